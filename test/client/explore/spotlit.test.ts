import { expect, test } from 'vitest';
import { sharedBy, spotlit } from '../../../client/explore/spotlit.ts';
import { three } from '../commands/picture-of-three.ts';

const [a, b, fast] = ['tool:a', 'tool:b', 'capability:fast'];

test('what two nodes share is what has an edge with both', () => {
  expect(sharedBy(three, [a, b])).toEqual([fast]);
  expect(sharedBy(three, [a, fast])).toEqual([b]);
  expect(sharedBy(three, [a, 'tool:elsewhere'])).toEqual([]);
});

test('a path or common neighbours stand out until something is in focus or another step is taken', () => {
  const common = [{ op: 'common', refs: [a, b] }] as const;
  expect(spotlit({ steps: common, focus: [] }, three)).toEqual([a, b, fast]);
  expect(spotlit({ steps: common, focus: [a] }, three)).toBeNull();
  expect(spotlit({ steps: [...common, { op: 'add', ref: a }], focus: [] }, three)).toBeNull();
  const path = [{ op: 'path', refs: [a, b] }] as const;
  expect(spotlit({ steps: path, focus: [] }, three)).toBeNull();
  expect(spotlit({ steps: path, focus: [] }, { ...three, strongest: new Set([`${a}~${b}`]) })).toEqual([
    a,
    b,
  ]);
});
