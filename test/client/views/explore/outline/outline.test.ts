import { expect, test } from 'vitest';
import {
  outlineEdges,
  outlineRows,
  sortRows,
} from '../../../../../client/views/explore/outline/outline-rows.ts';
import { treeLines } from '../../../../../client/views/explore/outline/tree-lines.ts';
import { treeMove } from '../../../../../client/views/explore/outline/tree-move.ts';
import { three } from '../../../commands/picture-of-three.ts';

const rows = outlineRows(three);
const ids = (sorted: typeof rows) => sorted.map(({ node }) => node.id);

test('a row tells the edges shown and the neighbours there are', () => {
  expect(rows.map(({ node, linked, neighbours }) => [node.id, linked, neighbours])).toEqual([
    ['a', 2, 30],
    ['b', 2, 0],
    ['fast', 2, 0],
  ]);
});

test('rows sort both ways, and what is not known comes last in both', () => {
  expect(ids(sortRows(rows, { by: 'matches', descending: true }))).toEqual(['b', 'a', 'fast']);
  expect(ids(sortRows(rows, { by: 'name', descending: false }))).toEqual(['a', 'b', 'fast']);
  expect(ids(sortRows(rows, { by: 'name', descending: true }))).toEqual(['fast', 'b', 'a']);
  expect(ids(sortRows(rows, { by: 'released', descending: false }))[0]).toBe('b');
  expect(ids(sortRows(rows, { by: 'released', descending: true }))[0]).toBe('b');
});

test('the edges of a node say how it stands to each, strongest first', () => {
  expect(outlineEdges(three, 'tool:a').map(({ node, words }) => `${words} ${node.name}`)).toEqual([
    'ahead of Beta',
    'offers Fast',
  ]);
  expect(outlineEdges(three, 'tool:b').map(({ node, words }) => `${words} ${node.name}`)).toEqual([
    'behind Alpha',
    'judged with Fast',
  ]);
});

test('an open node has its edges under it, and no node lies under itself', () => {
  const open = new Set(['tool:a', 'tool:a>tool:b']);
  const lines = treeLines(three, rows, open);
  expect(lines.map(({ level, node }) => `${level} ${node.id}`)).toEqual([
    '1 a',
    '2 b',
    '3 fast',
    '2 fast',
    '1 b',
    '1 fast',
  ]);
  expect(lines.map(({ place, siblings }) => `${place}/${siblings}`)).toEqual([
    '1/3',
    '1/2',
    '1/1',
    '2/2',
    '2/3',
    '3/3',
  ]);
});

test('right opens and goes in, left closes and goes out, up and down go through what is visible', () => {
  const closed = treeLines(three, rows, new Set());
  const [first] = closed;
  if (!first) throw new Error('there are lines');
  expect(treeMove(closed, first, 'ArrowRight')).toEqual({ to: null, open: true });
  expect(treeMove(closed, first, 'ArrowDown')?.to).toBe('tool:b');
  expect(treeMove(closed, first, 'ArrowUp')).toBeNull();
  expect(treeMove(closed, first, 'End')?.to).toBe('capability:fast');

  const open = treeLines(three, rows, new Set(['tool:a']));
  const [a, b] = open;
  if (!a || !b) throw new Error('there are lines');
  expect(treeMove(open, a, 'ArrowRight')?.to).toBe('tool:a>tool:b');
  expect(treeMove(open, a, 'ArrowLeft')).toEqual({ to: null, open: false });
  expect(treeMove(open, b, 'ArrowLeft')?.to).toBe('tool:a');
  expect(treeMove(open, b, 'x')).toBeNull();
});
