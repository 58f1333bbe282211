import { expect, test } from 'vitest';
import { touches } from '../../../../client/graph/scene/box.ts';

const box = { x: 100, y: 50, w: 80, h: 20 };

test('boxes touch when they overlap on both axes, or come closer than the gap', () => {
  expect(touches(box, { ...box, x: 179 })).toBe(true);
  expect(touches(box, { ...box, x: 181 })).toBe(false);
  expect(touches(box, { ...box, x: 181 }, { x: 2, y: 0 })).toBe(true);
  expect(touches(box, { ...box, y: 71 }, { x: 2, y: 0 })).toBe(false);
});
