import { maxEntries } from '../readers/limits.ts';
import { Unreadable } from '../readers/unreadable.ts';
import type { Candidate, Gathered, RowPlace, TaskResult } from './candidate.ts';

/** Results that are held at once: all of a file, since a task's may stand anywhere in it. */
const maxResults = 5_000_000;

interface Held {
  readonly outcome: boolean | number;
  readonly place: RowPlace;
}

interface Task {
  readonly match: Candidate;
  readonly fields: string;
  readonly results: Map<string, Held>;
}

interface Pair {
  readonly match: Candidate;
  readonly sides: readonly [string, string];
  readonly place: RowPlace;
  rows: number;
  wins: number;
  losses: number;
  ties: number;
  /** Undefined where tasks are scored. */
  solvedByBoth: number | undefined;
}

/**
 * Every two sides that have a result on the same task, as one entry that counts their tasks: only the first solved it or it
 * scored better is a win. Results meet only where the entry says the same beside them. Sides stand in the order of their
 * text, so the order of rows changes nothing. A side's second result on a task is told and left out.
 */
export function pairsOfTasks(): Gathered<TaskResult> {
  const tasks = new Map<string, Task>();
  let held = 0;
  return {
    add({ side, task, outcome, match }, place, tell) {
      if (outcome === undefined) return true;
      const fields = JSON.stringify(Object.entries(match).toSorted());
      const key = JSON.stringify([task ?? place.row, task === undefined ? '' : 'named', fields]);
      const known = tasks.get(key) ?? { match, fields, results: new Map<string, Held>() };
      tasks.set(key, known);
      if (known.results.has(side)) {
        tell(`the result of "${side}": is a second one on the same task, and the first stands`, {
          reason: 'result',
        });
        return true;
      }
      held += 1;
      if (held > maxResults)
        throw new Unreadable(
          `holds more than ${maxResults.toLocaleString('en')} results: pair them in parts, a file each`,
          place.line,
        );
      known.results.set(side, { outcome, place });
      return true;
    },
    *entries() {
      const pairs = new Map<string, Map<string, Pair>>();
      for (const task of tasks.values()) {
        const kept = pairs.get(task.fields) ?? new Map<string, Pair>();
        pairs.set(task.fields, kept);
        meet(task, kept);
      }
      for (const kept of pairs.values()) for (const pair of kept.values()) yield entryOf(pair);
    },
  };
}

function meet({ match, results }: Task, pairs: Map<string, Pair>): void {
  const all = [...results].toSorted(([a], [b]) => (a < b ? -1 : 1));
  for (const [i, [first, one]] of all.entries())
    for (const [second, other] of all.slice(i + 1)) {
      const key = `${first}\n${second}`;
      const pair = pairs.get(key) ?? pairOf(match, [first, second], one.place);
      if (!pairs.has(key)) {
        if (pairs.size === maxEntries)
          throw new Unreadable(
            `names more than ${maxEntries.toLocaleString('en')} different pairs`,
            one.place.line,
          );
        pairs.set(key, pair);
      }
      pair.rows += one.place.row === other.place.row ? 1 : 2;
      const better = Number(one.outcome) - Number(other.outcome);
      if (better > 0) pair.wins += 1;
      else if (better < 0) pair.losses += 1;
      else pair.ties += 1;
      if (typeof one.outcome === 'boolean')
        pair.solvedByBoth = (pair.solvedByBoth ?? 0) + Number(one.outcome && other.outcome === true);
    }
}

const pairOf = (match: Candidate, sides: readonly [string, string], place: RowPlace): Pair => ({
  match,
  sides,
  place,
  rows: 0,
  wins: 0,
  losses: 0,
  ties: 0,
  solvedByBoth: undefined,
});

function entryOf({ match, sides: [first, second], place, rows, solvedByBoth, ...counts }: Pair) {
  const { wins, losses, ties } = counts;
  const { file, line } = place;
  const candidate: Candidate = {
    ...match,
    first: { key: first },
    second: { key: second },
    count: wins + losses + ties,
    wins,
    losses,
    ties,
    ...(solvedByBoth !== undefined && { solvedByBoth }),
    locator: { file, line, ...(rows > 1 && { rows }) },
  };
  return { candidate, line, file };
}
