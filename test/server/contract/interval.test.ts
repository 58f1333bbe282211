import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilsonInterval } from '../../../server/contract/interval.ts';

const trials = fc
  .integer({ min: 1, max: 1_000_000 })
  .chain((n) => fc.record({ n: fc.constant(n), wins: fc.integer({ min: 0, max: n }) }));
const interval = (wins: number, n: number) => wilsonInterval(wins, n) ?? { low: NaN, high: NaN };

describe('wilsonInterval', () => {
  it.each([
    [1, 1, 0.2065, 1],
    [0, 10, 0, 0.2775],
    [5, 10, 0.2366, 0.7634],
    [50, 100, 0.4038, 0.5962],
    [9, 10, 0.5958, 0.9821],
  ])('%d of %d is %d to %d', (wins, n, low, high) => {
    expect(interval(wins, n).low).toBeCloseTo(low, 4);
    expect(interval(wins, n).high).toBeCloseTo(high, 4);
  });

  it('knows nothing of no trials', () => {
    expect(wilsonInterval(0, 0)).toBeNull();
  });

  it.each([
    [2, 1],
    [-1, 1],
    [1, 0],
    [NaN, 1],
    [0, Infinity],
  ])('refuses %d of %d', (wins, n) => {
    expect(() => wilsonInterval(wins, n)).toThrow(RangeError);
  });

  it('holds the share and stays inside 0 to 1', () => {
    fc.assert(
      fc.property(trials, ({ wins, n }) => {
        const { low, high } = interval(wins, n);
        expect(0 <= low && low <= wins / n && wins / n <= high && high <= 1 && low < high).toBe(true);
      }),
    );
  });

  it('is the mirror of the interval of the other side', () => {
    fc.assert(
      fc.property(trials, ({ wins, n }) => {
        expect(interval(wins, n).low).toBeCloseTo(1 - interval(n - wins, n).high, 9);
      }),
    );
  });

  it('satisfies the equation it solves: each end is 1.96 standard errors from the share', () => {
    fc.assert(
      fc.property(trials, ({ wins, n }) => {
        for (const end of Object.values(interval(wins, n))) {
          if (end === 0 || end === 1) continue;
          const distance = Math.abs(wins / n - end) / Math.sqrt((end * (1 - end)) / n);
          expect(distance).toBeCloseTo(1.959964, 3);
        }
      }),
    );
  });

  it('narrows as the same share is seen more often', () => {
    fc.assert(
      fc.property(trials, fc.integer({ min: 2, max: 50 }), ({ wins, n }, times) => {
        const [few, many] = [interval(wins, n), interval(wins * times, n * times)];
        expect(many.high - many.low).toBeLessThan(few.high - few.low);
      }),
    );
  });
});
