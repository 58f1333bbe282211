import { expect, it } from 'vitest';
import { priceWord, priceWords } from '#contract/price-words.ts';

it.each([
  [
    'paid',
    { free: 'yes', ways: [{ way: 'open-weights', text: 'open weights: free to run yourself' }] },
    'Open weights',
    'Open weights: free to run yourself (paid offers too)',
  ],
  ['freemium', { free: 'yes', ways: [{ way: 'free-tier', text: 'free tier' }] }, 'Free tier', 'Free tier'],
  ['paid', { free: 'no', ways: [] }, 'Paid', 'Paid'],
  ['unknown', { free: 'unknown', ways: [] }, null, null],
  [null, null, null, null],
] as const)('%s and %j', (pricing, free, word, words) => {
  const tool = { pricing, free: free && { ...free, ways: [...free.ways] } };
  expect([priceWord(tool), priceWords(tool)]).toEqual([word, words]);
});
