import { maxEntries } from '../readers/limits.ts';
import { Unreadable } from '../readers/unreadable.ts';
import { asToldBy, countNames, countsOf, type Counts, sidesKey } from './add-up.ts';
import type { Candidate, Gathered, RowPlace } from './candidate.ts';

interface Entry {
  readonly candidate: Candidate;
  readonly counts: Counts;
  readonly place: RowPlace;
}

/** What is listed from both sides is one entry, as the first row says it; a row that counts otherwise is told. */
export function countedOnce(): Gathered<Candidate> {
  const entries = new Map<string, Entry>();
  return {
    add(candidate, place, tell) {
      const counts = countsOf(candidate);
      const key = counts === undefined ? undefined : sidesKey(candidate);
      if (counts === undefined || key === undefined) return false;
      const before = entries.get(key);
      if (before !== undefined) {
        const other = saidOtherwise(before, candidate, counts);
        if (other !== null) {
          const matches =
            candidate['counted'] === false ? 0 : Math.max(0, counts.count - before.counts.count);
          const { file, line } = before.place;
          tell(`says again what ${file}:${line} says, but ${other}`, {
            reason: 'counted-otherwise',
            matches,
          });
        }
        return true;
      }
      if (entries.size === maxEntries)
        throw new Unreadable(
          `names more than ${maxEntries.toLocaleString('en')} different pairs: leave \`once\` out`,
          place.line,
        );
      entries.set(key, { candidate, counts, place });
      return true;
    },
    *entries() {
      for (const { candidate, place } of entries.values()) {
        const { file, line } = place;
        yield { candidate: { ...candidate, locator: { file, line } }, file, line };
      }
    },
  };
}

/** In which counts a row on the same two sides differs from the entry that stands; null where in none. */
function saidOtherwise(stands: Entry, candidate: Candidate, counts: Counts): string | null {
  const solved = 'solvedByBoth';
  const before: Candidate = { ...stands.counts, [solved]: stands.candidate[solved] };
  const says: Candidate = { ...asToldBy(stands.candidate, candidate, counts), [solved]: candidate[solved] };
  const other = [...countNames, solved].filter((name) => says[name] !== before[name]);
  if (other.length === 0) return null;
  return other
    .map((name) => `${name} ${String(says[name])} where that says ${String(before[name])}`)
    .join(', ');
}
