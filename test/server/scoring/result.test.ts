import fc from 'fast-check';
import { expect, it } from 'vitest';
import { resultOf, type CountedEdge } from '../../../server/scoring/result.ts';
import '../same-random.ts';

const people = { judge: null, judgeCompetes: [] };

const edge = (more: Partial<CountedEdge> = {}): CountedEdge => ({
  source: 's',
  from: 'tool:a',
  to: 'tool:b',
  matches: 10,
  wins: 6,
  losses: 2,
  ties: 1,
  kinds: ['battle'],
  ...more,
});

it('is told from the side that is asked about, of the decided, with its interval', () => {
  expect(resultOf(edge(), 'tool:b', { judge: 'a judge', judgeCompetes: [] })).toMatchObject({
    wins: 2,
    losses: 6,
    ties: 1,
    matches: 10,
    judge: 'a judge',
  });
  expect(resultOf(edge(), 'tool:b', people)?.share).toBeCloseTo(2.5 / 9, 12);
});

it('is none of prose and lists, nor of what nobody decided', () => {
  expect(resultOf(edge({ kinds: ['claim'] }), 'tool:a', people)).toBeNull();
  expect(resultOf(edge({ kinds: ['battle', 'listing'] }), 'tool:a', people)).toBeNull();
  expect(resultOf(edge({ wins: 0, losses: 0, ties: 0 }), 'tool:a', people)).toBeNull();
});

it('turned round is the rest of one', () => {
  const counts = fc.record({ wins: fc.nat(99), losses: fc.nat(99), ties: fc.nat(99) });
  fc.assert(
    fc.property(counts, (some) => {
      const [left, right] = ['tool:a', 'tool:b'].map((side) =>
        resultOf(edge({ ...some, matches: 999 }), side, people),
      );
      if (!left || !right)
        return expect([left, right, some.wins + some.losses + some.ties]).toEqual([null, null, 0]);
      expect(left.share + right.share).toBeCloseTo(1, 9);
      expect(left.low + right.high).toBeCloseTo(1, 9);
    }),
  );
});
