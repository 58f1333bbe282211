/** What a reading left out, or took for less than it says: one form for preview, import, command line and screen. */
import { z } from 'zod';

/** A place in a file, counted from line 1, and what is wrong or was done there. */
export const RowProblem = z
  .object({ file: z.string(), line: z.int().min(0), message: z.string() })
  .meta({ id: 'RowProblem' });
export type RowProblem = z.infer<typeof RowProblem>;

export const leftOutReasons = [
  'row',
  'field',
  'tick',
  'result',
  'same-entry',
  'with-itself',
  'counted-otherwise',
  'second-row',
  'no-record',
  'untaken',
] as const;
/**
 * `row`: it cannot be read, and is left out whole. `field`: one field of it cannot be read, and only that is left out.
 * `tick`: a word that is neither yes nor no, where a yes would be an offer. `result`: of results task by task, one that
 * cannot be read. `same-entry`: an entry on sides and context that one before it is about; the first stands.
 * `with-itself`: an entry of one key against the same; it is kept and not counted. `counted-otherwise`: a row on two sides
 * that the mapping counts `once`, with other counts than one before it; the first stands. `second-row`: one more row of a
 * key that says something else; the first stands. `no-record`: a key that offers or entries name and no record describes;
 * it becomes a tool that is only named. `untaken`: a row that no rule of the mapping takes.
 */
export const LeftOutReason = z.enum(leftOutReasons).meta({ id: 'LeftOutReason' });
export type LeftOutReason = z.infer<typeof LeftOutReason>;

/** Examples that are told of a reason; numbers are whole. */
export const maxExamples = 50;

export const LeftOut = z
  .object({
    reason: LeftOutReason,
    number: z.int().min(1),
    /** Matches that are not counted for it. */
    matches: z.int().min(0),
    /** The first of them. */
    examples: z.array(RowProblem).max(maxExamples),
  })
  .meta({ id: 'LeftOut' });
export type LeftOut = z.infer<typeof LeftOut>;

/** What is told of a reason: one, several, and what became of them or can be done. */
const words: Record<LeftOutReason, readonly [string, string, string]> = {
  row: ['row that cannot be read', 'rows that cannot be read', 'left out whole'],
  field: ['value that cannot be read', 'values that cannot be read', 'only that field is left out'],
  tick: [
    'word that is neither yes nor no',
    'words that are neither yes nor no',
    'taken for no statement; a table called "ticks" in source.yaml can say what they mean',
  ],
  result: [
    'result on a task that cannot be read',
    'results on tasks that cannot be read',
    'only that result is left out; those of others on the task stand',
  ],
  'same-entry': [
    'entry on the same two sides and context as one before it',
    'entries on the same two sides and context as one before',
    'the first stands; say `addUp: true`, or give each a `rowId` or a finer `context`',
  ],
  'with-itself': [
    'entry of a tool with itself',
    'entries of a tool with itself',
    'kept as the source says them, and nobody is shown to have met',
  ],
  'counted-otherwise': [
    'row that counts two sides otherwise than one before it',
    'rows that count two sides otherwise than one before',
    'the first stands, since the mapping says `once`',
  ],
  'second-row': [
    'further row of a key that says something else',
    'further rows of a key that say something else',
    'the first row of a key stands',
  ],
  'no-record': [
    'key without a record',
    'keys without a record',
    'made tools that are only named; a `record` in source.yaml can describe them',
  ],
  untaken: ['row that no rule takes', 'rows that no rule takes', 'nothing is made of them'],
};

/** What they are ("rows that cannot be read"), and what became of them. */
export function leftOutInWords({ reason, number, matches }: LeftOut): { what: string; note: string } {
  const [one, several, note] = words[reason];
  const what = number === 1 ? one : several;
  const lost = `${matches.toLocaleString('en')} ${matches === 1 ? 'match is' : 'matches are'} not counted`;
  return { what, note: matches === 0 ? note : `${note}; ${lost}` };
}

/** ` (the first: FILE:LINE: what is wrong)`, to be put behind a sentence; empty where no place is known. */
export function firstPlace(one: LeftOut | undefined): string {
  const first = one?.examples[0];
  return first === undefined ? '' : ` (the first: ${first.file}:${first.line}: ${first.message})`;
}

/** How many there are of some reasons. */
export const numberOf = (all: readonly LeftOut[], ...reasons: readonly LeftOutReason[]): number =>
  all.reduce((sum, { reason, number }) => sum + (reasons.includes(reason) ? number : 0), 0);
