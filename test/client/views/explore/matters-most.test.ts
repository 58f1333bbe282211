import { expect, test } from 'vitest';
import { mattersMost } from '../../../../client/views/explore/matters-most.ts';
import { three } from '../../commands/picture-of-three.ts';

test('a link is about its focus with its neighbours, strongest first, and then about its last step', () => {
  const steps = [{ op: 'add' as const, ref: 'tool:b' }];
  const ofA = mattersMost({ focus: ['tool:a'], steps }, three);
  expect(ofA[0]).toBe('tool:a');
  expect(ofA).toContain('tool:b');
  expect(ofA.at(-1)).toBe('more:tool:a');
  expect(mattersMost({ focus: [], steps }, three)[0]).toBe('tool:b');
});

test('where one was dragged or what was hidden is not what a link is about', () => {
  const steps = [
    { op: 'add' as const, ref: 'tool:b' },
    { op: 'pin' as const, ref: 'tool:a', x: 1, y: 2 },
    { op: 'hide' as const, refs: ['capability:fast'] },
  ];
  expect(mattersMost({ focus: [], steps }, three)[0]).toBe('tool:b');
});

test('the map as it opens and the map of groups are about no node', () => {
  expect(mattersMost({ focus: [], steps: [] }, three)).toEqual([]);
  expect(mattersMost({ focus: [], steps: [{ op: 'group', id: null }] }, three)).toEqual([]);
});
