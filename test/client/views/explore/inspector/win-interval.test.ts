import { expect, test } from 'vitest';
import { intervalWords, winInterval } from '../../../../../client/views/explore/inspector/win-interval.ts';

test('a tie is half a win, and what nobody judged does not count', () => {
  const twice = winInterval({ matches: 30, wins: 4, losses: 2, ties: 4, unjudged: 20 });
  expect(twice).toEqual(winInterval({ matches: 10, wins: 6, losses: 4, ties: 0, unjudged: 0 }));
  expect(twice).toMatchObject({ judged: 10, share: 0.6 });
});

test('nothing judged gives none, and it is told with how many were judged', () => {
  expect(winInterval({ matches: 5, wins: 0, losses: 0, ties: 0, unjudged: 5 })).toBeNull();
  const interval = winInterval({ matches: 939, wins: 488, losses: 303, ties: 148, unjudged: 0 });
  expect(interval && intervalWords(interval)).toBe('60 % won (95 %: 57–63 %, of 939 judged)');
});
