import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LedgerSum } from '#contract/match.ts';
import { matchKinds } from '#contract/vocabulary.ts';
import { monthsBetween, seriesByMonth, undatedSources } from '../../../client/evidence/months.ts';
import { sumsBy, sumsOf } from '../../../client/evidence/sums.ts';

const month = fc
  .record({ year: fc.integer({ min: 2019, max: 2026 }), month: fc.integer({ min: 1, max: 12 }) })
  .map((on) => `${on.year}-${String(on.month).padStart(2, '0')}`);
const part = fc
  .record({
    source: fc.constantFrom('one', 'two', 'three'),
    sourceTitle: fc.constant('A source'),
    kind: fc.constantFrom(...matchKinds),
    judge: fc.constant(null),
    month: fc.option(month),
    standing: fc.constantFrom('counts', 'included', 'neither'),
    entries: fc.integer({ min: 1, max: 1000 }),
    matches: fc.integer({ min: 0, max: 1000 }),
  })
  .map(({ standing, ...one }) => ({
    ...one,
    counts: standing === 'counts',
    included: standing === 'included',
  }));
const parts = fc.array(part, { maxLength: 30 });
const matchesOf = (many: readonly LedgerSum[]) =>
  many.reduce((sum, { counts, matches }) => sum + (counts ? matches : 0), 0);
const added = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0);

describe('sums of entries', () => {
  it('by kind and by source each add up to the whole, in every number', () => {
    fc.assert(
      fc.property(parts, (all) => {
        const whole = sumsOf(all);
        for (const by of [sumsBy(all, ({ kind }) => kind), sumsBy(all, ({ source }) => source)]) {
          expect(added(by.map(([, { entries }]) => entries))).toBe(whole.entries);
          expect(added(by.map(([, { counted }]) => counted))).toBe(whole.counted);
          for (const kind of matchKinds) {
            const of = (sum: typeof whole) =>
              sum.byKind.find(({ kinds }) => kinds.includes(kind))?.matches ?? 0;
            expect(added(by.map(([, sum]) => of(sum)))).toBe(of(whole));
          }
        }
        expect(added(whole.byKind.map(({ matches }) => matches))).toBe(matchesOf(all));
      }),
    );
  });
});

describe('matches by month', () => {
  it('are all that count and have a month, each once, a series a kind and source', () => {
    fc.assert(
      fc.property(parts, (all) => {
        const series = seriesByMonth(all);
        const drawn = added(series.flatMap(({ months }) => months.map(({ matches }) => matches)));
        expect(drawn).toBe(matchesOf(all.filter((one) => one.month !== null)));
        expect(new Set(series.map(({ kind, source }) => `${kind} ${source}`)).size).toBe(series.length);
        for (const kind of matchKinds) {
          const axes = series
            .filter((one) => one.kind === kind)
            .map(({ months }) => months.map((on) => on.month));
          expect(new Set(axes.map(String)).size).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('leave no month out between the first and the last', () => {
    expect(monthsBetween(['2024-11', '2025-02'])).toEqual(['2024-11', '2024-12', '2025-01', '2025-02']);
    expect(monthsBetween([])).toEqual([]);
    fc.assert(
      fc.property(fc.array(month, { minLength: 1 }), (found) => {
        const sorted = found.toSorted();
        const axis = monthsBetween(sorted);
        expect(axis).toEqual([...new Set(axis)].toSorted());
        expect(sorted.every((one) => axis.includes(one))).toBe(true);
      }),
    );
  });

  it('name the sources that date none of their entries', () => {
    const of = (source: string, on: string | null): LedgerSum => ({
      source,
      sourceTitle: source.toUpperCase(),
      kind: 'claim',
      judge: null,
      month: on,
      counts: true,
      included: false,
      entries: 1,
      matches: 1,
    });
    expect(undatedSources([of('b', null), of('a', null), of('c', null), of('c', '2025-01')])).toEqual([
      'A',
      'B',
    ]);
  });
});
