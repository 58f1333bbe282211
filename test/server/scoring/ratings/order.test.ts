import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import '../../same-random.ts';
import { classesOf, maxClasses, ranksOf } from '../../../../server/scoring/ratings/classes.ts';
import { inverseOf, solveDense } from '../../../../server/scoring/ratings/dense.ts';
import { apart, matchesNeeded, median, twoSided } from '../../../../server/scoring/ratings/separation.ts';

const interval = fc
  .tuple(fc.integer({ min: -500, max: 500 }), fc.integer({ min: 0, max: 300 }))
  .map(([low, width]) => ({ low, high: low + width }));
const ordered = fc
  .array(interval, { maxLength: 40 })
  .map((all) => all.toSorted((a, b) => b.low + b.high - a.low - a.high));

describe('classes', () => {
  it('begin with who does not reach the anchor, which never moves', () => {
    const classes = classesOf([
      { low: 90, high: 110 },
      { low: 70, high: 95 },
      { low: 60, high: 89 },
      { low: 50, high: 90 },
      { low: 40, high: 59 },
    ]);
    // The second reaches 90, the third does not; the fourth would, but its class has begun.
    expect(classes).toEqual([1, 1, 2, 2, 3]);
  });

  it('go down one at a time, hold whoever reaches the first of theirs, and are at most eight', () => {
    fc.assert(
      fc.property(ordered, (all) => {
        const classes = classesOf(all);
        classes.forEach((number, i) => {
          const first = classes.indexOf(number);
          expect(number - (classes[i - 1] ?? 0)).toBeLessThanOrEqual(1);
          expect(number).toBeGreaterThanOrEqual(Math.max(1, classes[i - 1] ?? 1));
          expect(number).toBeLessThanOrEqual(maxClasses);
          if (number < maxClasses) expect(all[i]?.high).toBeGreaterThanOrEqual(all[first]?.low ?? Infinity);
          if (first === i && i > 0)
            expect(all[i]?.high).toBeLessThan(all[classes.indexOf(number - 1)]?.low ?? -Infinity);
        });
      }),
    );
  });
});

it('a rank leaves out those that lie wholly above or below', () => {
  fc.assert(
    fc.property(ordered, (all) => {
      ranksOf(all).forEach(({ rankLow, rankHigh }, i) => {
        const { low = 0, high = 0 } = all[i] ?? {};
        expect(rankLow).toBe(1 + all.filter((one) => one.low > high).length);
        expect(rankHigh).toBe(all.length - all.filter((one) => one.high < low).length);
      });
    }),
  );
});

describe('separation', () => {
  it('knows the normal distribution', () => {
    expect(twoSided(0)).toBeCloseTo(1, 6);
    expect(twoSided(1.959963984540054)).toBeCloseTo(0.05, 6);
    expect(twoSided(-3)).toBeCloseTo(0.0026998, 6);
  });

  it('is Holm’s: the least likely against 5 % over all, the next over one fewer', () => {
    expect(apart([0.01, 0.03, 0.001])).toEqual([true, true, true]);
    expect(apart([0.02, 0.03, 0.4])).toEqual([false, false, false]);
    expect(apart([0.016, 0.03, 0.4])).toEqual([true, false, false]);
    expect(apart([])).toEqual([]);
  });

  it('needs fewer matches the wider the gap and the more is known already, and none would part equals', () => {
    expect(matchesNeeded(0, 0.1, 0.25)).toBeNull();
    expect(matchesNeeded(0.1, 0.1, 0.25)).toBe(Math.ceil((1.959963984540054 ** 2 * 100 - 100) / 0.25));
    expect(matchesNeeded(0.5, 0.1, 0.25)).toBe(1);
  });

  it('tells the one in the middle', () => {
    expect([median([]), median([3]), median([1, 4]), median([9, 1, 2])]).toEqual([0, 3, 2.5, 2]);
  });
});

it('the inverse of a matrix times the matrix changes nothing', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 23 }), fc.integer(), (size, seed) => {
      let state = seed;
      const next = () => Math.sin((state += 1) * 12.9898) * 2;
      const root = Array.from({ length: size * size }, next);
      const at = (i: number, j: number) =>
        Array.from({ length: size }, (_, k) => (root[i * size + k] ?? 0) * (root[j * size + k] ?? 0)).reduce(
          (sum, value) => sum + value,
          i === j ? 1 : 0,
        );
      const matrix = Float64Array.from({ length: size * size }, (_, k) => at(Math.floor(k / size), k % size));
      const inverse = inverseOf(matrix.slice(), size);
      const known = Float64Array.from({ length: size }, next);
      const solved = solveDense(matrix.slice(), size, known);
      for (let i = 0; i < size; i++) {
        const by = (column: (k: number) => number) =>
          Array.from({ length: size }, (_, k) => (matrix[i * size + k] ?? 0) * column(k)).reduce(
            (a, b) => a + b,
            0,
          );
        for (let j = 0; j < size; j++)
          expect(by((k) => inverse[k * size + j] ?? 0)).toBeCloseTo(i === j ? 1 : 0, 7);
        expect(by((k) => solved[k] ?? 0)).toBeCloseTo(known[i] ?? 0, 7);
      }
    }),
    { numRuns: 60 },
  );
});
