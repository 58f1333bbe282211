import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Found } from '../../../server/search/found.ts';
import { functionsMeant, worthOfFunctions } from '../../../server/search/functions-meant.ts';
import '../same-random.ts';

const capability = (id: string, meaning: number, more: Partial<Found> = {}): Found => ({
  kind: 'capability',
  id,
  name: id,
  type: 'function',
  vendor: null,
  licence: null,
  openWeights: null,
  languages: [],
  released: null,
  timesMatched: 0,
  matchesByKind: [],
  ghost: false,
  status: null,
  lowestInput: null,
  prominence: 0,
  pricing: null,
  free: null,
  sources: 0,
  tools: 1,
  aliasText: '',
  description: 'Does it.',
  composed: null,
  score: 0,
  meaning,
  ...more,
});
const nowhere = new Map<string, number>();

describe('functions that a need is about', () => {
  it('are the nearest, and those that people ask for in its words', () => {
    const all = [capability('mail', 0.5), capability('flows', 0.45), capability('far', 0)];
    expect([...functionsMeant(all, nowhere)].map(([id]) => id)).toEqual(['mail', 'flows', 'far']);
    expect([...functionsMeant(all, new Map([['flows', 9]]))].map(([id]) => id)).toEqual([
      'flows',
      'mail',
      'far',
    ]);
  });

  it('are no tools, and none of how a tool is reached, fed or judged', () => {
    const all = [
      capability('quality', 0.9, { type: 'quality' }),
      capability('property', 0.9, { type: 'property' }),
      capability('tool', 0.9, { kind: 'tool', type: 'product' }),
      capability('mail', 0.3),
    ];
    expect([...functionsMeant(all, nowhere).keys()]).toEqual(['mail']);
    expect(functionsMeant([capability('opposite', 0, { description: '' })], nowhere).size).toBe(0);
  });

  it('are five at most, the nearest worth 1 and none more, in whatever order they come', () => {
    const some = fc.uniqueArray(
      fc.record({
        id: fc.stringMatching(/^[a-z]{1,4}$/),
        meaning: fc.double({ min: 0.1, max: 1, noNaN: true }),
      }),
      {
        minLength: 1,
        maxLength: 12,
        selector: ({ id }) => id,
      },
    );
    fc.assert(
      fc.property(some, (rows) => {
        const all = rows.map(({ id, meaning }) => capability(id, meaning));
        const meant = functionsMeant(all, nowhere);
        expect(meant.size).toBe(Math.min(5, rows.length));
        const worths = [...meant.values()];
        expect(worths[0]).toBe(1);
        expect(worths).toEqual(worths.toSorted((a, b) => b - a));
        expect([...functionsMeant(all.toReversed(), nowhere)]).toEqual([...meant]);
      }),
    );
  });
});

describe('how well a tool is known for them', () => {
  it('is the best of those it has, whole for what it mainly does and half for what it does besides', () => {
    const meant = new Map([
      ['mail', 1],
      ['flows', 0.8],
    ]);
    expect(worthOfFunctions(['mail', 'other'], meant)).toBe(1);
    expect(worthOfFunctions(['other', 'mail'], meant)).toBe(0.5);
    expect(worthOfFunctions(['flows', 'mail'], meant)).toBe(0.8);
    expect(worthOfFunctions(['other'], meant)).toBe(0);
    expect(worthOfFunctions([], meant)).toBe(0);
  });

  it('never falls where a tool does more besides', () => {
    const ids = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 4 });
    const worths = fc.array(
      fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.double({ min: 0, max: 1, noNaN: true })),
    );
    fc.assert(
      fc.property(ids, ids, worths, (own, more, pairs) => {
        const meant = new Map(pairs);
        const before = worthOfFunctions(own, meant);
        expect(worthOfFunctions([...own, ...more], meant)).toBeGreaterThanOrEqual(before);
      }),
    );
  });
});
