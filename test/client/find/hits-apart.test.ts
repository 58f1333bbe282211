import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SearchHit } from '#contract/search.ts';
import { hitsApart } from '../../../client/find/hits-apart.ts';

const hit = fc.record<SearchHit>({
  kind: fc.constantFrom('tool' as const, 'capability' as const),
  id: fc.stringMatching(/^[a-z]{1,8}$/),
  name: fc.string(),
  type: fc.constant('model' as const),
  languages: fc.constant([]),
  released: fc.constant(null),
  licence: fc.constant(null),
  vendor: fc.constant(null),
  line: fc.constant(null),
  composed: fc.constant(null),
  pricing: fc.constant(null),
  free: fc.constant(null),
  timesMatched: fc.nat(),
  matchesByKind: fc.constant([]),
  ghost: fc.boolean(),
  status: fc.constant(null),
  tools: fc.constant(null),
  lowestInputPerMillion: fc.constant(null),
  price: fc.constant(null),
  score: fc.double({ min: 0, max: 1, noNaN: true }),
  why: fc.record({
    words: fc.array(fc.string()),
    fields: fc.array(fc.string()),
    meaning: fc.constant(null),
    text: fc.string(),
  }),
});

test('each hit is in the list of its kind, in the order it came, and the best hit stays the first', () => {
  fc.assert(
    fc.property(fc.array(hit), (hits) => {
      const apart = hitsApart(hits);
      expect(apart[0]?.hits[0]).toBe(hits[0]);
      expect(apart.length).toBe(new Set(hits.map(({ kind }) => kind)).size);
      for (const { kind, hits: some } of apart) expect(some).toEqual(hits.filter((one) => one.kind === kind));
    }),
  );
});
