import type { BadRow, GoodRow } from '../readers/reader.ts';
import type { Holds, Evaluate } from './expressions.ts';
import { isEmpty } from './path.ts';
import { RowProblem } from './mapping-problem.ts';

/**
 * Rows with the same value as one row `{group, rows}`, with each of them as its members, once all are read; rows that do not
 * hold, or have no value, are told and left out.
 */
export async function* groupRows(
  rows: AsyncIterable<GoodRow | BadRow>,
  holds: Holds | undefined,
  by: Evaluate,
  onLeft: (row: GoodRow, message: string) => void,
): AsyncGenerator<GoodRow | BadRow> {
  const groups = new Map<string, [GoodRow, ...GoodRow[]]>();
  for await (const one of rows) {
    if ('problem' in one) {
      yield one;
      continue;
    }
    try {
      const isHeld = holds?.(one) !== false;
      const value = isHeld ? by(one) : undefined;
      if (isEmpty(value)) {
        onLeft(one, isHeld ? 'says nothing to group it by' : 'is left out by `where`');
        continue;
      }
      const members = groups.get(String(value));
      if (members === undefined) groups.set(String(value), [one]);
      else members.push(one);
    } catch (error) {
      if (!(error instanceof RowProblem)) throw error;
      yield { ...one, problem: error.message };
    }
  }
  for (const [group, members] of groups) yield { ...members[0], row: groupOf(group, members), members };
}

/** What a mapping reads of rows that are one group. */
export const groupOf = (group: string, members: readonly GoodRow[]): { group: string; rows: unknown[] } => ({
  group,
  rows: members.map(({ row }) => row),
});
