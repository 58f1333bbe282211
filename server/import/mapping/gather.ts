/** Facts that many rows make together, such as counts that are added up. */
import type { LeftOutAs } from '../left-out.ts';
import { addedUp } from './add-up.ts';
import type { Candidate, Gathering } from './compile-emit.ts';
import { countedOnce } from './count-once.ts';
import { isObject } from './path.ts';
import { pairsOfTasks } from './pairs-of-tasks.ts';
import type { TaskResult } from './result-on-task.ts';

/** Which row something came from; `row` counts rows over all files of a mapping, since many may stand on one line. */
export interface RowPlace {
  readonly file: string;
  readonly line: number;
  readonly row: number;
}

/** Told of something of the row that is left out. */
export type TellLeftOut = (message: string, as: LeftOutAs) => void;

export interface Gathered<T> {
  /**
   * Takes one in, and answers whether it could: what it cannot take is left to stand, or be refused, by itself.
   * @param tell of what it takes in and does not count
   */
  add(one: T, place: RowPlace, tell: TellLeftOut): boolean;
  /** What became of all, each with the place of its first row. */
  entries(): Iterable<{ candidate: Candidate; file: string; line: number }>;
}

export function gatherer(gathering: Gathering): Gathered<Candidate> | undefined {
  switch (gathering) {
    case 'addUp':
      return addedUp();
    case 'once':
      return countedOnce();
    case 'pairs': {
      const pairs = pairsOfTasks();
      return {
        add: (one, place, tell) => isResult(one) && pairs.add(one, place, tell),
        entries: pairs.entries,
      };
    }
    case 'apart':
      return undefined;
  }
}

const isResult = (one: Candidate): one is Candidate & TaskResult =>
  typeof one['side'] === 'string' && isObject(one['match']);
