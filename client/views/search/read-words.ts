/** Words, not operators, that were read as conditions: in quotes they are words again. Pure. */
import { readOperators } from '#contract/operators.ts';
import type { SearchAnswer } from '#contract/search.ts';
import { count, money } from '../../numbers.ts';

export interface ReadWords {
  /** As they stand in the query. */
  readonly from: string;
  /** What they were read as. */
  readonly label: string;
  /** What putting them in quotes does. */
  readonly undo: string;
}

/** Conditions that read better than their operator does. */
const inWords: Readonly<Record<string, (value: string) => string>> = {
  minContext: (value) => `at least ${count(Number(value))} tokens of context`,
  maxPrice: (value) => `at most ${money(Number(value))} per 1M input tokens`,
};

export function readWords({ read }: Pick<SearchAnswer, 'read'>): ReadWords[] {
  return read
    .filter(({ what, from }) => what !== 'text' && readOperators(from).read.length === 0)
    .map(({ what, value, from }) =>
      what === 'without' || what === 'output'
        ? {
            from,
            label:
              what === 'output'
                ? `“${from}” is no filter: only prices of input are`
                : `“${from}” is not searched for`,
            undo: `Search for “${from}” as text`,
          }
        : {
            from,
            label: inWords[what]?.(value) ?? `${what}:${value}`,
            undo: `Do not filter by “${from}”`,
          },
    );
}

/** The notes that say no more than these words do. */
export const notesBeyond = (notes: readonly string[], said: readonly ReadWords[]): string[] =>
  notes.filter((note) => !said.some(({ from }) => note.startsWith(`“${from}” `)));
