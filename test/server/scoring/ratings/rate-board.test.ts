import { describe, expect, it } from 'vitest';
import type { EntryGroup } from '../../../../server/scoring/ratings/board.ts';
import { giniOf, type EntryCheck } from '../../../../server/scoring/ratings/checks.ts';
import { rateBoard } from '../../../../server/scoring/ratings/rate-board.ts';
import { seeded } from '../../../../server/scoring/ratings/seeded.ts';
import { allPairs, drawnPair, entry, nameOf } from './made-up-board.ts';

const strength = [1.2, 0.3, 0, -0.4, -0.5, -0.6];
const drawn = (seed: number, matches = 80, pairs = allPairs(strength.length)) => {
  const random = seeded(seed);
  return pairs.map((pair) => drawnPair(random, pair, strength, 0.3, matches));
};
const check = (groups: readonly EntryGroup[], id: EntryCheck['id'], kind: 'battle' | 'trial' = 'battle') =>
  rateBoard(kind, groups).checks.find((one) => one.id === id);

describe('a board', () => {
  it('tells matches, opponents, shares and the reference of each', () => {
    const { rated, reference, matches, separation } = rateBoard('battle', drawn(1));
    expect(rated[0]).toMatchObject({ tool: nameOf(0), class: 1, rankLow: 1, rankHigh: 1, apart: true });
    expect(reference).toBe(nameOf(0));
    expect(rated[0]?.share).toBe(0.5);
    expect(matches).toBe(15 * 80);
    expect(
      rated.every((one) => one.opponents === 5 && one.wins + one.losses + one.ties === one.matches),
    ).toBe(true);
    expect(rated.reduce((sum, { rating }) => sum + rating, 0)).toBeCloseTo(0, 1);
    expect(separation.of).toBe(5);
    expect(separation.neighbours).toBe(rated.filter((one) => one.apart === true).length);
    expect(rated.at(-1)).toMatchObject({ apart: null, toNext: null });
  });

  it('has as its reference on a star the strongest of those whom all met', () => {
    const star = allPairs(6).filter(([i, j]) => [2, 3].includes(i) || [2, 3].includes(j));
    const groups = drawn(2, 80, star);
    expect(rateBoard('battle', groups).reference).toBe(nameOf(2));
    expect(check(groups, 'star')).toMatchObject({ state: 'warns', tools: [nameOf(2), nameOf(3)] });
    expect(check(drawn(2), 'star')).toMatchObject({ state: 'ok' });
  });
});

describe('fragility', () => {
  it('names entries without which another is first, and no one fewer of them would do', () => {
    for (const seed of [3, 4, 5]) {
      const random = seeded(seed);
      const close = [0.1, 0.05, 0, -0.1];
      // Single matches, each an entry.
      const groups = allPairs(4)
        .map((pair) => drawnPair(random, pair, close, 0.2, 60))
        .flatMap((one) => [
          { ...one, wins: 1, losses: 0, ties: 0, entries: one.wins },
          { ...one, wins: 0, losses: 1, ties: 0, entries: one.losses },
          { ...one, wins: 0, losses: 0, ties: 1, entries: one.ties },
        ])
        .filter(({ entries }) => entries > 0);
      const { fragility, rated } = rateBoard('battle', groups);
      expect(fragility?.first).toBe(rated[0]?.tool);
      expect(fragility?.entries).toBeGreaterThan(0);
      expect(fragility?.entries).toBe(fragility?.matches);
      const without = (fewer: number) => {
        let left = (fragility?.entries ?? 0) - fewer;
        const gone = new Map<EntryGroup, number>();
        for (const { group, entries } of fragility?.removed ?? []) {
          gone.set(group, Math.min(left, entries));
          left -= Math.min(left, entries);
        }
        return rateBoard(
          'battle',
          groups
            .map((group) => {
              const found = [...gone].find(
                ([one]) =>
                  one.first === group.first &&
                  one.second === group.second &&
                  one.wins === group.wins &&
                  one.ties === group.ties,
              );
              return { ...group, entries: group.entries - (found?.[1] ?? 0) };
            })
            .filter(({ entries }) => entries > 0),
        ).rated[0]?.tool;
      };
      expect(without(0)).toBe(fragility?.successor);
      expect(without(1)).toBe(fragility?.first);
    }
  });

  it('says that it found none where first place rests on all there is', () => {
    const groups = [entry('a', 'b', [900, 1, 0]), entry('a', 'c', [900, 1, 0]), entry('b', 'c', [10, 10, 0])];
    expect(rateBoard('battle', groups).fragility).toMatchObject({ first: 'a', successor: null, entries: 0 });
  });
});

