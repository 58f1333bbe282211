import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addedByKind, type MatchesOfKinds } from '#contract/matches-of-kinds.ts';
import { matchKinds } from '#contract/vocabulary.ts';

const one = fc.record({
  kinds: fc.subarray([...matchKinds], { minLength: 1, maxLength: 2 }),
  matches: fc.integer({ min: 1, max: 5000 }),
});
const sum = (all: readonly MatchesOfKinds[]) => all.reduce((total, { matches }) => total + matches, 0);

test('counts of the same kinds become one, nothing is lost, and the order given does not matter', () => {
  fc.assert(
    fc.property(fc.array(one), (all) => {
      const added = addedByKind(all);
      expect(sum(added)).toBe(sum(all));
      expect(new Set(added.map(({ kinds }) => kinds.join(' '))).size).toBe(added.length);
      expect(added.map(({ matches }) => matches)).toEqual(
        added.map(({ matches }) => matches).toSorted((a, b) => b - a),
      );
      for (const { kinds, matches } of added)
        expect(sum(all.filter((given) => given.kinds.join(' ') === kinds.join(' ')))).toBe(matches);
      expect(addedByKind(all.toReversed())).toEqual(added);
    }),
  );
});
