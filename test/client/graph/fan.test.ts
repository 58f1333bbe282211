import { expect, test } from 'vitest';
import { createFan } from '../../../client/graph/fan.ts';

const origin = { x: 0, y: 0 };
const label = { x: 200, y: 0, w: 80, h: 20 };
const at = (x: number, y: number) => ({ x, y, w: 80, h: 20 });

test('a line that goes on behind a label crosses it; one beside it or before it does not', () => {
  const fan = createFan(origin, [label]);
  expect(fan.crossings(at(400, 0))).toBe(1);
  expect(fan.crossings(at(100, 0))).toBe(0);
  expect(fan.crossings(at(400, 200))).toBe(0);
});

test('a label on an earlier line is a crossing, on its way and not behind its end', () => {
  const fan = createFan(origin, []);
  fan.addLine({ x: -300, y: 0 });
  expect(fan.crossings(at(-150, 4))).toBe(1);
  expect(fan.crossings(at(-500, 4))).toBe(0);
  expect(fan.crossings(at(-150, 60))).toBe(0);
});

test('directions go once round: also where they begin and end', () => {
  for (const angle of [0, 1.6, Math.PI, 4.7, 6.28]) {
    const way = (length: number) => at(Math.cos(angle) * length, Math.sin(angle) * length);
    expect(createFan(origin, [way(200)]).crossings(way(500)), `${angle}`).toBe(1);
    expect(createFan(origin, [way(200)]).crossings(way(-500)), `${angle}`).toBe(0);
  }
});

test('the node itself is no label in its own way', () => {
  expect(createFan(origin, [{ ...origin, w: 100, h: 26 }]).crossings(at(300, 0))).toBe(0);
});
