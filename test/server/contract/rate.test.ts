import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judgedOf, permitsRate, wonRate } from '#contract/rate.ts';
import { resultText } from '#contract/result-text.ts';
import { turned } from '#contract/sides.ts';
import { type MatchKind, matchKinds } from '#contract/vocabulary.ts';

const kinds = fc.uniqueArray(fc.constantFrom<MatchKind>(...matchKinds), { minLength: 1 });
const results = fc.record({
  wins: fc.nat(500),
  losses: fc.nat(500),
  ties: fc.nat(500),
  unjudged: fc.nat(500),
});
const prose: readonly MatchKind[] = ['claim', 'listing', 'comparison'];

test('what prose and lists add to is never rated: no share, no interval, no percentage', () => {
  fc.assert(
    fc.property(results, kinds, (one, some) => {
      const all = { ...one, matches: judgedOf(one) + one.unjudged };
      if (some.some((kind) => prose.includes(kind))) {
        expect(permitsRate(some)).toBe(false);
        expect(wonRate(all, some)).toBeNull();
        expect(resultText(all, some)).not.toMatch(/%|won|lost/);
      } else expect(permitsRate(some)).toBe(true);
    }),
  );
  expect(permitsRate([])).toBe(false);
});

test('a rate stands inside its interval, and that of the other side is the rest', () => {
  fc.assert(
    fc.property(results, (one) => {
      const rate = wonRate(one, ['battle']);
      const other = wonRate(turned(one), ['battle']);
      if (judgedOf(one) === 0) {
        expect([rate, other]).toEqual([null, null]);
        return;
      }
      expect(rate?.of).toBe(judgedOf(one));
      expect(rate?.low).toBeLessThanOrEqual(rate?.share ?? -1);
      expect(rate?.high).toBeGreaterThanOrEqual(rate?.share ?? 2);
      expect((rate?.share ?? 0) + (other?.share ?? 0)).toBeCloseTo(1);
      expect((rate?.low ?? 0) + (other?.high ?? 0)).toBeCloseTo(1);
    }),
  );
});
