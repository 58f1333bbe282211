import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wheelView } from '../../../../client/graph/canvas/wheel-view.ts';

const range = { least: 0.25, most: 2.5 };
const px = fc.double({ min: -2000, max: 2000, noNaN: true });

test('what is under the pointer stays there, and the zoom stays within its range', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.25, max: 2.5, noNaN: true }),
      px,
      px,
      px,
      px,
      px,
      (zoom, x, y, dx, dy, deltaY) => {
        const before = { zoom, pan: { x, y } };
        const pointer = { x: dx, y: dy };
        const after = wheelView(before, { deltaY, lines: false }, pointer, range);
        expect(after.zoom).toBeGreaterThanOrEqual(range.least);
        expect(after.zoom).toBeLessThanOrEqual(range.most);
        const under = ({ zoom, pan }: typeof before) => [(dx - pan.x) / zoom, (dy - pan.y) / zoom];
        under(after).forEach((value, axis) => expect(value).toBeCloseTo(under(before)[axis] ?? NaN, 4));
      },
    ),
  );
});

test('turning towards oneself zooms out, and a line counts more than a px', () => {
  const view = { zoom: 1, pan: { x: 0, y: 0 } };
  const by = (deltaY: number, lines: boolean) =>
    wheelView(view, { deltaY, lines }, { x: 0, y: 0 }, range).zoom;
  expect(by(60, false)).toBeLessThan(1);
  expect(by(-60, false)).toBeGreaterThan(1);
  expect(by(1, true)).toBeLessThan(by(1, false));
});
