import { expect, test } from 'vitest';
import {
  outlineEdges,
  outlineRows,
  sortRows,
} from '../../../../../client/views/explore/outline/outline-rows.ts';
import { type Line, refOfLine, treeLines } from '../../../../../client/views/explore/outline/tree-lines.ts';
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
  const drawn = (lines: readonly Line[], level: number): readonly string[] =>
    lines.flatMap(({ node, under }) => [`${level} ${node.id}`, ...drawn(under, level + 1)]);
  expect(drawn(treeLines(three, rows, open), 1)).toEqual(['1 a', '2 b', '3 fast', '2 fast', '1 b', '1 fast']);
});

test('a closed line says whether there is something under it, and which node it stands for', () => {
  const [a] = treeLines(three, rows, new Set(['tool:a', 'tool:a>tool:b']));
  const [b] = a?.under ?? [];
  const [fast] = b?.under ?? [];
  expect([a?.hasMore, b?.hasMore]).toEqual([true, true]);
  // Both of its neighbours are above it already: opened, it would show nothing.
  expect(fast?.hasMore).toBe(false);
  const every = new Set(['tool:a', 'tool:a>tool:b', 'tool:a>capability:fast', 'tool:b', 'capability:fast']);
  const all = (lines: readonly Line[]): readonly Line[] =>
    lines.flatMap((line) => [line, ...all(line.under)]);
  for (const line of all(treeLines(three, rows, every)))
    if (every.has(line.id)) expect([line.id, line.under.length > 0]).toEqual([line.id, line.hasMore]);
  expect(refOfLine(fast?.id ?? '')).toBe('capability:fast');
  expect(refOfLine(a?.id ?? '')).toBe('tool:a');
});
