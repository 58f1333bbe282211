import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Rect } from '../../../../client/graph/canvas/clear-pan.ts';
import { around, minZoom, shownFirst, zoomHolding } from '../../../../client/graph/canvas/shown-first.ts';

const area: Rect = { x1: 10, y1: 100, x2: 380, y2: 700 };
const at = (x: number, y: number): Rect => ({ x1: x - 40, x2: x + 40, y1: y - 13, y2: y + 13 });
const box = fc.tuple(fc.integer({ min: -900, max: 900 }), fc.integer({ min: -900, max: 900 }));
const some = fc.array(
  box.map(([x, y]) => at(x, y)),
  { minLength: 1, maxLength: 20 },
);

test('all is shown where it can be read, however little matters most', () => {
  const all = [at(-300, 0), at(300, 500)];
  expect(shownFirst(all, [at(0, 0)], area)).toEqual(all);
});

test('what cannot be read whole is shown by what matters, first things first', () => {
  const [focus, strong, far, weak] = [at(0, 0), at(200, 100), at(2000, 0), at(-200, 300)];
  expect(shownFirst([focus, strong, far, weak], [focus, far, strong, weak], area)).toEqual([
    focus,
    strong,
    weak,
  ]);
});

test('without anything that matters most all is shown, as small as it is', () => {
  const all = [at(-2000, 0), at(2000, 0)];
  expect(shownFirst(all, [], area)).toEqual(all);
});

test('what is shown can be read, or is all there is to choose from', () => {
  fc.assert(
    fc.property(some, some, (all, near) => {
      const shown = shownFirst(all, near, area);
      expect(shown.length).toBeGreaterThan(0);
      if (shown !== all) {
        expect(shown[0]).toBe(near[0]);
        expect(zoomHolding(around(shown), area)).toBeGreaterThanOrEqual(minZoom.near);
      }
    }),
  );
});
