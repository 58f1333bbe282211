import type { BadRow, GoodRow } from '../readers/reader.ts';
import type { Holds } from './compile-condition.ts';
import type { Evaluate } from './compile-value.ts';
import { isEmpty } from './path.ts';
import { RowProblem } from './row-problem.ts';

/**
 * Rows with the same value as one row `{group, rows}` from the line of the first to that of the last, once all are read; rows that do not
 * hold, or have no value, are left out.
 */
export async function* groupRows(
  rows: AsyncIterable<GoodRow | BadRow>,
  holds: Holds | undefined,
  by: Evaluate,
): AsyncGenerator<GoodRow | BadRow> {
  const groups = new Map<string, { line: number; lineEnd: number; rows: unknown[] }>();
  for await (const one of rows) {
    if ('problem' in one) {
      yield one;
      continue;
    }
    try {
      const value = holds?.(one) === false ? undefined : by(one);
      if (isEmpty(value)) continue;
      const group = groups.get(String(value));
      const lineEnd = one.lineEnd ?? one.line;
      if (group === undefined) groups.set(String(value), { line: one.line, lineEnd, rows: [one.row] });
      else {
        group.rows.push(one.row);
        group.lineEnd = lineEnd;
      }
    } catch (error) {
      if (!(error instanceof RowProblem)) throw error;
      yield { line: one.line, problem: error.message };
    }
  }
  for (const [group, { line, lineEnd, rows: members }] of groups) {
    const row = { group, rows: members };
    yield lineEnd === line ? { line, row } : { line, lineEnd, row };
  }
}
