import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import '../../same-random.ts';
import { wonRate } from '#contract/rate.ts';
import { percentText } from '#contract/result-text.ts';
import { headline } from '../../../../server/scoring/ratings/board-words.ts';
import { contestsOf, firstClasses, largestSurprises } from '../../../../server/scoring/ratings/highlights.ts';
import { rateBoard } from '../../../../server/scoring/ratings/rate-board.ts';
import { allPairs, drawnPair, nameOf } from './made-up-board.ts';

/** Boards planted by strengths that are known: some far apart, some alike, some of stated size and of one of two makers. */
const planted = fc
  .record({
    strengths: fc.array(fc.double({ min: -2, max: 2, noNaN: true }), { minLength: 3, maxLength: 9 }),
    sizes: fc.array(fc.option(fc.constantFrom(1, 3, 7, 70)), { minLength: 9, maxLength: 9 }),
    matches: fc.constantFrom(20, 300),
    seed: fc.integer({ min: 1, max: 1e6 }),
    missing: fc.integer({ min: 0, max: 4 }),
  })
  .map(({ strengths, sizes, matches, seed, missing }) => {
    let state = seed;
    const random = () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
    const met = allPairs(strengths.length).filter((_, at) => at % 5 !== missing);
    const groups = met.map((pair) => drawnPair(random, pair, strengths, 0.3, matches));
    const board = rateBoard('battle', groups);
    const place = new Map(board.rated.map(({ tool }, at) => [tool, at]));
    const placed = board.rated.map(({ tool, ...rest }, at) => ({
      ...rest,
      position: at + 1,
      tool: {
        id: tool,
        name: `Model ${tool}`,
        type: 'model' as const,
        vendor: Number(tool.slice(1)) % 2 === 0 ? 'Even' : 'Odd',
        family: null,
        parametersBillions: sizes[Number(tool.slice(1))] ?? null,
      },
    }));
    const pairs = groups.flatMap(({ first, second, wins, losses, ties }) => {
      const [a, b] = [place.get(first), place.get(second)];
      if (a === undefined || b === undefined) return [];
      return a < b
        ? [{ row: a, column: b, wins, losses, ties }]
        : [{ row: b, column: a, wins: losses, losses: wins, ties }];
    });
    return { ...board, placed, pairs };
  });

/** A draw or two may leave nobody to rate; what is said of a board is of one where somebody is. */
const rated = planted.filter(({ placed }) => placed.length > 2);

describe('the headline', () => {
  it('names as leading those of the first class alone, and no share that is not in the results', () => {
    fc.assert(
      fc.property(rated, ({ placed, pairs, reference, matches }) => {
        const named = placed.find(({ tool }) => tool.id === reference)?.tool ?? null;
        const last = placed.at(-1);
        const pair = pairs.find(
          ({ row, column }) => placed[row]?.tool.id === reference && column === placed.length - 1,
        );
        const lastMet = pair ? { wins: pair.losses, losses: pair.wins, ties: pair.ties } : null;
        const text = headline({
          kind: 'battle',
          context: null,
          sourceTitle: 'Arena',
          snapshot: '2026-01-01',
          matches,
          tools: placed.length,
          rated: placed,
          reference: named,
          lastMet,
        });
        const [, leaders = '', rest = ''] = /: (.*?) leads?(;.*)?\. Arena, 2026-01-01\.$/.exec(text) ?? [];
        const leading = placed.filter((one) => one.class === 1).map(({ tool }) => tool.name);
        for (const name of leaders.match(/Model t\d+/g) ?? []) expect(leading).toContain(name);
        const more = Number(/and (\d+) more/.exec(leaders)?.[1] ?? 0);
        expect((leaders.match(/Model t\d+/g) ?? []).length + more).toBe(leading.length);
        const judged = lastMet ? lastMet.wins + lastMet.losses + lastMet.ties : 0;
        const share = judged > 0 ? (lastMet?.losses ?? 0) / judged : (last?.share ?? 0);
        for (const told of rest.match(/<?>?\d+ %/g) ?? []) expect(told).toBe(percentText(share));
        if (rest !== '') expect(rest).toContain(last?.tool.name);
        if (judged > 0 && rest !== '') expect(rest).toContain(` of ${judged.toLocaleString('en')} `);
      }),
    );
  });
});

