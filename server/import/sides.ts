/** What the keys of entries stand for: asked of the database once a key, then remembered. */
import type { Database } from '../database/driver.ts';
import { refsOfRecords } from '../queries/import.ts';

export interface Sides {
  readonly first: string | null;
  readonly second: string | null;
  /** `low|high`, the refs in order; null when a side is nobody or both are one. */
  readonly pair: string | null;
}

export interface SideFinder {
  /** Asks for the keys that are not known yet; a capability stands for itself. */
  learn(keys: Iterable<string>): Promise<void>;
  of(firstKey: string, secondKey: string): Sides;
  /** To be called when records were joined. */
  forget(): void;
}

/** Keys are those of entries: `source/key` of a record, or `capability:ID`. */
export function sideFinder(db: Database): SideFinder {
  const known = new Map<string, string | null>();
  const refOf = (key: string) => (key.startsWith('capability:') ? key : (known.get(key) ?? null));
  return {
    async learn(keys) {
      const ids = [...new Set(keys)].filter((key) => !key.startsWith('capability:') && !known.has(key));
      if (ids.length === 0) return;
      for (const id of ids) known.set(id, null);
      for (const { id, ref } of await refsOfRecords(db, { ids })) known.set(id, ref);
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
