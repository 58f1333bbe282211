import type { BadRow, GoodRow } from '../readers/reader.ts';
import type { DataFileRules } from '../source-file.ts';
import { compileCondition, type Holds } from './compile-condition.ts';
import { compileEmit, type Candidate, type CompiledEmit } from './compile-emit.ts';
import { compileValue, type Evaluate } from './compile-value.ts';
import { groupRows } from './group-rows.ts';
import type { At } from './mapping-problem.ts';
import { RowProblem } from './row-problem.ts';
import type { Tables } from './tables.ts';

/** A fact before it is checked, with the line of the row it came from. */
export interface Drafted {
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

/** The facts of one kind that rows become; rows that cannot be read are told to `report`. */
export async function* draftFacts(
  { holds, group, emits }: CompiledFile,
  kind: string,
  name: string,
  rows: AsyncIterable<GoodRow | BadRow>,
  report: (line: number, message: string) => void,
): AsyncGenerator<Drafted> {
  const wanted = emits.filter((emit) => emit.kind === kind);
  const kept = keep(rows, holds);
  for await (const one of group === undefined ? kept : groupRows(kept, group)) {
    if ('problem' in one) {
      report(one.line, one.problem);
      continue;
    }
    const { line, row } = one;
    for (const emit of wanted) {
      try {
        const drafts = [...emit.make(row)];
        for (const draft of drafts)
          yield { line, candidate: kind === 'capability' ? draft : located(draft, name, line) };
      } catch (error) {
        if (!(error instanceof RowProblem)) throw error;
        report(line, error.message);
      }
    }
  }
}

function located(draft: Candidate, file: string, line: number): Candidate {
  return { ...draft, locator: { file, line } };
}

async function* keep(
  rows: AsyncIterable<GoodRow | BadRow>,
  holds: Holds | undefined,
): AsyncGenerator<GoodRow | BadRow> {
  for await (const one of rows) {
    if (holds === undefined || 'problem' in one) {
      yield one;
      continue;
    }
    try {
      if (holds(one)) yield one;
    } catch (error) {
      if (!(error instanceof RowProblem)) throw error;
      yield { line: one.line, problem: error.message };
    }
  }
}
