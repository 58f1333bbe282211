import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RatingBoard } from '#contract/rating.ts';
import { openingBoard } from '../../../server/answers/rating-boards.ts';

const board = fc.record({
  source: fc.constantFrom('a', 'b', 'c'),
  sourceTitle: fc.constant('A source'),
  snapshot: fc.constant(null),
  stale: fc.boolean(),
  label: fc.constant('A board'),
  kind: fc.constant('battle' as const),
  judge: fc.constant(null),
  judgeCompetes: fc.constant([]),
  context: fc.constant(null),
  part: fc.constantFrom('whole', 'context', 'breakdown'),
  matches: fc.nat(1000),
  tools: fc.constant(9),
  rated: fc.constantFrom(0, 5, 9),
  classes: fc.constant(3),
  leader: fc.constant(null),
}) satisfies fc.Arbitrary<RatingBoard>;

test('the map begins with a rated board that is not stale, with most evidence of those', () => {
  fc.assert(
    fc.property(fc.array(board), (boards) => {
      const opening = openingBoard(boards);
      const rated = boards.filter((one) => one.rated > 0);
      if (!opening) {
        expect(rated).toEqual([]);
        return;
      }
      expect(opening.rated).toBeGreaterThan(0);
      const whole = rated.filter(({ part }) => part !== 'breakdown');
      const some = whole.length > 0 ? whole : rated;
      const current = some.filter(({ stale }) => !stale);
      const rivals = current.length > 0 ? current : some;
      expect(rivals).toContain(opening);
      expect(opening.matches).toBe(Math.max(...rivals.map(({ matches }) => matches)));
    }),
  );
});
