/** Matches by month: a series of each source in each kind, as matches of two kinds are no amount of one thing. Pure. */
import type { LedgerSum } from '#contract/match.ts';
import type { MatchKind } from '#contract/vocabulary.ts';

export interface Series {
  readonly kind: MatchKind;
  readonly source: string;
  readonly title: string;
  /** Every month from the first to the last of the kind, so that all of a kind stand on one axis. */
  readonly months: readonly { readonly month: string; readonly matches: number }[];
}

/** Only what counts, in sources that date entries; the kind with most matches first, and in it the source. */
export function seriesByMonth(sums: readonly LedgerSum[]): Series[] {
  const dated = sums.filter(({ counts, month }) => counts && month !== null);
  const kinds = [...new Set(dated.map(({ kind }) => kind))];
  return kinds
    .flatMap((kind) => {
      const of = dated.filter((one) => one.kind === kind);
      const axis = monthsBetween(of.flatMap(({ month }) => month ?? []).toSorted());
      return [...new Set(of.map(({ source }) => source))].map((source) => {
        const its = of.filter((one) => one.source === source);
        const title = its[0]?.sourceTitle ?? source;
        const months = axis.map((month) => ({
          month,
          matches: its.reduce((sum, one) => sum + (one.month === month ? one.matches : 0), 0),
        }));
        return { kind, source, title, months };
      });
    })
    .toSorted((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || total(b) - total(a));
}

/** Sources whose entries have no day of their own, in the order of their titles. */
export function undatedSources(sums: readonly LedgerSum[]): string[] {
  const dated = new Set(sums.flatMap(({ source, month }) => (month === null ? [] : source)));
  return [
    ...new Set(sums.flatMap(({ source, sourceTitle }) => (dated.has(source) ? [] : sourceTitle))),
  ].toSorted((a, b) => a.localeCompare(b));
}

const total = ({ months }: Series): number => months.reduce((sum, { matches }) => sum + matches, 0);

/** @param found months in order, of which the first and the last are taken */
export function monthsBetween(found: readonly string[]): string[] {
  const [first = '', last = ''] = [found[0], found.at(-1)];
  const months: string[] = [];
  for (let month = first; month !== '' && month <= last; month = after(month)) months.push(month);
  return months;
}

function after(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const next = number === 12 ? [year + 1, 1] : [year, number + 1];
  return `${String(next[0]).padStart(4, '0')}-${String(next[1]).padStart(2, '0')}`;
}
