/** How well known a tool is, as far as figures say: what a list of many begins with. Pure. */

export interface KnownBy {
  readonly signals: readonly { readonly name: string; readonly value: number }[];
  readonly prices: readonly { readonly provider: string }[];
  /** Ids of the sources that catalogue it. */
  readonly sources: readonly string[];
}

/** What a tenfold of each is worth. */
const worth: Readonly<Record<string, number>> = { stars: 8, dependents: 6, downloads: 5 };
const worthOfProviders = 20;
const worthOfASource = 4;

/**
 * 0 for what one list names and nobody counts, near 60 for the best known. The strongest figure counts whole, the others a
 * quarter: stars and downloads tell of the same people. It says nothing of how good a tool is.
 */
export function prominenceOf({ signals, prices, sources }: KnownBy): number {
  const strongest = new Map<string, number>();
  for (const { name, value } of signals) {
    const points = (worth[name] ?? 0) * Math.log10(1 + Math.max(0, value));
    strongest.set(name, Math.max(points, strongest.get(name) ?? 0));
  }
  const providers = new Set(prices.map(({ provider }) => provider.toLowerCase())).size;
  const points = [...strongest.values(), worthOfProviders * Math.log10(1 + providers)];
  const most = Math.max(0, ...points);
  const rest = points.reduce((sum, one) => sum + one, 0) - most;
  const found = most + rest / 4 + worthOfASource * Math.max(0, sources.length - 1);
  return Number(found.toFixed(2));
}
