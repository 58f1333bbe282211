/** What the keys of entries stand for: asked of the database once a key, then remembered. */
import type { Database } from '../database/driver.ts';
import { meaningsOfTerms, refsOfRecords } from '../queries/import.ts';

export interface Sides {
  readonly first: string | null;
  readonly second: string | null;
  /** `low|high`, the refs in order; null when a side is nobody or both are one. */
  readonly pair: string | null;
}

export interface SideFinder {
  /** Asks for the keys that are not known yet. */
  learn(keys: Iterable<string>): Promise<void>;
  of(firstKey: string, secondKey: string): Sides;
  /** To be called when records were joined. */
  forget(): void;
}

const prefix = 'capability:';

/** Keys are those of entries: `source/key` of a record, or `capability:ID`, a word for a capability. */
export function sideFinder(db: Database): SideFinder {
  const known = new Map<string, string | null>();
  const refOf = (key: string) => known.get(key) ?? null;
  return {
    async learn(keys) {
      const fresh = [...new Set(keys)].filter((key) => !known.has(key));
      for (const key of fresh) known.set(key, null);
      const ids = fresh.filter((key) => !key.startsWith(prefix));
      if (ids.length > 0) for (const { id, ref } of await refsOfRecords(db, { ids })) known.set(id, ref);
      const terms = fresh.flatMap((key) => (key.startsWith(prefix) ? key.slice(prefix.length) : []));
      if (terms.length === 0) return;
      for (const { id, ref } of await meaningsOfTerms(db, { ids: terms })) known.set(`${prefix}${id}`, ref);
    },
    of(firstKey, secondKey) {
      const first = refOf(firstKey);
      const second = refOf(secondKey);
      const pair =
        first === null || second === null || first === second
          ? null
          : first < second
            ? `${first}|${second}`
            : `${second}|${first}`;
      return { first, second, pair };
    },
    forget: () => known.clear(),
  };
}