describe('checks', () => {
  it('warn of circles that chance does not explain, and of no others', () => {
    // Each beats the next three of seven, so that as many threes go round as can.
    const round = allPairs(7).map(([i, j]) =>
      entry(nameOf(i), nameOf(j), j - i <= 3 ? [70, 30, 0] : [30, 70, 0]),
    );
    expect(check(round, 'cycles')).toMatchObject({ state: 'warns', values: { cycles: 14, triples: 35 } });
    for (const seed of [6, 7, 8]) expect(check(drawn(seed), 'cycles')?.state).toBe('ok');
    const star = [entry('a', 'b', [7, 3, 0]), entry('a', 'c', [7, 3, 0]), entry('a', 'd', [7, 3, 0])];
    expect(check(star, 'cycles')?.state).toBe('cannot');
  });

  it('find rows that mirror or double each other', () => {
    const rows = drawn(9);
    expect(check(rows, 'repeated-rows')).toMatchObject({ state: 'ok', values: { bothWays: 0 } });
    const [one = entry('', '', [0, 0, 0])] = rows;
    const turned = { ...one, first: one.second, second: one.first, wins: one.losses, losses: one.wins };
    expect(check([...rows, turned], 'repeated-rows')).toMatchObject({
      state: 'warns',
      values: { mirrored: 1 },
    });
    expect(check([{ ...one, entries: 2 }, ...rows.slice(1)], 'repeated-rows')).toMatchObject({
      state: 'warns',
      values: { doubled: 1 },
    });
    expect(check([...rows, { ...turned, wins: turned.wins + 1 }], 'repeated-rows')).toMatchObject({
      state: 'ok',
      values: { bothWays: 1 },
    });
    // A single match that ended alike many times is no row that is there twice.
    expect(
      check([...rows, entry(nameOf(0), nameOf(1), [1, 0, 0], { entries: 9 })], 'repeated-rows')?.state,
    ).toBe('ok');
  });

  it('warn where the rule for ties decides who is first', () => {
    // One ties with the strong, another wins a little more and loses a little more.
    const groups = [
      entry('calm', 'x', [30, 10, 60]),
      entry('calm', 'y', [30, 10, 60]),
      entry('bold', 'x', [62, 38, 0]),
      entry('bold', 'y', [62, 38, 0]),
      entry('x', 'y', [20, 20, 60]),
    ];
    const found = check(groups, 'tie-rule');
    expect(found?.state).toBe('warns');
    expect(found?.values['moved']).toBeGreaterThan(0);
    expect(
      check([entry('a', 'b', [3, 2, 0]), entry('b', 'c', [3, 2, 0]), entry('a', 'c', [3, 2, 0])], 'tie-rule'),
    ).toMatchObject({ state: 'ok', values: { tied: 0 } });
  });

  it('name who has few matches, and whose matches are uneven', () => {
    expect(check([...drawn(10), entry('new', nameOf(0), [3, 4, 0])], 'few-matches')).toMatchObject({
      state: 'warns',
      tools: ['new'],
    });
    expect(giniOf([5, 5, 5])).toBe(0);
    expect(giniOf([0, 0, 0, 12])).toBeCloseTo(0.75, 9);
  });

  it('say by how much shared tasks widen intervals', () => {
    const groups = drawn(11);
    // Five rivals at each of 80 tasks: (5 + 1) / 2 as much variance.
    expect(check(groups, 'shared-tasks', 'trial')?.values).toEqual({ least: 1.73, most: 1.73 });
    const [battle, trial] = [rateBoard('battle', groups).rated[0], rateBoard('trial', groups).rated[0]];
    const width = (one: typeof battle) => (one?.high ?? 0) - (one?.low ?? 0);
    expect(width(trial) / width(battle)).toBeCloseTo(Math.sqrt(3), 2);
  });
});
