import { expect, test } from 'vitest';
import { priceRatioText, upkeepText } from '#contract/alternatives-text.ts';

test('a price ratio is said as people compare prices', () => {
  const words = (priceRatio: number | null) => priceRatioText({ priceRatio });
  expect([null, 0, 1, 0.4, 1.25, 12].map(words)).toEqual([
    null,
    'no input price asked',
    'same input price',
    '60 % lower input price',
    '25 % higher input price',
    '12 times the input price',
  ]);
});

test('upkeep is said only where facts say that it ended', () => {
  const upkeep = { state: null, updated: '2021-03-01', released: null, stale: false };
  expect(upkeepText({ upkeep })).toBeNull();
  expect(upkeepText({ upkeep: { ...upkeep, stale: true } })).toBe('last updated 2021-03-01');
  expect(upkeepText({ upkeep: { ...upkeep, state: 'archived', stale: true } })).toBe('archived');
});
