import fc from 'fast-check';
import { expect, test } from 'vitest';
import { intervalWords, winInterval } from '../../../../../client/views/explore/inspector/win-interval.ts';
import { wilsonInterval } from '../../../../../server/scoring/interval.ts';

const amount = fc.integer({ min: 0, max: 100_000 });

test('it is the interval that the server gives for the same matches', () => {
  fc.assert(
    fc.property(amount, amount, amount, amount, (wins, losses, ties, unjudged) => {
      const judged = wins + losses + ties;
      const ours = winInterval({ matches: judged + unjudged, wins, losses, ties, unjudged });
      const theirs = wilsonInterval(wins + ties / 2, judged);
      expect(ours === null).toBe(theirs === null);
      if (!ours || !theirs) return;
      expect(ours.low).toBeCloseTo(theirs.low, 10);
      expect(ours.high).toBeCloseTo(theirs.high, 10);
      expect(ours.low).toBeLessThanOrEqual(ours.share + 1e-12);
      expect(ours.high).toBeGreaterThanOrEqual(ours.share - 1e-12);
    }),
  );
});

test('nothing judged gives none, and it is told with how many were judged', () => {
  expect(winInterval({ matches: 5, wins: 0, losses: 0, ties: 0, unjudged: 5 })).toBeNull();
  const interval = winInterval({ matches: 939, wins: 488, losses: 303, ties: 148, unjudged: 0 });
  expect(interval && intervalWords(interval)).toBe('60 % won (95 %: 57–63 %, of 939 judged)');
});
