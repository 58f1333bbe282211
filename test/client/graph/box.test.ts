import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineHits, touches } from '../../../client/graph/box.ts';

const box = { x: 100, y: 50, w: 80, h: 20 };

test('boxes touch when they overlap on both axes, or come closer than the gap', () => {
  expect(touches(box, { ...box, x: 179 })).toBe(true);
  expect(touches(box, { ...box, x: 181 })).toBe(false);
  expect(touches(box, { ...box, x: 181 }, { x: 2, y: 0 })).toBe(true);
  expect(touches(box, { ...box, y: 71 }, { x: 2, y: 0 })).toBe(false);
});

test('a line meets a box it crosses, starts in or ends in', () => {
  expect(lineHits({ x: 0, y: 50 }, { x: 200, y: 50 }, box)).toBe(true);
  expect(lineHits({ x: 100, y: 50 }, { x: 400, y: 400 }, box)).toBe(true);
  expect(lineHits({ x: 0, y: 0 }, { x: 100, y: 45 }, box)).toBe(true);
  expect(lineHits({ x: 100, y: 0 }, { x: 100, y: 100 }, box)).toBe(true);
});

test('a line misses a box it stops short of, passes beside or runs along', () => {
  expect(lineHits({ x: 0, y: 50 }, { x: 59, y: 50 }, box)).toBe(false);
  expect(lineHits({ x: 0, y: 61 }, { x: 200, y: 61 }, box)).toBe(false);
  expect(lineHits({ x: 0, y: 0 }, { x: 40, y: 100 }, box)).toBe(false);
});

test('a line meets a box from either end alike', () => {
  const point = fc.record({ x: fc.integer({ min: 0, max: 200 }), y: fc.integer({ min: 0, max: 100 }) });
  fc.assert(
    fc.property(point, point, (a, b) => {
      expect(lineHits(a, b, box)).toBe(lineHits(b, a, box));
    }),
  );
});
