/** What people count of a tool, where several sources count the same. Pure. */

export interface Signal {
  readonly name: string;
  readonly value: number;
}

/** Of each of these signals the strongest that any source gives, in the order in which they are first said. */
export function strongestSignals(
  signals: readonly Signal[],
  counts: (name: string) => boolean,
): ReadonlyMap<string, number> {
  const strongest = new Map<string, number>();
  for (const { name, value } of signals)
    if (counts(name)) strongest.set(name, Math.max(value, strongest.get(name) ?? value));
  return strongest;
}
