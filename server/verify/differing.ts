/** What is stored beside what it is recounted to, each by the name of what it is said of. Pure. */

export interface Differing {
  readonly what: string;
  readonly stored: string | null;
  readonly counted: string | null;
}

/** Those that are not the same, by name, at most `limit`; null on the side that has nothing of the name. */
export const differing = (
  stored: ReadonlyMap<string, string>,
  counted: ReadonlyMap<string, string>,
  limit: number,
): Differing[] =>
  [...new Set([...counted.keys(), ...stored.keys()])]
    .filter((what) => counted.get(what) !== stored.get(what))
    .sort()
    .slice(0, limit)
    .map((what) => ({ what, stored: stored.get(what) ?? null, counted: counted.get(what) ?? null }));
