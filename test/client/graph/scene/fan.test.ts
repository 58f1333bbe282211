import { expect, test } from 'vitest';
import type { Box } from '../../../../client/graph/scene/box.ts';
import { createFan, type Fan } from '../../../../client/graph/scene/fan.ts';

const origin = { x: 0, y: 0 };
const label = { x: 200, y: 0, w: 80, h: 20 };
const at = (x: number, y: number) => ({ x, y, w: 80, h: 20 });

const crossings = (fan: Fan, box: Box) => fan.under(box) + fan.over(box);

test('a line that goes on behind a label crosses it; one beside it or before it does not', () => {
  const fan = createFan(origin, [label]);
  expect(crossings(fan, at(400, 0))).toBe(1);
  expect(crossings(fan, at(100, 0))).toBe(0);
  expect(crossings(fan, at(400, 200))).toBe(0);
});

test('a label on an earlier line is a crossing, on its way and not behind its end', () => {
  const fan = createFan(origin, []);
  fan.addLine({ x: -300, y: 0 });
  expect(crossings(fan, at(-150, 4))).toBe(1);
  expect(crossings(fan, at(-500, 4))).toBe(0);
  expect(crossings(fan, at(-150, 60))).toBe(0);
});

test('directions go once round: also where they begin and end', () => {
  for (const angle of [0, 1.6, Math.PI, 4.7, 6.28]) {
    const way = (length: number) => at(Math.cos(angle) * length, Math.sin(angle) * length);
    expect(crossings(createFan(origin, [way(200)]), way(500)), `${angle}`).toBe(1);
    expect(crossings(createFan(origin, [way(200)]), way(-500)), `${angle}`).toBe(0);
  }
});

test('the node itself is no label in its own way', () => {
  expect(crossings(createFan(origin, [{ ...origin, w: 100, h: 26 }]), at(300, 0))).toBe(0);
});
