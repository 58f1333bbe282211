import type { BadRow, GoodRow } from '../readers/reader.ts';
import { Unreadable } from '../readers/unreadable.ts';
import { SourceFileError, type DataFileRules } from '../source-file.ts';
import { compileCondition, type Holds } from './compile-condition.ts';
import { compileEmit, type Candidate, type CompiledEmit } from './compile-emit.ts';
import { compileValue, type Evaluate } from './compile-value.ts';
import { groupRows } from './group-rows.ts';
import { gatherer } from './gather.ts';
import { locatorsIn } from './locate.ts';
import type { At } from './mapping-problem.ts';
import { RowProblem } from './row-problem.ts';
import type { Setting } from './setting.ts';

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
export function compileFile(rules: DataFileRules, setting: Setting, at: At): CompiledFile {
  return {
    holds: rules.where === undefined ? undefined : compileCondition(rules.where, setting, [...at, 'where']),
    group: rules.group === undefined ? undefined : compileValue(rules.group, setting, [...at, 'group']),
    emits: rules.emit.map((emit, i) => compileEmit(emit, setting, [...at, 'emit', i])),
  };
}

/**
 * The facts of one kind that rows become; rows that cannot be read are told to `report`. Loops stay in one generator:
 * each one more that a row passes through costs as much as reading it.
 * @param whole the name of the file, for rows that do not say theirs
 */
export async function* draftFacts(
  { holds, group, emits }: CompiledFile,
  kind: string,
  whole: string,
  rows: AsyncIterable<GoodRow | BadRow>,
  report: (file: string, line: number, message: string) => void,
  see: (row: unknown) => void,
): AsyncGenerator<Drafted> {
  const wanted = emits
    .filter((emit) => emit.kind === kind)
    .map((emit) => ({ emit, gathered: gatherer(emit.gathering) }));
  const located = kind !== 'capability';
  let count = 0;
  for await (const one of group === undefined ? rows : groupRows(rows, holds, group)) {
    const { line, file = whole } = one;
    if ('problem' in one) {
      report(file, line, one.problem);
      continue;
    }
    see(one.row);
    count += 1;
    try {
      if (group === undefined && holds?.(one) === false) continue;
    } catch (error) {
      report(file, line, reasonOf(error, file));
      continue;
    }
    for (const { emit, gathered } of wanted) {
      let drafts: Candidate[] = [];
      try {
        drafts = [...emit.make(one)];
      } catch (error) {
        report(file, line, reasonOf(error, file));
      }
      const locatorOf = located ? locatorsIn(file, one, emit) : undefined;
      for (const candidate of drafts) {
        try {
          if (gathered?.add(candidate, { file, line, row: count }) === true) continue;
        } catch (error) {
          report(file, line, reasonOf(error, file));
          continue;
        }
        if (locatorOf !== undefined) candidate['locator'] = locatorOf(candidate);
        yield { file, line, candidate };
      }
    }
  }
  for (const { gathered } of wanted) yield* gathered?.entries() ?? [];
}

/** What a row problem says; anything else is no fault of the row and goes on up. */
function reasonOf(error: unknown, file: string): string {
  if (error instanceof RowProblem) return error.message;
  throw error instanceof Unreadable ? new SourceFileError(file, error.line, error.message) : error;
}
