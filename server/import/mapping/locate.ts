/** Where a fact stands: the lines of the row it came from, never the stretch between rows that are far apart. */
import type { Locator } from '#contract/locator.ts';
import type { GoodRow } from '../readers/reader.ts';
import type { CompiledEmit } from './compile-emit.ts';
import type { Candidate } from './candidate.ts';
import { groupOf } from './group-rows.ts';
import { isObject } from './path.ts';
import { RowProblem } from './mapping-problem.ts';

/**
 * Gives facts of one row and one emit their locator. Of a group that is the member that says the same by itself: of an
 * offer the same capability, of a record the same key, and of those the one that says most of it, the first of equals.
 * What no member says alone, such as a sum, has the first one's lines and the number of rows.
 */
export function locatorsIn(file: string, row: GoodRow, emit: CompiledEmit): (fact: Candidate) => Locator {
  const { members } = row;
  if (members === undefined) return () => linesOf(file, row);
  let alone: { member: GoodRow; facts: Candidate[] }[] | undefined;
  return (fact) => {
    alone ??= members.map((member) => ({ member, facts: saidAlone(row, member, emit) }));
    let best: { member: GoodRow; same: number } | undefined;
    for (const { member, facts } of alone)
      for (const one of facts) {
        const same = saysSame(one, fact) ? sameFields(one, fact) : 0;
        if (same > (best?.same ?? 0)) best = { member, same };
      }
    if (best !== undefined) return linesOf(file, best.member);
    return { ...linesOf(file, row), ...(members.length > 1 && { rows: members.length }) };
  };
}

function linesOf(whole: string, { line, lineEnd, file = whole }: GoodRow): Locator {
  return { file, line, ...(lineEnd !== undefined && { lineEnd }) };
}

function saidAlone(whole: GoodRow, member: GoodRow, emit: CompiledEmit): Candidate[] {
  const group = isObject(whole.row) ? String(whole.row['group']) : '';
  try {
    return emit.make({ ...whole, row: groupOf(group, [member]) });
  } catch (error) {
    if (error instanceof RowProblem) return [];
    throw error;
  }
}

const named: Readonly<Record<string, string>> = { record: 'key', offer: 'capability' };

function saysSame(one: Candidate, fact: Candidate): boolean {
  const field = named[String(fact['record'])];
  return field !== undefined && one[field] === fact[field];
}

/** Where a fact stands among its row's is no word of the source. */
const sameFields = (one: Candidate, fact: Candidate): number =>
  Object.keys(fact).filter(
    (name) => name !== 'position' && JSON.stringify(one[name]) === JSON.stringify(fact[name]),
  ).length;
