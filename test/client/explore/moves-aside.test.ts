import { expect, test } from 'vitest';
import { putAside, takeAllBack, takeBack } from '../../../client/explore/moves-aside.ts';
import { opening } from '../../../client/addresses/url-state.ts';

test('tools are put aside once each, six at most, and taken back', () => {
  const six = ['a', 'b', 'c', 'd', 'e', 'f'].reduce(putAside, opening);
  expect(six.with).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  expect(putAside(six, 'g')).toBe(six);
  expect(putAside(takeBack(six, 'b'), 'a').with).toEqual(['a', 'c', 'd', 'e', 'f']);
  expect(takeAllBack(six).with).toEqual([]);
});
