import type { MakeFact, TaskResult } from './candidate.ts';
import { compileValue } from './expressions.ts';
import type { PairsEmit } from './emit-schema.ts';
import { type At, RowProblem } from './mapping-problem.ts';
import { matchBesideCounts } from './match-fact.ts';
import { isEmpty } from './path.ts';
import type { Scope, Setting } from './setting.ts';
import { plainNumber } from './plain-number.ts';
import { asList } from './steps.ts';
import type { z } from 'zod';

/** Reads a side's result on a task off a row; it is made a candidate only on its way to `pairsOfTasks`. */
export function resultOnTask(
  { pairs, match }: z.infer<typeof PairsEmit>,
  setting: Setting,
  at: At,
): MakeFact {
  const read = (name: keyof typeof pairs) => {
    const value = pairs[name];
    return value === undefined ? undefined : compileValue(value, setting, [...at, 'pairs', name]);
  };
  const [side, task, solved] = [read('side'), read('task'), read('solved')];
  const [higher, lower] = [read('higher'), read('lower')];
  const fields = matchBesideCounts(match, setting, [...at, 'match']);
  const outcomeIn = (scope: Scope): TaskResult['outcome'] => {
    const said = (solved ?? higher ?? lower)?.(scope);
    if (isEmpty(said) || notRun.test(String(said).trim())) return undefined;
    if (solved !== undefined) return isSolved(said);
    const score = plainNumber(said, setting.decimal);
    return higher === undefined ? -score : score;
  };
  return (scope) => {
    const name = side?.(scope);
    if (isEmpty(name)) throw new RowProblem('names no side: who had this result?');
    const who = String(name).trim();
    const result: TaskResult = {
      side: who,
      task: task === undefined ? undefined : asList(task(scope)).map(String).join('\n'),
      outcome: unlessUnreadable(() => outcomeIn(scope), who, scope),
      match: fields(scope),
    };
    if (result.task === '') throw new RowProblem('names no task');
    return { ...result };
  };
}

/** One result that cannot be read is told and left out; those of others on the task stand. */
function unlessUnreadable<T>(read: () => T, side: string, { tell }: Scope): T | undefined {
  try {
    return read();
  } catch (error) {
    if (tell === undefined || !(error instanceof RowProblem)) throw error;
    tell(`the result of "${side}": ${error.message}`, 'result');
    return undefined;
  }
}

/** Beside an empty cell, what people write where nobody ran the task. */
const notRun = /^(?:n\/a|na|not run|not applicable|skipped|[-–—−])$/iu;

/** Not the words of ticks: a dash is a no there, and here a task that nobody ran. */
const yes = /^(?:true|yes|y|1(?:\.0+)?|x|pass(?:ed)?|solved|resolved|success|correct|✓|✔️?|✅)$/iu;
const no = /^(?:false|no|n|0(?:\.0+)?|fail(?:ed)?|unsolved|unresolved|failure|wrong|✗|✘|❌)$/iu;

function isSolved(value: unknown): boolean {
  const text = String(value).trim();
  if (yes.test(text)) return true;
  if (no.test(text)) return false;
  throw new RowProblem(`${JSON.stringify(value)} says neither that a task was solved nor that it was not`);
}
