import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgedOf } from '#contract/rate.ts';
import { noRivalBeatsIt, standingText } from '#contract/result-text.ts';
import { turned } from '#contract/sides.ts';
import { type MatchKind, matchKinds } from '#contract/vocabulary.ts';
import { countRivals, type Met, rankRivals, standingOf } from '../../../server/scoring/rivals.ts';

const small = fc.integer({ min: 0, max: 6 });
const met = fc
  .record({
    id: fc.integer({ min: 0, max: 12 }),
    source: fc.constantFrom('arena', 'bench', 'list'),
    wins: small,
    losses: small,
    ties: small,
    unjudged: small,
    kinds: fc.uniqueArray(fc.constantFrom<MatchKind>(...matchKinds), { minLength: 1, maxLength: 2 }),
  })
  .map(({ id, ...row }): Met & { readonly unjudged: number } => ({
    ...row,
    // Names that repeat, so that order is tried where a name alone does not tell two apart.
    tool: { id: `t${id}`, name: `Tool ${id % 4}`, type: 'model', vendor: null },
    matches: judgedOf(row) + row.unjudged,
  }));
/** One row a rival and source, as the graph holds them. */
const rows = fc.uniqueArray(met, { selector: ({ tool, source }) => `${tool.id} ${source}`, maxLength: 30 });

const key = ({ tool, source }: Met) => `${tool.id} ${source}`;

describe('the order of rivals', () => {
  test('does not change when the rows are turned round or shuffled', () => {
    fc.assert(
      fc.property(rows, fc.infiniteStream(fc.nat()), (all, random) => {
        const mixed = all
          .map((row) => ({ row, at: random.next().value }))
          .sort((a, b) => a.at - b.at)
          .map(({ row }) => row);
        const order = rankRivals(all).map(key);
        expect(rankRivals(all.toReversed()).map(key)).toEqual(order);
        expect(rankRivals(mixed).map(key)).toEqual(order);
      }),
    );
  });

  test('stands: clear defeats, then by share, claims, what nobody judged; equals by count, then by name', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const ranked = rankRivals(all);
        for (const [at, after] of ranked.entries()) {
          const before = ranked[at - 1];
          if (!before) continue;
          const tier = (row: typeof after) =>
            row.share !== null ? (row.result === 'behind' ? 0 : 1) : row.result === 'claimed' ? 2 : 3;
          expect(tier(before)).toBeLessThanOrEqual(tier(after));
          if (tier(before) !== tier(after) || tier(after) === 2) continue;
          expect(before.share ?? 0).toBeLessThanOrEqual(after.share ?? 0);
          if (before.share !== after.share) continue;
          expect(before.matches).toBeGreaterThanOrEqual(after.matches);
          if (before.matches === after.matches) expect(before.tool.name <= after.tool.name).toBe(true);
        }
      }),
    );
  });

  test('a cut never separates rows that only an id tells apart from what their names say', () => {
    fc.assert(
      fc.property(rows, fc.nat(30), (all, limit) => {
        const ranked = rankRivals(all);
        const [last, next] = [ranked[limit - 1], ranked[limit]];
        if (!last || !next) return;
        const meant = (row: typeof last) => [row.result, row.share, row.matches, row.tool.name, row.source];
        const turnedOrder = rankRivals(all.toReversed());
        expect(meant(turnedOrder[limit - 1] ?? next)).toEqual(meant(last));
      }),
    );
  });

  test('pages together are the whole, each row once', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 7 }), (all, limit) => {
        const ranked = rankRivals(all);
        const pages = [];
        for (let at = 0; at < ranked.length; at += limit)
          pages.push(...rankRivals(all).slice(at, at + limit));
        expect(pages).toEqual(ranked);
        expect(new Set(pages.map(key)).size).toBe(all.length);
      }),
    );
  });
});

describe('what is concluded', () => {
  test('counts each rival once, and no sentence speaks of more than was looked at', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const ranked = rankRivals(all);
        const counts = countRivals(ranked);
        const { ahead, behind, close, disputed, wonMore, claimed, unjudged, judged, rivals } = counts;
        expect(rivals).toBe(new Set(all.map(({ tool }) => tool.id)).size);
        expect(ahead + behind + close).toBe(judged);
        expect(judged + claimed + unjudged).toBe(rivals);
        expect(disputed).toBeLessThanOrEqual(close);
        expect(behind).toBeLessThanOrEqual(wonMore);
        expect(judged).toBe(
          new Set(ranked.filter((row) => row.share !== null).map(({ tool }) => tool.id)).size,
        );
        const some = ranked.some(({ share }) => share !== null && share < 0.5);
        expect(noRivalBeatsIt({ ...counts, complete: true })).toBe(judged > 0 && !some);
        expect(noRivalBeatsIt({ ...counts, complete: false })).toBe(false);
        if (judged === 0) expect(standingText(counts)).toBeNull();
        else
          expect(standingText(counts)).toContain(
            `Ahead of ${ahead}, behind ${behind}, too close to call with ${close} (of ${judged} judged`,
          );
      }),
    );
  });

  test('is the other way round for the rival', () => {
    const opposite = {
      ahead: 'behind',
      behind: 'ahead',
      close: 'close',
      claimed: 'claimed',
      unjudged: 'unjudged',
    };
    fc.assert(
      fc.property(met, (one) => {
        const [standing, other] = [standingOf(one), standingOf({ ...one, ...turned(one) })];
        expect(other.result).toBe(opposite[standing.result]);
        expect(standing.result === 'close').toBe(
          standing.low !== null && standing.high !== null && standing.low <= 0.5 && standing.high >= 0.5,
        );
      }),
    );
  });

  test('turns round with the rows: who was ahead is behind, and as many are too close to call', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const counts = countRivals(rankRivals(all));
        const other = countRivals(rankRivals(all.map((row) => ({ ...row, ...turned(row) }))));
        expect({ ...other, ahead: other.behind, behind: other.ahead, wonMore: 0 }).toEqual({
          ...counts,
          wonMore: 0,
        });
      }),
    );
  });

  test('421 to 378 is too close to call, and 421 to 100 is not', () => {
    const row = { wins: 378, losses: 421, ties: 225, kinds: ['battle' as const] };
    expect(standingOf(row)).toMatchObject({ result: 'close' });
    expect(standingOf({ ...row, wins: 100 })).toMatchObject({ result: 'behind' });
  });
});
