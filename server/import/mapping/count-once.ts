import { mostEntries } from '../readers/limits.ts';
import { Unreadable } from '../readers/unreadable.ts';
import { asToldBy, countNames, countsOf, type Counts, sidesKey } from './add-up.ts';
import type { Candidate } from './compile-emit.ts';
import type { Gathered, RowPlace } from './gather.ts';

/** What is listed from both sides is one entry, as the first row says it; a row that counts otherwise is told. */
export function countedOnce(): Gathered<Candidate> {
  const entries = new Map<string, { candidate: Candidate; counts: Counts; place: RowPlace }>();
  return {
    add(candidate, place, tell) {
      const counts = countsOf(candidate);
      const key = counts === undefined ? undefined : sidesKey(candidate);
      if (counts === undefined || key === undefined) return false;
      const before = entries.get(key);
      if (before !== undefined) {
        const stands = { ...before.counts, solvedByBoth: before.candidate['solvedByBoth'] };
        const says = {
          ...asToldBy(before.candidate, candidate, counts),
          solvedByBoth: candidate['solvedByBoth'],
        };
        const other = [...countNames, 'solvedByBoth' as const].filter((name) => says[name] !== stands[name]);
        if (other.length > 0) {
          const what = other
            .map((name) => `${name} ${String(says[name])} where that says ${String(stands[name])}`)
            .join(', ');
          const { file, line } = before.place;
          const matches = candidate['counted'] === false ? 0 : Math.max(0, says.count - stands.count);
          tell(`says again what ${file}:${line} says, but ${what}`, {
            reason: 'counted-otherwise',
            matches,
          });
        }
        return true;
      }
      if (entries.size === mostEntries)
        throw new Unreadable(
          `names more than ${mostEntries.toLocaleString('en')} different pairs: leave \`once\` out`,
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
