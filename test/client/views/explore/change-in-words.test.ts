import { expect, test } from 'vitest';
import { changeInWords } from '../../../../client/views/explore/change-in-words.ts';
import { three } from '../../commands/picture-of-three.ts';

const [first] = three.nodes;
const fewer = { ...three, nodes: first ? [first] : [], all: first ? [first] : [] };

test('it says what is in focus with its edges, and an edge with its matches', () => {
  const at = (...focus: readonly string[]) =>
    changeInWords({ picture: three, focus: ['x'] }, { picture: three, focus });
  expect(at('tool:a')).toBe('Alpha in focus, 2 edges');
  expect(at('tool:a', 'tool:b')).toBe('Alpha and Beta in focus, 10 comparisons');
  expect(at('tool:a', 'capability:fast')).toBe('Alpha and Fast in focus');
  expect(at('capability:fast', 'tool:b')).toBe('Fast and Beta in focus, 3 votes');
  expect(at()).toBe('No focus');
  expect(at('x')).toBe('');
});

test('it says how many came or went, how many are shown, and that a path was found', () => {
  const change = (before: typeof three, now: typeof three) =>
    changeInWords({ picture: before, focus: [] }, { picture: now, focus: [] });
  expect(change(fewer, three)).toBe('2 nodes added, 3 shown');
  expect(change(three, fewer)).toBe('2 nodes removed, 1 shown');
  expect(change(three, { ...three, nodes: three.nodes.slice(0, 2) })).toBe('2 of 3 shown');
  expect(change(three, { ...three, strongest: new Set(['tool:a~tool:b']) })).toBe(
    'the strongest path has 1 edge',
  );
  expect(change(three, { ...three, full: true })).toBe('the map is full');
});
