import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wonRate } from '#contract/rate.ts';
import { commonOpponents } from '../../../server/scoring/common-opponents.ts';
import type { Met } from '../../../server/scoring/rivals.ts';

const met = fc
  .record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    source: fc.constantFrom('one', 'two'),
    kinds: fc.constantFrom<Met['kinds']>(['battle'], ['claim'], ['trial'], ['battle', 'listing']),
    wins: fc.nat(50),
    losses: fc.nat(50),
    ties: fc.nat(5),
  })
  .map(({ id, ...one }) => ({
    ...one,
    matches: one.wins + one.losses + one.ties,
    tool: { id, name: id.toUpperCase(), type: 'model' as const, vendor: null },
  }));
const rows = fc.uniqueArray(met, { selector: ({ tool, source }) => `${tool.id} ${source}`, maxLength: 10 });
const but = (list: readonly Met[], id: string) => list.filter(({ tool }) => tool.id !== id);

describe('common opponents', () => {
  it('are the same from either side, whatever order results come in', () => {
    fc.assert(
      fc.property(rows, rows, (one, other) => {
        const there = commonOpponents(['a', but(one, 'a')], ['b', but(other, 'b')]);
        const back = commonOpponents(['b', but(other, 'b').toReversed()], ['a', but(one, 'a').toReversed()]);
        const near = (value: number) => Math.round(value * 1e9);
        const told = (of: typeof there, first: 'a' | 'b', second: 'a' | 'b') =>
          of.map((row) => [
            row.source,
            row.opponents,
            near(row[first].share),
            row[first].of,
            near(row[second].share),
          ]);
        expect(told(there, 'a', 'b')).toEqual(told(back, 'b', 'a'));
      }),
    );
  });

  it('are those that both met in one source with a result that may be told as a share, never the two themselves', () => {
    fc.assert(
      fc.property(rows, rows, (one, other) => {
        const [own, theirs] = [but(one, 'a'), but(other, 'b')];
        const rated = (list: readonly Met[], source: string, id: string) =>
          list.find((row) => row.source === source && row.tool.id === id && wonRate(row, row.kinds) !== null);
        for (const { source, opponents, a, b } of commonOpponents(['a', own], ['b', theirs])) {
          expect(opponents.length).toBeGreaterThan(0);
          const shares: Record<'a' | 'b', number[]> = { a: [], b: [] };
          for (const { id } of opponents) {
            expect(['a', 'b']).not.toContain(id);
            const [first, second] = [rated(own, source, id), rated(theirs, source, id)];
            expect(first?.kinds).toEqual(second?.kinds);
            for (const [side, row] of [
              ['a', first],
              ['b', second],
            ] as const)
              shares[side].push(
                row === undefined ? Number.NaN : (wonRate(row, row.kinds)?.share ?? Number.NaN),
              );
          }
          for (const [side, told] of [
            ['a', a],
            ['b', b],
          ] as const) {
            expect(told.share).toBeGreaterThanOrEqual(Math.min(...shares[side]) - 1e-9);
            expect(told.share).toBeLessThanOrEqual(Math.max(...shares[side]) + 1e-9);
          }
        }
      }),
    );
  });

  it('weigh the same, however often each was met: 100 against the weak and 10 against the strong is no lead', () => {
    const against = (id: string, wins: number, losses: number): Met => ({
      source: 'one',
      kinds: ['battle'],
      wins,
      losses,
      ties: 0,
      matches: wins + losses,
      tool: { id, name: id, type: 'model', vendor: null },
    });
    const [row] = commonOpponents(
      ['a', [against('weak', 90, 10), against('strong', 1, 9)]],
      ['b', [against('weak', 9, 1), against('strong', 10, 90)]],
    );
    expect(row).toMatchObject({
      a: { tool: 'a', share: 0.5, of: 110 },
      b: { tool: 'b', share: 0.5, of: 110 },
    });
    expect(row?.opponents.map(({ id }) => id)).toEqual(['strong', 'weak']);
  });
});
