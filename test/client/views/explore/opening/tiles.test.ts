import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tilesOf } from '../../../../../client/views/explore/opening/tiles.ts';

it('tiles are in proportion, fill the rectangle and do not overlap', () => {
  const sizes = fc.array(fc.integer({ min: 0, max: 5000 }), { maxLength: 30 });
  fc.assert(
    fc.property(sizes, fc.double({ min: 0.4, max: 3, noNaN: true }), (all, ratio) => {
      const tiles = tilesOf(
        all.map((size, at) => ({ size, at })),
        ({ size }) => size,
        ratio,
      );
      const sum = all.reduce((so, size) => so + size, 0);
      expect(tiles.map(({ of }) => of.at).toSorted((a, b) => a - b)).toEqual(
        all.flatMap((size, at) => (size > 0 ? [at] : [])),
      );
      for (const { of, x, y, w, h } of tiles) {
        expect((w * h) / 1e4).toBeCloseTo(of.size / sum, 6);
        expect(Math.min(x, y)).toBeGreaterThan(-1e-6);
        expect(Math.max(x + w, y + h)).toBeLessThan(100 + 1e-6);
      }
      for (const [i, a] of tiles.entries())
        for (const b of tiles.slice(i + 1)) {
          const apart = a.x + a.w <= b.x + 1e-6 || b.x + b.w <= a.x + 1e-6;
          expect(apart || a.y + a.h <= b.y + 1e-6 || b.y + b.h <= a.y + 1e-6).toBe(true);
        }
    }),
  );
});
