import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expectedShare } from '../../../../server/scoring/ratings/chances.ts';
import { pointsOfUnit } from '../../../../server/scoring/ratings/rate-board.ts';
import { shareScale } from '../../../../server/scoring/ratings/share-scale.ts';

test('at each rating of the scale the model expects the share that it says, and the reference stands at one half', () => {
  const against = fc.double({ min: -3000, max: 3000, noNaN: true });
  fc.assert(
    fc.property(against, fc.double({ min: 0, max: 20, noNaN: true }), (reference, ties) => {
      const scale = shareScale(reference, ties);
      for (const { share, rating } of scale) {
        expect(expectedShare((rating - reference) / pointsOfUnit, ties)).toBeCloseTo(share, 3);
      }
      expect(scale.map(({ rating }) => rating)).toEqual(
        scale.map(({ rating }) => rating).toSorted((a, b) => b - a),
      );
      expect(scale.find(({ share }) => share === 0.5)?.rating).toBeCloseTo(reference, 1);
    }),
  );
});
