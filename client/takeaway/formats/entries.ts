/** Entries of the ledger as a file: as they are shown, each with where it stands. */
import type { MatchEntry } from '#contract/match.ts';
import type { MatchFilter } from '../../api/ledger-queries.ts';
import { type Column, csv } from './csv.ts';

interface Entries {
  readonly entries: readonly MatchEntry[];
  /** Of all that fit, where the file holds the first of them only. */
  readonly total: number;
  /** What they were asked by. */
  readonly filter: MatchFilter;
  readonly date: string;
}

const columns: readonly Column<MatchEntry>[] = [
  { name: 'id', of: ({ id }) => id },
  { name: 'kind', of: ({ kind }) => kind },
  { name: 'first', of: ({ first }) => first.ref ?? first.key },
  { name: 'first_name', of: ({ first }) => first.name },
  { name: 'second', of: ({ second }) => second.ref ?? second.key },
  { name: 'second_name', of: ({ second }) => second.name },
  { name: 'count', of: ({ count }) => count },
  { name: 'wins', of: ({ wins }) => wins },
  { name: 'losses', of: ({ losses }) => losses },
  { name: 'ties', of: ({ ties }) => ties },
  { name: 'unjudged', of: ({ unjudged }) => unjudged },
  { name: 'counted', of: ({ counted }) => counted },
  { name: 'state', of: ({ state }) => state },
  { name: 'at', of: ({ at }) => at },
  { name: 'judge', of: ({ judge }) => judge },
  { name: 'capability', of: ({ capability }) => capability?.name },
  { name: 'context', of: ({ context }) => context },
  { name: 'source', of: ({ source }) => source },
  { name: 'source_title', of: ({ sourceTitle }) => sourceTitle },
  { name: 'snapshot', of: ({ snapshot }) => snapshot },
  { name: 'file', of: ({ locator }) => locator?.file },
  { name: 'line', of: ({ locator }) => locator?.line },
  { name: 'quote', of: ({ quote }) => quote },
  { name: 'note', of: ({ note }) => note },
];

export const entriesCsv = ({ entries }: Entries): string => csv(columns, entries);

export const entriesJson = ({ entries, total, filter, date }: Entries): string =>
  `${JSON.stringify({ date, filter, total, shown: entries.length, items: entries }, null, 2)}\n`;
