import { mostEntries } from '../readers/limits.ts';
import { Unreadable } from '../readers/unreadable.ts';
import { sidesKey } from './add-up.ts';
import type { Candidate } from './compile-emit.ts';
import type { Gathered, RowPlace } from './gather.ts';

/** What is listed from both sides is one entry, as the first row says it. */
export function countedOnce(): Gathered<Candidate> {
  const entries = new Map<string, { candidate: Candidate; place: RowPlace }>();
  return {
    add(candidate, place) {
      const key = sidesKey(candidate);
      if (key === undefined) return false;
      if (entries.has(key)) return true;
      if (entries.size === mostEntries)
        throw new Unreadable(
          `names more than ${mostEntries.toLocaleString('en')} different pairs: leave \`once\` out`,
          place.line,
        );
      entries.set(key, { candidate, place });
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
