import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  foundWithin,
  fused,
  inOrder,
  meanReciprocalRank,
  recallAt,
} from '../../../bench/alternatives/figures.ts';

const answered = (ranked: string, right: string) => ({ ranked: [...ranked], right: new Set(right) });

describe('recall', () => {
  it('is the share of the right ones among the first few, averaged over the questions', () => {
    expect(recallAt(2, [answered('abcd', 'ad')])).toBe(0.5);
    expect(recallAt(2, [answered('abcd', 'ab'), answered('abcd', 'cd')])).toBe(0.5);
    expect(recallAt(10, [answered('', 'a')])).toBe(0);
  });

  it('reaches 1 where more is right than fits', () => {
    expect(recallAt(2, [answered('abcd', 'abcd')])).toBe(1);
  });
});

it('the mean reciprocal rank is one over the place of the first right one', () => {
  expect(meanReciprocalRank([answered('abcd', 'cd')])).toBeCloseTo(1 / 3);
  expect(meanReciprocalRank([answered('ab', 'a'), answered('ab', 'x')])).toBe(0.5);
});

it('the order goes by score, and of equals it is the same whatever order they came in', () => {
  const scores = fc.uniqueArray(fc.tuple(fc.string({ minLength: 1 }), fc.nat(3)), { selector: ([id]) => id });
  fc.assert(
    fc.property(scores, (rows) => {
      const order = inOrder(new Map(rows));
      expect(inOrder(new Map(rows.toReversed()))).toEqual(order);
      const found = order.map((id) => new Map(rows).get(id) ?? -1);
      expect(found).toEqual(found.toSorted((a, b) => b - a));
    }),
  );
});

it('a question is answered when any right one stands among the first few', () => {
  expect(foundWithin(1, [answered('ab', 'b'), answered('ab', 'ax')])).toBe(0.5);
  expect(foundWithin(2, [answered('ab', 'b'), answered('ab', 'ax')])).toBe(1);
});

it('fused rankings put first what stands well in both', () => {
  expect(fused([[...'abc'], [...'bcd']])[0]).toBe('b');
  expect(new Set(fused([[...'abc'], [...'bcd']]))).toEqual(new Set('abcd'));
});
