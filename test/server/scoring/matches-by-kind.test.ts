import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kindsNoun } from '#contract/result-text.ts';
import { matchKinds } from '#contract/vocabulary.ts';
import { addedByKinds } from '../../../server/scoring/matches-by-kind.ts';

test('matches are added up by kind, whatever the order of edges and kinds', () => {
  const edge = fc.record({
    kinds: fc.shuffledSubarray([...matchKinds], { minLength: 1, maxLength: 3 }),
    matches: fc.integer({ min: 1, max: 1_000 }),
  });
  const sum = (all: readonly { matches: number }[]) => all.reduce((so, { matches }) => so + matches, 0);
  const nameOf = (kinds: readonly string[]) => [...kinds].sort().join(' ');
  fc.assert(
    fc.property(fc.array(edge, { maxLength: 12 }), (edges) => {
      const added = addedByKinds(edges);
      expect(sum(added)).toBe(sum(edges));
      expect(new Set(added.map(({ kinds }) => nameOf(kinds))).size).toBe(added.length);
      for (const { kinds, matches } of added)
        expect(matches).toBe(sum(edges.filter((one) => nameOf(one.kinds) === nameOf(kinds))));
      expect(added.map(({ matches }) => matches)).toEqual(
        added.map(({ matches }) => matches).sort((a, b) => b - a),
      );
      const turned = edges.map(({ kinds, matches }) => ({ kinds: kinds.toReversed(), matches })).reverse();
      expect(new Set(addedByKinds(turned).map((one) => JSON.stringify(one)))).toEqual(
        new Set(added.map((one) => JSON.stringify(one))),
      );
    }),
  );
});

test('each kind is named by what it counts, and no task or mention is called a comparison of two', () => {
  expect(kindsNoun({ kinds: ['battle'], matches: 2 })).toBe('head-to-head comparisons');
  expect(kindsNoun({ kinds: ['trial'], matches: 1 })).toBe('task decided by tests');
  expect(kindsNoun({ kinds: ['claim', 'listing'], matches: 5 })).toBe('claims and mentions in lists');
  const nouns = matchKinds.map((kind) => kindsNoun({ kinds: [kind], matches: 2 }));
  expect(new Set(nouns).size).toBe(matchKinds.length);
});
