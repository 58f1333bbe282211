import type { BadRow, GoodRow } from '../readers/reader.ts';
import type { Evaluate } from './compile-value.ts';
import { isEmpty } from './path.ts';
import { RowProblem } from './row-problem.ts';

/** Rows with the same value as one row `{group, rows}` on the line of the first; rows without a value are left out. */
export async function* groupRows(
  rows: AsyncIterable<GoodRow | BadRow>,
  by: Evaluate,
): AsyncGenerator<GoodRow | BadRow> {
  const groups = new Map<string, { line: number; rows: unknown[] }>();
  for await (const one of rows) {
    if ('problem' in one) {
      yield one;
      continue;
    }
    const value = read(one, by);
    if (value instanceof RowProblem) yield { line: one.line, problem: value.message };
    if (value instanceof RowProblem || isEmpty(value)) continue;
    const group = groups.get(String(value));
    if (group === undefined) groups.set(String(value), { line: one.line, rows: [one.row] });
    else group.rows.push(one.row);
  }
  for (const [group, { line, rows: members }] of groups) yield { line, row: { group, rows: members } };
}

function read(row: GoodRow, by: Evaluate): unknown {
  try {
    return by(row);
  } catch (error) {
    if (error instanceof RowProblem) return error;
    throw error;
  }
}
