import type { RowProblem } from '#contract/imports.ts';
import { table } from './table.ts';

export interface SourceOutcome {
  readonly source: string;
  readonly snapshot: string;
  /** Unchanged: the source says this already, and nothing was written. */
  readonly state: 'imported' | 'unchanged' | 'refused';
  /** Id to undo it by; null where it was refused. */
  readonly import: string | null;
  readonly records: number;
  readonly entries: number;
  /** Rows that are no facts, left out. */
  readonly problems: readonly RowProblem[];
  /** Fields that no rule reads. */
  readonly unread: readonly { readonly file: string; readonly fields: readonly string[] }[];
}

const mostProblems = 20;

/** What came of an import, for people: a line a source, then what was left out. */
export function importReport(outcomes: readonly SourceOutcome[]): string {
  const rows = outcomes.map(({ source, snapshot, state, records, entries, problems, import: id }) => [
    source,
    snapshot,
    state === 'unchanged' ? 'nothing to change' : state,
    records,
    entries,
    problems.length,
    id ?? '',
  ]);
  const parts = [
    table(rows, ['source', 'snapshot', '', 'records', 'entries', 'bad rows', 'import']),
    ...outcomes.map(leftOut),
  ];
  return parts.join('');
}

function leftOut({ source, state, problems, unread }: SourceOutcome): string {
  const lines = problems
    .slice(0, mostProblems)
    .map(({ file, line, message }) => `  ${file}:${line}: ${message}`);
  if (problems.length > mostProblems)
    lines.push(`  and ${problems.length - mostProblems} more (all with --json)`);
  if (lines.length > 0) {
    const why = state === 'refused' ? 'refused whole, for' : 'left out';
    lines.unshift(`${source}: ${why}`);
  }
  for (const { file, fields } of unread)
    lines.push(`${source}: no rule reads ${fields.join(', ')} of ${file}`);
  return lines.map((line) => `${line}\n`).join('');
}
