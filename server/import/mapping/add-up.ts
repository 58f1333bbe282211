import { maxEntries } from '../readers/limits.ts';
import { Unreadable } from '../readers/unreadable.ts';
import type { Candidate, Gathered, RowPlace } from './candidate.ts';
import { isObject } from './path.ts';

const told = ['wins', 'losses', 'ties', 'unjudged'] as const;
export const countNames = ['count', ...told] as const;

/**
 * Matches of the same two sides as one entry. The side that stood first in the first of them stays first; what is told
 * from the other side is turned. Memory grows with pairs, not with rows.
 */
export function addedUp(): Gathered<Candidate> {
  const entries = new Map<string, { sum: Candidate; place: RowPlace; rows: number }>();
  return {
    add(candidate, place) {
      const counts = countsOf(candidate);
      const key = counts === undefined ? undefined : sidesKey(candidate);
      if (counts === undefined || key === undefined) return false;
      const entry = entries.get(key);
      if (entry === undefined) {
        if (entries.size === maxEntries)
          throw new Unreadable(
            `names more than ${maxEntries.toLocaleString('en')} different pairs: leave \`addUp\` out`,
            place.line,
          );
        entries.set(key, { sum: { ...candidate, ...counts }, place, rows: 1 });
        return true;
      }
      const its = asToldBy(entry.sum, candidate, counts);
      for (const name of countNames) entry.sum[name] = Number(entry.sum[name]) + its[name];
      if (entry.sum['solvedByBoth'] !== undefined)
        entry.sum['solvedByBoth'] = Number(entry.sum['solvedByBoth']) + Number(candidate['solvedByBoth']);
      entry.rows += 1;
      return true;
    },
    *entries() {
      for (const { sum, place, rows } of entries.values()) {
        const { file, line } = place;
        yield { candidate: { ...sum, locator: { file, line, ...(rows > 1 && { rows }) } }, file, line };
      }
    },
  };
}

export type Counts = Record<(typeof countNames)[number], number>;

/** The counts of an entry as another on its two sides tells them, whose first side may be its second. */
export function asToldBy(other: Candidate, candidate: Candidate, counts: Counts): Counts {
  const isTurned = sideOf(other['first']) !== sideOf(candidate['first']);
  return isTurned ? { ...counts, wins: counts.losses, losses: counts.wins } : counts;
}

/** Undefined where they do not hold together. */
export function countsOf(candidate: Candidate): Counts | undefined {
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

/** The same for entries on the same two sides, whichever stands first, that say the same beside them. */
export function sidesKey(candidate: Candidate): string | undefined {
  const first = sideOf(candidate['first']);
  const second = sideOf(candidate['second']);
  if (first === undefined || second === undefined) return undefined;
  const { kind, capability, context, judge, counted, at, state, solvedByBoth } = candidate;
  const isTold = solvedByBoth !== undefined;
  return JSON.stringify([
    kind,
    [first, second].sort(),
    capability,
    context,
    judge,
    counted,
    at,
    state,
    isTold,
  ]);
}

/** A capability is told from the tool's side already, and always stands first. */
function sideOf(side: unknown): string | undefined {
  if (!isObject(side)) return undefined;
  const { key, capability } = side;
  if (capability !== undefined) return ` ${String(capability)}`;
  return key === undefined ? undefined : String(key);
}
