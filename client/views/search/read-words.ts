/** Words, not operators, that were read as conditions: in quotes they are words again. Pure. */
import { readOperators } from '#contract/operators.ts';
import type { SearchAnswer } from '#contract/search.ts';

export interface ReadWords {
  /** As they stand in the query. */
  readonly from: string;
  /** What putting them in quotes does. */
  readonly label: string;
}

export function readWords({ read }: Pick<SearchAnswer, 'read'>): ReadWords[] {
  return read
    .filter(({ what, from }) => what !== 'text' && readOperators(from).read.length === 0)
    .map(({ what, from }) => ({
      from,
      label:
        what === 'without' || what === 'output'
          ? `Search for “${from}” as text`
          : `Do not filter by “${from}”`,
    }));
}
