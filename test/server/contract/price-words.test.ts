import { expect, it } from 'vitest';
import { Free } from '#contract/free.ts';
import { priceWord, priceWords, whosePrice } from '#contract/price-words.ts';

it.each([
  [
    { free: 'yes', paid: true, ways: [{ way: 'open-weights', text: 'open weights: free to run yourself' }] },
    'Open weights',
    'Open weights: free to run yourself (paid offers too)',
  ],
  [{ free: 'yes', paid: false, ways: [{ way: 'free-tier', text: 'free tier' }] }, 'Free tier', 'Free tier'],
  [
    { free: 'no', paid: true, note: 'sold by token; no free way in our data', ways: [] },
    'Paid',
    'Sold by token; no free way in our data',
  ],
  [
    { free: 'unknown', paid: false, note: 'listed under “Free”; check what this one costs', ways: [] },
    null,
    'Listed under “Free”; check what this one costs',
  ],
  [{ free: 'unknown', paid: false, ways: [] }, null, null],
  [null, null, null],
])('%j', (said, word, words) => {
  const tool = { free: said && Free.parse({ note: null, ...said }) };
  expect([priceWord(tool), priceWords(tool)]).toEqual([word, words]);
});

it('says whose the lowest price is, and what the maker asks where that is another', () => {
  const price = { input: 0.5, provider: 'Poe', source: 'models-dev', providers: 3 };
  const dollars = (amount: number) => `$${amount}`;
  expect(whosePrice({ ...price, makers: null }, dollars)).toBe('at Poe');
  expect(whosePrice({ ...price, makers: 0.5 }, dollars)).toBe('at Poe');
  expect(whosePrice({ ...price, makers: 3 }, dollars)).toBe('at Poe; the maker asks $3');
});
