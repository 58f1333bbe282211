import { numberOf, type LeftOut } from '#contract/left-out.ts';
import { snapshotText, type Snapshot } from '#contract/snapshot.ts';
import { leftOutLines } from './left-out-lines.ts';
import { table } from './table.ts';

export interface SourceOutcome {
  readonly source: string;
  readonly snapshot: Snapshot;
  /** Unchanged: the source says this already, and nothing was written. */
  readonly state: 'imported' | 'unchanged' | 'refused';
  /** Why it was refused. */
  readonly fault?: string;
  /** Id to undo it by; null where it was refused. */
  readonly import: string | null;
  readonly records: number;
  readonly entries: number;
  /** What was read and counts for nothing or for less. */
  readonly leftOut: readonly LeftOut[];
  /** Fields that no rule reads. */
  readonly unread: readonly { readonly file: string; readonly fields: readonly string[] }[];
}

/** What came of an import, for people: a line a source, then what was left out. */
export function importReport(outcomes: readonly SourceOutcome[]): string {
  const rows = outcomes.map(({ source, snapshot, state, records, entries, leftOut, import: id }) => [
    source,
    snapshotText(snapshot),
    state === 'unchanged' ? 'nothing to change' : state,
    records,
    entries,
    numberOf(leftOut, 'row'),
    id ?? '',
  ]);
  const parts = [
    table(rows, ['source', 'snapshot', '', 'records', 'entries', 'bad rows', 'import']),
    ...outcomes.map(details),
  ];
  return parts.join('');
}

function details({ source, fault, leftOut, unread }: SourceOutcome): string {
  const lines = leftOutLines(leftOut, unread);
  if (fault !== undefined) lines.unshift(fault);
  return lines.length === 0 ? '' : [`${source}:`, ...lines, ''].join('\n');
}
