import type { Candidate, Gathered, Gathering, TaskResult } from './candidate.ts';
/** Facts that many rows make together, such as counts that are added up. */
import { addedUp } from './add-up.ts';
import { countedOnce } from './count-once.ts';
import { isObject } from './path.ts';
import { pairsOfTasks } from './pairs-of-tasks.ts';

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
