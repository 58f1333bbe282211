import { expect, test } from 'vitest';
import { canBeSearched } from '../../../client/api/can-be-searched.ts';
import { searchQuery } from '../../../client/api/queries.ts';

test.each(['c', 'C++', '3', 'é', '画像', ' a?', '🙂', '★'])('%s is looked for', (words) => {
  expect(canBeSearched(words)).toBe(true);
  expect(searchQuery(words).enabled).toBe(true);
});

test.each(['', ' ', '?', '!? -', '"'])('%s is not: the server would refuse it', (words) => {
  expect(canBeSearched(words)).toBe(false);
  expect(searchQuery(words).enabled).toBe(false);
});
