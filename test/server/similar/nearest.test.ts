import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestPairs } from '../../../server/similar/nearest.ts';

const dims = 4;
const vector = fc
  .array(fc.integer({ min: -3, max: 3 }), { minLength: dims, maxLength: dims })
  .map((numbers) => {
    const length = Math.hypot(...numbers);
    return numbers.map((number) => (length === 0 ? 0 : number / length));
  });
const cosine = (a: readonly number[], b: readonly number[]) =>
  Math.fround(a.reduce((sum, number, k) => sum + number * (b[k] ?? 0), 0));

describe('the nearest few', () => {
  it('are those of a look at every pair, whatever the vectors', () => {
    fc.assert(
      fc.property(fc.array(vector, { maxLength: 300 }), fc.integer({ min: 1, max: 4 }), (rows, most) => {
        const least = 0.5;
        const found = nearestPairs({ dims, rows: Float32Array.from(rows.flat()) }, most, least);
        const chosenBy = new Map<number, number>();
        for (const { one, other, score } of found) {
          expect(one).toBeLessThan(other);
          expect(score).toBeCloseTo(cosine(rows[one] ?? [], rows[other] ?? []), 2);
          expect(score).toBeGreaterThan(least - 0.001);
          for (const row of [one, other]) chosenBy.set(row, (chosenBy.get(row) ?? 0) + 1);
        }
        const pairs = new Set(found.map(({ one, other }) => `${one} ${other}`));
        rows.forEach((row, i) => {
          const near = rows
            .map((other, j) => ({ j, score: cosine(row, other) }))
            .filter(({ j, score }) => j !== i && score >= least + 0.001)
            .sort((a, b) => b.score - a.score);
          // Of those clearly nearer than the last that has a place, none is left out.
          const last = near[most - 1]?.score ?? -1;
          for (const { j, score } of near.slice(0, most)) {
            if (score > last + 0.001 || near.length <= most)
              expect(pairs.has(i < j ? `${i} ${j}` : `${j} ${i}`)).toBe(true);
          }
        });
      }),
      { numRuns: 30 },
    );
  });

  it('are none for what no text tells', () => {
    expect(nearestPairs({ dims, rows: new Float32Array(dims * 3) }, 8, 0.1)).toEqual([]);
  });
});
