import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addTool, nearTools } from '#contract/added-tool.ts';
import { reads } from '../../../server/api.ts';
import { importSource, imports, pair, settleConflict } from '#contract/imports.ts';
import { parseInput } from '../../../server/http/bind.ts';
import { BadRequest } from '../../../server/problems/problems.ts';
import { checkFact } from '../../../server/import/mapping/check-fact.ts';

const jargon = /received|invalid|unrecognized|zod|expected|undefined|\[object|NaN to/iu;
/** Values of any kind, none of which holds a word that is looked for. */
const anything = fc.oneof(
  fc.constantFrom(null, true, -1, 1.5, 1e300, Number.NaN, '', 'abc', 'x'.repeat(30_000), '2024-13-01'),
  fc.constantFrom([], {}, [1], { a: 1 }, ['x'], { key: 'k', capability: 'c' }),
);

const whole: Record<string, Record<string, unknown>> = {
  source: { record: 'source', id: 's', title: 'T', licence: 'MIT', snapshot: '2024-01-01' },
  record: {
    record: 'record',
    key: 'k',
    name: 'N',
    type: 'model',
    ghost: false,
    aliases: [],
    pricing: 'free',
    prices: [{ provider: 'p', unit: 'month', input: 1 }],
    rank: { name: 'r', value: 1 },
    contextTokens: 1,
    released: '2024-01-01',
    signals: { stars: 1 },
    locator: { line: 1 },
  },
  capability: { record: 'capability', id: 'c', name: 'N', kind: 'function' },
  offer: { record: 'offer', key: 'k', capability: 'c', position: 0, locator: { line: 1 } },
  match: {
    record: 'match',
    kind: 'battle',
    first: { key: 'a' },
    second: { key: 'b' },
    count: 1,
    wins: 1,
    dimensions: [{ name: 'speed', direction: 'better' }],
    state: 'live',
  },
  text: { record: 'text', kind: 'verdict', keys: ['a'], text: 'T' },
  decision: {
    record: 'decision',
    decision: 'join',
    left: { source: 'a', key: 'k' },
    right: { source: 'b', key: 'k' },
    at: '2024-01-01',
  },
};

describe('what is wrong with a fact is said in plain words', () => {
  it.each(Object.entries(whole))('of a %s', (_, fact) => {
    expect(checkFact(fact, 's')).toHaveProperty('fact');
    const change = fc.oneof(
      fc.record({ name: fc.constantFrom(...Object.keys(fact)), value: anything }),
      fc.record({ name: fc.constantFrom(...Object.keys(fact)), value: fc.constant(undefined) }),
      fc.record({ name: fc.constant('colour'), value: anything }),
    );
    fc.assert(
      fc.property(change, ({ name, value }) => {
        const checked = checkFact({ ...fact, [name]: value }, 's');
        if ('problem' in checked) {
          expect(checked.problem).not.toMatch(jargon);
          expect(checked.problem.length).toBeLessThan(400);
        }
      }),
      { numRuns: 400 },
    );
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['record', { type: 'nonsense' }, 'no record: type: must be one of model, repository,'],
    ['record', { colour: 1 }, 'no record: colour: is no field here'],
    ['record', { name: ' ' }, 'no record: name: is empty'],
    ['match', { count: -1 }, 'no match: count: must be at least 0, not -1'],
    ['match', { count: 1.5 }, 'no match: count: must be a whole number, not 1.5'],
    ['match', { first: 'a' }, 'no match: first: must be an object with named fields, not the text "a"'],
    ['offer', { capability: undefined }, 'no offer: capability: is missing: it must be text'],
  ])('%s %j', (kind, change, says) => {
    expect(checkFact({ ...whole[kind], ...change }, 's')).toMatchObject({
      problem: expect.stringContaining(says),
    });
  });
});

describe('what is wrong with a call is said in plain words', () => {
  const calls = [...reads, addTool, nearTools, importSource, imports, pair, settleConflict];
  const names = [
    'id',
    'q',
    'limit',
    'cursor',
    'tools',
    'type',
    'record',
    'key',
    'name',
    'url',
    'capabilities',
    'left',
    'right',
    'same',
    'decision',
    'dryRun',
    'format',
    'snapshot',
    'colour',
  ];
  it.each(calls.map((call) => [call.id, call] as const))('%s', (_, call) => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), anything, { maxKeys: 6 }), (body) => {
        try {
          parseInput(call, { query: {}, params: {}, body });
        } catch (error) {
          expect(error).toBeInstanceOf(BadRequest);
          expect(String(error)).not.toMatch(jargon);
        }
      }),
    );
  });
});
