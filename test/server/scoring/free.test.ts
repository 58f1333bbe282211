import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Free } from '#contract/free.ts';
import { RecordFact } from '#contract/interchange.ts';
import { pricings, toolTypes } from '#contract/vocabulary.ts';
import { freeOf, pricingsOf } from '../../../server/scoring/free.ts';
import { isOpenSource } from '../../../server/scoring/open-source-licence.ts';
import '../same-random.ts';

const fact = (more: Readonly<Record<string, unknown>> = {}): RecordFact =>
  RecordFact.parse({ record: 'record', source: 'a', key: 'k', name: 'K', type: 'model', ...more });
const said = (...facts: RecordFact[]) => facts.map((one) => ({ fact: one, source: one.source }));
const price = { provider: 'p', unit: 'million-tokens' as const, input: 3, output: 9, currency: 'USD' };

describe('free', () => {
  it('is yes for open weights, whatever their providers ask, and says why', () => {
    const facts = said(fact({ openWeights: true, pricing: 'paid', prices: [price] }));
    expect(freeOf(facts, 'model', [])).toEqual({
      free: 'yes',
      paid: true,
      note: null,
      ways: [{ way: 'open-weights', text: 'open weights: free to run yourself', source: 'a' }],
    });
  });

  it.each([
    [{ pricing: 'freemium' }, 'free-tier', 'freemium'],
    [{ pricing: 'free' }, 'free-of-charge', 'free'],
    [{ pricing: 'open-source' }, 'open-source', 'open-source'],
    [{ type: 'library', licence: 'MIT' }, 'open-source', 'open-source'],
    [
      { type: 'mcp-server', licence: 'Apache-2.0 OR BUSL-1.1', pricing: 'paid' },
      'open-source',
      'open-source',
    ],
  ] as const)('%j is free by %s', (more, way, pricing) => {
    const one = fact(more);
    const free = freeOf(said(one), one.type, []);
    expect(free).toMatchObject({ free: 'yes', ways: [{ way }] });
    expect(pricingsOf(free)[0]).toBe(pricing);
    expect(pricingsOf(free)).toContain('free');
  });

  it('is yes for an API without a key, and unknown for one of which nothing is said', () => {
    const api = said(fact({ type: 'api' }));
    expect(freeOf(api, 'api', ['no-key-needed']).ways).toEqual([
      { way: 'no-key', text: 'free API, no key needed' },
    ]);
    expect(freeOf(api, 'api', ['key-access'])).toEqual({
      free: 'unknown',
      paid: false,
      note: null,
      ways: [],
    });
    expect(freeOf(said(fact()), 'library', ['no-key-needed']).free).toBe('unknown');
  });

  it('is unknown where only a list’s heading speaks of all that it lists, and says what to check', () => {
    const api = said(fact({ type: 'api', freeBecause: 'Try Public APIs for free' }));
    expect(freeOf(api, 'api', ['key-access'])).toEqual({
      free: 'unknown',
      paid: false,
      note: 'listed under “Try Public APIs for free”; check what this one costs',
      ways: [],
    });
    expect(freeOf(api, 'api', ['no-key-needed'])).toMatchObject({ free: 'yes', note: null });
    expect(freeOf([...api, ...said(fact({ type: 'api', pricing: 'paid' }))], 'api', []).free).toBe('no');
  });

  it('says on what a no rests', () => {
    const noteOf = (more: Readonly<Record<string, unknown>>) => freeOf(said(fact(more)), 'model', []).note;
    expect(noteOf({ pricing: 'paid', prices: [price] })).toBe('sold by token; no free way in our data');
    expect(noteOf({ pricing: 'paid', prices: [{ ...price, unit: 'image' }] })).toBe(
      'paid; no free way in our data',
    );
  });

  it('is no where a price is stated and no way without one', () => {
    expect(freeOf(said(fact({ pricing: 'paid' })), 'model', []).free).toBe('no');
    expect(freeOf(said(fact({ prices: [price], openWeights: false })), 'model', []).free).toBe('no');
    expect(freeOf(said(fact({ prices: [{ ...price, input: 0, output: 0 }] })), 'model', []).free).toBe(
      'unknown',
    );
    expect(freeOf(said(fact({ licence: 'MIT', pricing: 'paid' })), 'model', []).free).toBe('no');
  });

  const anyFact = fc
    .record(
      {
        source: fc.constantFrom('a', 'b', 'c'),
        type: fc.constantFrom(...toolTypes),
        pricing: fc.constantFrom(...pricings),
        licence: fc.constantFrom('MIT', 'proprietary'),
        openWeights: fc.boolean(),
        prices: fc.constantFrom([], [price]),
      },
      { requiredKeys: ['source', 'type'] },
    )
    .map((one) => fact(one));

  it('is never taken away by another source, nor changed by the order of sources', () => {
    fc.assert(
      fc.property(fc.array(anyFact, { minLength: 1, maxLength: 4 }), anyFact, (facts, more) => {
        const type = facts[0]?.type ?? 'model';
        const before = freeOf(said(...facts), type, []);
        const after = freeOf(said(...facts, more), type, []);
        Free.parse(after);
        expect(after.ways.length > 0).toBe(after.free === 'yes');
        if (before.free === 'yes') expect(after.free).toBe('yes');
        if (before.free === 'no') expect(after.free).not.toBe('unknown');
        const sorted = freeOf(said(...facts).toReversed(), type, []);
        expect(sorted.ways.map(({ way }) => way)).toEqual(before.ways.map(({ way }) => way));
        expect(pricingsOf(after).includes('free')).toBe(after.free === 'yes');
      }),
    );
  });
});

it.each([
  ['MIT', true],
  ['Apache License 2.0', true],
  ['AGPL-3.0', true],
  ['(MIT OR Commercial)', true],
  ['MIT AND Proprietary', false],
  ['BUSL-1.1', false],
  ['SSPL-1.0', false],
  ['UNLICENSED', false],
  ['Unlicense', true],
  ['Apache-2.0 with Commons Clause', false],
  ['CC-BY-NC-4.0', false],
  ['llama3', false],
  ['other', false],
])('%s is open source: %s', (licence, open) => {
  expect(isOpenSource(licence)).toBe(open);
});
