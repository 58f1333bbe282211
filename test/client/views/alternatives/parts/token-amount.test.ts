import fc from 'fast-check';
import { expect, test } from 'vitest';
import { count } from '../../../../../client/words/numbers.ts';
import { readTokens } from '../../../../../client/views/alternatives/parts/token-amount.ts';

test('amounts are read as people write them', () => {
  expect(['2,000,000', '2 000 000', '2M', '2 million', '2e6', '0'].map(readTokens)).toEqual([
    2_000_000,
    2_000_000,
    2_000_000,
    2_000_000,
    Number.NaN,
    0,
  ]);
  expect(['500k', '1.5m', '1b', ' 12 '].map(readTokens)).toEqual([500_000, 1_500_000, 1e9, 12]);
});

test('what is printed is read again; nothing is nothing, and what is no amount is NaN', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), (tokens) => {
      expect(readTokens(count(tokens))).toBe(tokens);
    }),
  );
  expect(readTokens('  ')).toBeNull();
  expect(['-1', 'many', '1.2.3', '9999b', '5x'].map(readTokens)).toEqual(Array(5).fill(Number.NaN));
});
