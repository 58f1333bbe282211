import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cheapestFirst } from '../../../server/search/cheapest-first.ts';
import { rankHits } from '../../../server/search/rank-hits.ts';
import '../same-random.ts';

const tool = (lowestInput: number | null, at: number) => ({
  kind: 'tool' as const,
  id: `t${at}`,
  name: `Tool ${at}`,
  type: 'model',
  vendor: null,
  licence: null,
  openWeights: null,
  languages: [],
  released: null,
  timesMatched: at,
  matchesByKind: [],
  ghost: false,
  status: null,
  aliasText: '',
  description: '',
  composed: null,
  score: 1,
  meaning: null,
  lowestInput,
  prominence: 0,
  pricing: null,
  free: null,
  sources: 1,
  tools: null,
});

it('leaves out what has no price, and keeps the order of what costs the same', () => {
  const price = fc.option(fc.constantFrom(0, 0.1, 2, 2.5), { nil: null });
  fc.assert(
    fc.property(fc.array(price, { maxLength: 12 }), (prices) => {
      const ranked = rankHits('tool', prices.map(tool));
      const sorted = cheapestFirst(ranked);
      const priced = ranked.filter((hit) => hit.lowestInputPerMillion !== null);
      for (const cost of new Set(prices.filter((one) => one !== null))) {
        const same = priced.filter((hit) => hit.lowestInputPerMillion === cost);
        expect(sorted.filter((hit) => hit.lowestInputPerMillion === cost)).toEqual(same);
      }
      const costs = sorted.map((hit) => hit.lowestInputPerMillion ?? -1);
      expect(costs).toEqual(costs.toSorted((a, b) => a - b));
      expect(sorted).toHaveLength(priced.length);
    }),
  );
});
