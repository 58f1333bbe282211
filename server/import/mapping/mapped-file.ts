import { addedUp } from './add-up.ts';
import type { BadRow, GoodRow } from '../readers/reader.ts';
import type { DataFileRules } from '../source-file.ts';
import { compileCondition, type Holds } from './compile-condition.ts';
import { compileEmit, type Candidate, type CompiledEmit } from './compile-emit.ts';
import { compileValue, type Evaluate } from './compile-value.ts';
import { groupRows } from './group-rows.ts';
import { locatorsIn } from './locate.ts';
import type { At } from './mapping-problem.ts';
import { RowProblem } from './row-problem.ts';
import type { Tables } from './tables.ts';

/** A fact before it is checked, with the line of the row it came from. */
export interface Drafted {
  /** The file's name in the source's folder. */
  readonly file: string;
  readonly line: number;
  readonly candidate: unknown;
}

export interface CompiledFile {
  readonly holds: Holds | undefined;
  readonly group: Evaluate | undefined;
  readonly emits: readonly CompiledEmit[];
}

/** Checks the mapping of one file. Throws a MappingProblem. */
export function compileFile(rules: DataFileRules, tables: Tables, at: At): CompiledFile {
  return {
    holds: rules.where === undefined ? undefined : compileCondition(rules.where, tables, [...at, 'where']),
    group: rules.group === undefined ? undefined : compileValue(rules.group, tables, [...at, 'group']),
    emits: rules.emit.map((emit, i) => compileEmit(emit, tables, [...at, 'emit', i])),
  };
}

/**
 * The facts of one kind that rows become; rows that cannot be read are told to `report`. Loops stay in one generator:
 * each one more that a row passes through costs as much as reading it.
 */
export async function* draftFacts(
  { holds, group, emits }: CompiledFile,
  kind: string,
  file: string,
  rows: AsyncIterable<GoodRow | BadRow>,
  report: (file: string, line: number, message: string) => void,
  see: (row: unknown) => void,
): AsyncGenerator<Drafted> {
  const wanted = emits
    .filter((emit) => emit.kind === kind)
    .map((emit) => ({ emit, sums: emit.addUp ? addedUp() : undefined }));
  const located = kind !== 'capability';
  for await (const one of group === undefined ? rows : groupRows(rows, holds, group)) {
    if ('problem' in one) {
      report(file, one.line, one.problem);
      continue;
    }
    const { line, row } = one;
    see(row);
    try {
      if (group === undefined && holds?.({ row }) === false) continue;
    } catch (error) {
      report(file, line, reasonOf(error));
      continue;
    }
    for (const { emit, sums } of wanted) {
      let drafts: Candidate[] = [];
      try {
        drafts = [...emit.make(row)];
      } catch (error) {
        report(file, line, reasonOf(error));
      }
      const locatorOf = located ? locatorsIn(file, one, emit) : undefined;
      for (const candidate of drafts) {
        if (sums?.add(candidate, file, line) === true) continue;
        if (locatorOf !== undefined) candidate['locator'] = locatorOf(candidate);
        yield { file, line, candidate };
      }
    }
  }
  for (const { sums } of wanted) for (const sum of sums?.entries() ?? []) yield { file, ...sum };
}

/** What a row problem says; anything else is no fault of the row and goes on up. */
function reasonOf(error: unknown): string {
  if (error instanceof RowProblem) return error.message;
  throw error;
}
