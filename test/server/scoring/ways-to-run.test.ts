import fc from 'fast-check';
import { expect, test } from 'vitest';
import { freeWays, type Free } from '#contract/free.ts';
import { runWaysText } from '#contract/run-ways.ts';
import { toolTypes } from '#contract/vocabulary.ts';
import { accessWays, waysToRun } from '../../../server/scoring/ways-to-run.ts';

const said = {
  type: 'product' as const,
  free: { free: 'unknown' as const, paid: false, note: null, ways: [] },
  openWeights: null,
  lowestInputPerMillion: null,
  access: [],
};
const openSource: Free = {
  free: 'yes',
  paid: false,
  note: null,
  ways: [{ way: 'open-source', text: 'open source' }],
};

test('what nothing says is unknown, never a way', () => {
  expect(waysToRun(said)).toEqual([]);
  expect(runWaysText([])).toBeNull();
});

test('open source and open weights run at home, a price by tokens is an API, and how it lets people in is said', () => {
  expect(waysToRun({ ...said, free: openSource })).toEqual(['self-hosted']);
  expect(waysToRun({ ...said, type: 'model', openWeights: true, lowestInputPerMillion: 0.1 })).toEqual([
    'self-hosted',
    'api',
  ]);
  expect(waysToRun({ ...said, type: 'api' })).toEqual(['api']);
  expect(waysToRun({ ...said, type: 'api', access: ['key-access', 'no-key-needed'] })).toEqual([
    'api-no-key',
    'api-key',
  ]);
  expect(runWaysText(['self-hosted', 'api-key'])).toBe('self-hosted, API (API key)');
});

test('more that is stated never takes a way away but the plain word for an API', () => {
  const reached = fc.record({
    type: fc.constantFrom(...toolTypes),
    free: fc
      .subarray([...freeWays])
      .map((ways) => ({ ...openSource, ways: ways.map((way) => ({ way, text: way })) })),
    openWeights: fc.constantFrom(true, false, null),
    lowestInputPerMillion: fc.constantFrom(0, 1.5, null),
  });
  const access = fc.subarray(Object.keys(accessWays));
  fc.assert(
    fc.property(reached, access, (one, properties) => {
      const bare = waysToRun({ ...one, access: [] });
      const ways = waysToRun({ ...one, access: properties });
      expect(new Set(ways).size).toBe(ways.length);
      expect(bare.filter((way) => way !== 'api' && !ways.includes(way))).toEqual([]);
      expect(ways.includes('api')).toBe(bare.includes('api') && properties.length === 0);
    }),
  );
});
