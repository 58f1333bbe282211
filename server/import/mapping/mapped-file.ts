import type { BadRow, GoodRow } from '../readers/reader.ts';
import type { Report } from '../left-out.ts';
import { Unreadable } from '../readers/unreadable.ts';
import { SourceFileError, type DataFileRules } from '../source-file.ts';
import { compileCondition, type Holds, compileValue, type Evaluate } from './expressions.ts';
import { compileEmit, type CompiledEmit } from './compile-emit.ts';
import type { Candidate, TellLeftOut } from './candidate.ts';
import { groupRows } from './group-rows.ts';
import { gatherer } from './gather.ts';
import { locatorsIn } from './locate.ts';
import { type At, RowProblem } from './mapping-problem.ts';
import type { Tell, Setting } from './setting.ts';
import type { RowsTaken } from './rows-taken.ts';

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

type Place = Pick<GoodRow, 'file' | 'line'>;

/** One reading of a file, for one kind of fact. */
export interface Pass {
  readonly kind: string;
  /** Nothing of the file was read before it: what is wrong with rows whatever they become is told by it. */
  readonly isFirst: boolean;
  /** Nothing is read after it: rows that nothing was made of are told by it. */
  readonly isLast: boolean;
  readonly taken: RowsTaken;
}

/**
 * The facts of one kind that rows become; rows that cannot be read, or that no rule takes, are told to `report`. Loops
 * stay in one generator: each one more that a row passes through costs as much as reading it.
 * @param whole the name of the file, for rows that do not say theirs
 */
export async function* draftFacts(
  { holds, group, emits }: CompiledFile,
  { kind, isFirst, isLast, taken }: Pass,
  whole: string,
  rows: AsyncIterable<GoodRow | BadRow>,
  report: Report,
  see: (row: unknown) => void,
): AsyncGenerator<Drafted> {
  const wanted = emits
    .filter((emit) => emit.kind === kind)
    .map((emit) => ({ emit, gathered: gatherer(emit.gathering) }));
  const located = kind !== 'capability';
  const bad = ({ file = whole, line }: Place, message: string) => isFirst && report(file, line, message);
  const untaken = ({ file = whole, line }: Place, message: string) =>
    isLast && report(file, line, message, { reason: 'untaken' });
  taken.begin();
  let count = 0;
  for await (const one of group === undefined ? rows : groupRows(rows, holds, group, untaken)) {
    const { line, file = whole } = one;
    if ('problem' in one) {
      bad(one, one.problem);
      continue;
    }
    see(one.row);
    count += 1;
    try {
      if (group === undefined && holds?.(one) === false) {
        untaken(one, 'is left out by `where`');
        continue;
      }
    } catch (error) {
      bad(one, reasonOf(error, file));
      continue;
    }
    let isTaken = false;
    const tell: Tell = (message, reason) => {
      isTaken = true;
      report(file, line, message, { reason });
    };
    const scope = { row: one.row, names: one.names, tell };
    for (const { emit, gathered } of wanted) {
      let drafts: Candidate[] = [];
      try {
        drafts = emit.make(scope);
      } catch (error) {
        tell(reasonOf(error, file), 'row');
      }
      if (drafts.length > 0) isTaken = true;
      const tellLeftOut: TellLeftOut = (message, as) => report(file, line, message, as);
      const locatorOf = located ? locatorsIn(file, one, emit) : undefined;
      for (const candidate of drafts) {
        try {
          if (gathered?.add(candidate, { file, line, row: count }, tellLeftOut) === true) continue;
        } catch (error) {
          report(file, line, reasonOf(error, file));
          continue;
        }
        if (locatorOf !== undefined) candidate['locator'] = locatorOf(candidate);
        yield { file, line, candidate };
      }
    }
    if (!taken.next(isTaken)) untaken(one, 'nothing is made of it');
  }
  for (const { gathered } of wanted) yield* gathered?.entries() ?? [];
}

/** What a row problem says; anything else is no fault of the row and goes on up. */
function reasonOf(error: unknown, file: string): string {
  if (error instanceof RowProblem) return error.message;
  throw error instanceof Unreadable ? new SourceFileError(file, error.line, error.message) : error;
}
