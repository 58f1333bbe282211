import { expect, test } from 'vitest';
import { monthlyMoney, savingWords } from '../../../../../client/views/alternatives/switch/cost-words.ts';

test('a month’s cost is in cents, and a small one keeps the digits that tell it', () => {
  expect([0, 0.0042, 0.5, 1, 12.5, 1234].map(monthlyMoney)).toEqual([
    '$0.00',
    '$0.0042',
    '$0.50',
    '$1.00',
    '$12.50',
    '$1,234.00',
  ]);
});

test('what is saved is said against today, and not where one of the two is not known', () => {
  expect(savingWords(12, 40)).toBe('$28.00 less than today, 70 %');
  expect(savingWords(60, 40)).toBe('$20.00 more than today, 50 %');
  expect(savingWords(1320, 40)).toBe('$1,280.00 more than today, 33 times as much');
  expect(savingWords(40, 40)).toBe('the same as today');
  expect(savingWords(5, 0)).toBe('$5.00 more than today');
  expect(savingWords(null, 40)).toBeNull();
  expect(savingWords(12, null)).toBeNull();
});
