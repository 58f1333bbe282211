import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import '../../same-random.ts';
import { boardOf, type EntryGroup } from '../../../../server/scoring/ratings/board.ts';
import { fitDavidson } from '../../../../server/scoring/ratings/davidson.ts';
import { rateBoard, pointsOfUnit } from '../../../../server/scoring/ratings/rate-board.ts';
import { rateable } from '../../../../server/scoring/ratings/rateable.ts';
import { spreadOf } from '../../../../server/scoring/ratings/spread.ts';
import { seeded } from '../../../../server/scoring/ratings/seeded.ts';
import { entry, nameOf } from './made-up-board.ts';

/** Numbers of an implementation written apart; the file says how. */
const apart = z
  .object({
    rows: z.array(z.tuple([z.int(), z.int(), z.int(), z.int(), z.int()])),
    strength: z.array(z.number()),
    ties: z.number(),
    deviation: z.array(z.number()),
  })
  .parse(JSON.parse(readFileSync(fileURLToPath(new URL('apart.json', import.meta.url)), 'utf8')));
const rows = apart.rows.map(([i, j, wins, losses, ties]) =>
  entry(nameOf(i), nameOf(j), [wins, losses, ties]),
);

describe('the fit', () => {
  it('is that of another method: strengths, ties and deviations', () => {
    const board = boardOf('battle', rows);
    const fit = fitDavidson(board);
    expect(fit.ties).toBeCloseTo(apart.ties, 7);
    expect(board.tools).toHaveLength(apart.strength.length);
    fit.strength.forEach((value, i) => expect(value).toBeCloseTo(apart.strength[i] ?? NaN, 7));
    const spread = spreadOf(
      board,
      fit,
      board.tools.map(() => 1),
    );
    spread.own.forEach((value, i) => expect(value).toBeCloseTo(apart.deviation[i] ?? NaN, 4));
  });

  it('of two tools and a third that ties them is known in closed form', () => {
    // Without ties, of a ring in which each pair is played alike: e^d = won / lost.
    const { rated } = rateBoard('battle', [
      entry('a', 'b', [30, 10, 0]),
      entry('b', 'c', [30, 10, 0]),
      entry('a', 'c', [90, 10, 0]),
    ]);
    expect(rated.map(({ tool }) => tool)).toEqual(['a', 'b', 'c']);
    expect(rated[0]?.rating).toBeCloseTo(Math.log(3) * pointsOfUnit, 1);
    expect(rated[1]?.rating).toBeCloseTo(0, 1);
  });

  it('finds what was planted on a large board, where it is solved in steps', () => {
    const random = seeded(5);
    const strength = Array.from({ length: 400 }, () => 2 * random() - 1);
    const groups = Array.from({ length: 8_000 }, (): EntryGroup | null => {
      const [i, j] = [Math.floor(random() * 400), Math.floor(random() * 400)];
      // What is to be expected itself, so that the likeliest strengths are the planted ones.
      const share = 1 / (1 + Math.exp((strength[j] ?? 0) - (strength[i] ?? 0)));
      return i === j ? null : entry(nameOf(i), nameOf(j), [share * 1e6, (1 - share) * 1e6, 0]);
    }).filter((group) => group !== null);
    const board = boardOf('battle', groups);
    const mean = strength.reduce((sum, value) => sum + value, 0) / strength.length;
    fitDavidson(board).strength.forEach((value, i) =>
      expect(value).toBeCloseTo((strength[i] ?? NaN) - mean, 5),
    );
  });
});

const results = fc.tuple(fc.nat(20), fc.nat(20), fc.nat(8));
const groupOf = fc
  .tuple(fc.nat(6), fc.nat(6), results)
  .filter(([i, j, counts]) => i !== j && counts.some((count) => count > 0))
  .map(([i, j, counts]) => entry(nameOf(i), nameOf(j), counts));
const groups = fc.array(groupOf, { minLength: 6, maxLength: 25 });
const ratingsOf = (all: readonly EntryGroup[]) =>
  new Map(rateBoard('battle', all).rated.map((one) => [one.tool, one]));

