import { expect, test } from 'vitest';
import type { GraphGroup } from '#contract/graph.ts';
import { linkedGroups, shownGroup } from '../../../../../client/views/explore/inspector/shown-group.ts';

const group = (id: string, links: Readonly<Record<string, number>> = {}): GraphGroup => ({
  id,
  name: id.toUpperCase(),
  size: 7,
  timesMatched: 20,
  matchesByKind: [{ kinds: ['trial'], matches: 20 }],
  x: 0,
  y: 0,
  area: null,
  links: Object.entries(links).map(([to, matches]) => ({ to, matches, functions: matches === 0 ? 2 : 0 })),
});

test('the panel is about the chosen group, else about the one that is looked into', () => {
  const groups = [group('a'), group('b')];
  const inside = { id: 'top', name: 'Top', size: 14, path: [] };
  expect(shownGroup({ groups, inside: null }, 'b')).toEqual({ id: 'b', name: 'B', size: 7, inside: false });
  expect(shownGroup({ groups, inside }, 'gone')).toEqual({ id: 'top', name: 'Top', size: 14, inside: true });
  expect(shownGroup({ groups, inside: null }, null)).toBeNull();
  expect(shownGroup({ groups: [], inside: null }, 'b')).toBeNull();
});

test('groups are linked whichever of the two tells of it, the most matches first', () => {
  const groups = [group('a', { b: 3, gone: 9 }), group('b'), group('c', { a: 8 }), group('d', { b: 5 })];
  const linked = (id: string) => linkedGroups(groups, id).map((one) => [one.group.id, one.matches]);
  expect(linked('a')).toEqual([
    ['c', 8],
    ['b', 3],
  ]);
  expect(linked('b')).toEqual([
    ['d', 5],
    ['a', 3],
  ]);
  expect(linked('zzz')).toEqual([]);
});

test('groups that share what they do and no match come after those matched', () => {
  const groups = [group('a', { b: 0, c: 4 }), group('b'), group('c')];
  expect(linkedGroups(groups, 'a').map((one) => [one.group.id, one.matches, one.functions])).toEqual([
    ['c', 4, 0],
    ['b', 0, 2],
  ]);
  expect(linkedGroups(groups, 'b').map((one) => one.group.id)).toEqual(['a']);
});
