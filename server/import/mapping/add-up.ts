import { Unreadable } from '../readers/unreadable.ts';
import type { Candidate } from './compile-emit.ts';
import { isObject } from './path.ts';

/** Entries that are added up at once; beyond it, rows are no repetitions and had better stand by themselves. */
const mostEntries = 500_000;
const told = ['wins', 'losses', 'ties', 'unjudged'] as const;

export interface AddedUp {
  /** Adds a match, and answers whether it could be: one whose counts do not hold is left to be refused by itself. */
  add(candidate: Candidate, file: string, line: number): boolean;
  /** The entries, each with the line of its first row and the number of its rows. */
  entries(): Iterable<{ candidate: Candidate; line: number }>;
}

/**
 * Matches of the same two sides as one entry. The side that stood first in the first of them stays first; what is told
 * from the other side is turned. Memory grows with pairs, not with rows.
 */
export function addedUp(): AddedUp {
  const entries = new Map<string, { sum: Candidate; file: string; line: number; rows: number }>();
  return {
    add(candidate, file, line) {
      const counts = countsOf(candidate);
      const key = counts === undefined ? undefined : keyOf(candidate);
      if (counts === undefined || key === undefined) return false;
      const entry = entries.get(key);
      if (entry === undefined) {
        if (entries.size === mostEntries)
          throw new Unreadable(
            `names more than ${mostEntries.toLocaleString('en')} different pairs: leave \`addUp\` out`,
            line,
          );
        entries.set(key, { sum: { ...candidate, ...counts }, file, line, rows: 1 });
        return true;
      }
      const isTurned = sideOf(entry.sum['first']) !== sideOf(candidate['first']);
      for (const name of ['count', ...told] as const) {
        const from = isTurned && name === 'wins' ? 'losses' : isTurned && name === 'losses' ? 'wins' : name;
        entry.sum[name] = Number(entry.sum[name]) + counts[from];
      }
      entry.rows += 1;
      return true;
    },
    *entries() {
      for (const { sum, file, line, rows } of entries.values())
        yield { candidate: { ...sum, locator: { file, line, ...(rows > 1 && { rows }) } }, line };
    },
  };
}

type Counts = Record<'count' | (typeof told)[number], number>;

function countsOf(candidate: Candidate): Counts | undefined {
  const [wins, losses, ties] = [candidate['wins'] ?? 0, candidate['losses'] ?? 0, candidate['ties'] ?? 0];
  const { count } = candidate;
  if (!isCount(count) || !isCount(wins) || !isCount(losses) || !isCount(ties)) return undefined;
  const unjudged = candidate['unjudged'] ?? count - wins - losses - ties;
  return isCount(unjudged) && wins + losses + ties + unjudged <= count
    ? { count, wins, losses, ties, unjudged }
    : undefined;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function keyOf(candidate: Candidate): string | undefined {
  const first = sideOf(candidate['first']);
  const second = sideOf(candidate['second']);
  if (first === undefined || second === undefined) return undefined;
  const { kind, capability, context, judge, counted, at, state } = candidate;
  return JSON.stringify([kind, [first, second].sort(), capability, context, judge, counted, at, state]);
}

/** A capability is told from the tool's side already, and always stands first. */
function sideOf(side: unknown): string | undefined {
  if (!isObject(side)) return undefined;
  const { key, capability } = side;
  if (capability !== undefined) return ` ${String(capability)}`;
  return key === undefined ? undefined : String(key);
}
