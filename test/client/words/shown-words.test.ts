import { expect, test } from 'vitest';
import { shownWords } from '../../../client/words/shown-words.ts';

test('says how many of how many, and only the total when all are there', () => {
  const words = (there: number, total: number) => shownWords(there, total, 'capability', 'capabilities');
  expect(words(50, 7412)).toBe('Showing 50 of 7,412 capabilities');
  expect(words(1, 1)).toBe('1 capability');
  expect(words(0, 0)).toBe('0 capabilities');
});
