import { expect, test } from 'vitest';
import { edgesByStrength, walkEdges } from '../../../client/commands/walk-edges.ts';
import type { ArrowKey } from '../../../client/graph/scene/direction.ts';
import { opening } from '../../../client/addresses/url-state.ts';
import { three } from './picture-of-three.ts';

const walk = (focus: readonly string[], ...keys: readonly ArrowKey[]) =>
  keys.reduce<readonly string[] | null>(
    (at, key) => at && (walkEdges({ ...opening, focus: at }, three, key)?.focus ?? null),
    focus,
  );

test('edges are walked by strength: an offer, which has no matches, is the weakest', () => {
  expect(edgesByStrength(three, 'tool:a')).toEqual(['tool:b', 'capability:fast']);
  expect(edgesByStrength(three, 'capability:fast')).toEqual(['tool:b', 'tool:a']);
  expect(edgesByStrength(three, 'tool:z')).toEqual([]);
});

test('down goes from the strongest edge to weaker ones and ends there', () => {
  expect(walk(['tool:a'], 'ArrowDown')).toEqual(['tool:a', 'tool:b']);
  expect(walk(['tool:a'], 'ArrowDown', 'ArrowDown')).toEqual(['tool:a', 'capability:fast']);
  expect(walk(['tool:a'], 'ArrowDown', 'ArrowDown', 'ArrowDown')).toBeNull();
});

test('up goes from the weakest to stronger ones, then back to the node', () => {
  expect(walk(['tool:a'], 'ArrowUp')).toEqual(['tool:a', 'capability:fast']);
  expect(walk(['tool:a'], 'ArrowUp', 'ArrowUp')).toEqual(['tool:a', 'tool:b']);
  expect(walk(['tool:a'], 'ArrowUp', 'ArrowUp', 'ArrowUp')).toEqual(['tool:a']);
});

test('right crosses the edge, left goes back, and without a focus one begins at the first node', () => {
  expect(walk(['tool:a', 'capability:fast'], 'ArrowRight')).toEqual(['capability:fast']);
  expect(walk(['tool:a'], 'ArrowRight')).toEqual(['tool:b']);
  expect(walk(['tool:a', 'tool:b'], 'ArrowLeft')).toEqual(['tool:a']);
  expect(walk(['tool:a'], 'ArrowLeft')).toBeNull();
  expect(walk([], 'ArrowUp')).toEqual(['tool:a']);
});