it('the first two classes are whole in their numbers and begin with the strongest', () => {
  fc.assert(
    fc.property(rated, ({ placed }) => {
      const leading = firstClasses(placed);
      expect(leading.map((one) => one.class)).toEqual(
        [1, 2].filter((own) => placed.some((one) => one.class === own)),
      );
      for (const { class: own, total, items } of leading) {
        const all = placed.filter((one) => one.class === own);
        expect(total).toBe(all.length);
        expect(items).toEqual(all.slice(0, 8));
      }
    }),
  );
});

it('a contest is a pair that met and whose interval crosses one half; all are counted, the most judged come first', () => {
  fc.assert(
    fc.property(rated, ({ placed, pairs }) => {
      const { total, items } = contestsOf(placed, pairs, 'battle');
      const open = pairs.filter((pair) => {
        const rate = wonRate(pair, ['battle']);
        return rate !== null && rate.low <= 0.5 && rate.high >= 0.5;
      });
      expect(total).toBe(open.length);
      expect(items).toHaveLength(Math.min(5, total));
      const most = open.map(({ wins, losses, ties }) => wins + losses + ties).toSorted((a, b) => b - a);
      expect(items.map(({ matches }) => matches)).toEqual(most.slice(0, items.length));
      for (const { first, second, wins, losses, ties } of items) {
        const at = (id: string) => placed.findIndex(({ tool }) => tool.id === id);
        expect(pairs).toContainEqual({ row: at(first.id), column: at(second.id), wins, losses, ties });
      }
    }),
  );
});

it('a surprise is of one maker, twice as large and more, and the intervals lie apart', () => {
  fc.assert(
    fc.property(rated, ({ placed, pairs }) => {
      const { total, items } = largestSurprises(placed, pairs);
      const of = (id: string) => placed.find(({ tool }) => tool.id === id) ?? expect.fail(`no ${id}`);
      const all = placed.filter((small) =>
        placed.some(
          (large) =>
            small.tool.vendor === large.tool.vendor &&
            small.tool.parametersBillions !== null &&
            (large.tool.parametersBillions ?? 0) >= 2 * small.tool.parametersBillions &&
            small.low > large.high,
        ),
      );
      expect(total).toBe(all.length);
      expect(new Set(items.map(({ smaller }) => smaller.id)).size).toBe(items.length);
      for (const { smaller, larger, smallerBillions, largerBillions, met } of items) {
        expect(of(smaller.id).low).toBeGreaterThan(of(larger.id).high);
        expect(largerBillions).toBeGreaterThanOrEqual(2 * smallerBillions);
        expect(met === null).toBe(
          !pairs.some(
            ({ row, column }) => placed[row]?.tool.id === smaller.id && placed[column]?.tool.id === larger.id,
          ),
        );
      }
    }),
  );
});

it('planted: a small one far above its large sibling is found, a small one level with it is not', () => {
  const random = (() => {
    let state = 7;
    return () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
  })();
  const strengths = [2, 0, 0.01, -1];
  const board = rateBoard(
    'battle',
    allPairs(4).map((pair) => drawnPair(random, pair, strengths, 0.2, 400)),
  );
  const sizes: Readonly<Record<string, number>> = { [nameOf(0)]: 8, [nameOf(1)]: 70, [nameOf(2)]: 8 };
  const placed = board.rated.map(({ tool, ...rest }, at) => ({
    ...rest,
    position: at + 1,
    tool: {
      id: tool,
      name: tool,
      vendor: 'Maker',
      family: null,
      parametersBillions: sizes[tool] ?? null,
    },
  }));
  const { total, items } = largestSurprises(placed, []);
  expect(total).toBe(1);
  expect(items[0]).toMatchObject({ smaller: { id: nameOf(0) }, larger: { id: nameOf(1) }, met: null });
});