describe('ratings', () => {
  it('do not know the order of entries, which side was first, nor how matches are parted into rows', () => {
    fc.assert(
      fc.property(groups, fc.infiniteStream(fc.boolean()), (all, coins) => {
        const turned = all.toReversed().flatMap((one) => {
          const group = coins.next().value
            ? one
            : { ...one, first: one.second, second: one.first, wins: one.losses, losses: one.wins };
          return group.ties > 0 && group.wins + group.losses > 0
            ? [
                { ...group, ties: 0 },
                { ...group, wins: 0, losses: 0 },
              ]
            : [group];
        });
        const [one, other] = [ratingsOf(all), ratingsOf(turned)];
        expect([...other.keys()].sort()).toEqual([...one.keys()].sort());
        for (const [tool, { rating, low, high, matches }] of one) {
          expect(other.get(tool)?.rating).toBeCloseTo(rating, 1);
          expect(other.get(tool)?.low).toBeCloseTo(low, 1);
          expect(other.get(tool)?.high).toBeCloseTo(high, 1);
          expect(other.get(tool)?.matches).toBe(matches);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('do not know names', () => {
    fc.assert(
      fc.property(groups, (all) => {
        const renamed = (name: string) => `z${9 - Number(name.slice(1))}`;
        const other = ratingsOf(
          all.map((one) => ({ ...one, first: renamed(one.first), second: renamed(one.second) })),
        );
        const own = rateable(boardOf('battle', all));
        // Of two parts as large the names decide which is rated.
        fc.pre(own.board.tools.every((tool) => other.has(renamed(tool))));
        for (const [tool, { rating }] of ratingsOf(all))
          expect(other.get(renamed(tool))?.rating).toBeCloseTo(rating, 1);
      }),
      { numRuns: 100 },
    );
  });

  it('stay, with intervals half as wide, where everything was played four times', () => {
    fc.assert(
      fc.property(groups, (all) => {
        const [one, more] = [ratingsOf(all), ratingsOf(all.map((group) => ({ ...group, entries: 4 })))];
        for (const [tool, { rating, low, high }] of one) {
          const four = more.get(tool);
          expect(four?.rating).toBeCloseTo(rating, 1);
          expect((four?.high ?? 0) - (four?.low ?? 0)).toBeCloseTo((high - low) / 2, 0);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('never fall by a further win', () => {
    fc.assert(
      fc.property(groups, fc.nat(), (all, pick) => {
        const before = ratingsOf(all);
        const { board } = rateable(boardOf('battle', all));
        const pair = board.pairs[pick % Math.max(1, board.pairs.length)];
        fc.pre(pair !== undefined);
        const [winner = '', loser = ''] = [board.tools[pair?.a ?? 0], board.tools[pair?.b ?? 0]];
        const after = ratingsOf([...all, entry(winner, loser, [1, 0, 0])]);
        const gap = (of: typeof before) => (of.get(winner)?.rating ?? NaN) - (of.get(loser)?.rating ?? NaN);
        expect(gap(after)).toBeGreaterThanOrEqual(gap(before) - 0.02);
      }),
      { numRuns: 100 },
    );
  });

  it('are given to those whom wins and ties lead to and back, and everybody else is named', () => {
    fc.assert(
      fc.property(groups, (all) => {
        const { rated, unrated } = rateBoard('battle', all);
        const names = [...rated.map(({ tool }) => tool), ...unrated.map(({ tool }) => tool)].sort();
        expect(names).toEqual([...new Set(all.flatMap(({ first, second }) => [first, second]))].sort());
        const leads = new Map<string, Set<string>>();
        for (const { first, second, wins, losses, ties } of all) {
          if (wins + ties > 0) leads.set(first, (leads.get(first) ?? new Set()).add(second));
          if (losses + ties > 0) leads.set(second, (leads.get(second) ?? new Set()).add(first));
        }
        const reached = (from: string): Set<string> => {
          const seen = new Set([from]);
          for (const at of seen) for (const to of leads.get(at) ?? []) seen.add(to);
          return seen;
        };
        for (const { tool } of rated) {
          const all = reached(tool);
          expect(rated.every((other) => all.has(other.tool))).toBe(true);
          expect(unrated.every((other) => !all.has(other.tool) || !reached(other.tool).has(tool))).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('say why not', () => {
    const ring = [entry('a', 'b', [2, 1, 0]), entry('b', 'c', [2, 1, 0]), entry('a', 'c', [2, 1, 0])];
    const { unrated } = rateBoard('battle', [
      ...ring,
      entry('a', 'loser', [3, 0, 0]),
      entry('winner', 'b', [3, 0, 0]),
      entry('b', 'weak', [3, 0, 0]),
      entry('weak', 'loser', [1, 0, 0]),
      entry('strong', 'c', [3, 0, 0]),
      entry('winner', 'strong', [1, 0, 0]),
      entry('far', 'away', [1, 1, 0]),
    ]);
    expect(Object.fromEntries(unrated.map(({ tool, reason }) => [tool, reason]))).toEqual({
      loser: 'never-won',
      winner: 'never-lost',
      weak: 'only-lost-to-rated',
      strong: 'only-won-against-rated',
      far: 'not-connected',
      away: 'not-connected',
    });
    const two = rateBoard('battle', [entry('a', 'b', [2, 1, 0])]);
    expect(two.rated).toEqual([]);
    expect(two.unrated.map(({ reason }) => reason)).toEqual(['too-few', 'too-few']);
  });
});
