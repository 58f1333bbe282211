import { expect, test } from 'vitest';
import { nextRound } from '../../../../../client/views/alternatives/graph/next-round.ts';

const box = (id: string, x: number, y: number) => ({ id, x, y, w: 10, h: 10 });
const places = {
  middle: { x: 0, y: 0, w: 10, h: 10 },
  nodes: [box('right', 50, 0), box('up', 0, -50), box('left', -50, 1), box('down', 0, 50)],
};

test('arrows go round clockwise and back, and come round again', () => {
  const walk = (from: string, key: string) => nextRound(places, from, key);
  expect(['up', 'right', 'down', 'left'].map((id) => walk(id, 'ArrowRight'))).toEqual([
    'right',
    'down',
    'left',
    'up',
  ]);
  expect(walk('up', 'ArrowLeft')).toBe('left');
  expect(walk('down', 'ArrowUp')).toBe('right');
});

test('Home is the one most alike; other keys lead nowhere, nor do any where nothing is', () => {
  expect(nextRound(places, null, 'Home')).toBe('right');
  expect(nextRound(places, 'up', 'a')).toBeNull();
  expect(nextRound({ ...places, nodes: [] }, null, 'ArrowRight')).toBeNull();
  expect(nextRound({ ...places, nodes: [] }, null, 'Home')).toBeNull();
});
