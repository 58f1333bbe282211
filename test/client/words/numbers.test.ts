import { expect, test } from 'vitest';
import { count, counted, money } from '../../../client/words/numbers.ts';

test('counts have separators and their word in the right number', () => {
  expect(count(532528)).toBe('532,528');
  expect([counted(1, 'match', 'matches'), counted(1200, 'match', 'matches'), counted(0, 'vote')]).toEqual([
    '1 match',
    '1,200 matches',
    '0 votes',
  ]);
});

test('prices keep the digits that small ones need', () => {
  expect([money(0.195), money(15), money(0), money(0.00002)]).toEqual(['$0.195', '$15', '$0', '$0.00002']);
  expect(money(2, 'EUR')).toBe('2 EUR');
});
