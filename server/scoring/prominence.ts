/** How well known a tool is, as far as figures say: what a list of many begins with. Pure. */

import { strongestSignals } from './strongest-signals.ts';

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

export interface Figure {
  readonly name: string;
  readonly value: number;
}

/** What people count of it, by the strongest that any source gives, and how many providers sell it; 0 is none. */
export function figuresOf({ signals, prices }: Pick<KnownBy, 'signals' | 'prices'>): Figure[] {
  const providers = new Set(prices.map(({ provider }) => provider.toLowerCase())).size;
  const strongest = strongestSignals(signals, (name) => worth[name] !== undefined);
  return [...strongest, ['providers', providers] as const].flatMap(([name, value]) =>
    value > 0 ? [{ name, value }] : [],
  );
}

/**
 * 0 for what one list names and nobody counts, near 60 for the best known. The strongest figure counts whole, the others a
 * quarter: stars and downloads tell of the same people. It says nothing of how good a tool is.
 */
export function prominenceOf({ signals, prices, sources }: KnownBy): number {
  const points = figuresOf({ signals, prices }).map(
    ({ name, value }) => (worth[name] ?? worthOfProviders) * Math.log10(1 + value),
  );
  const most = Math.max(0, ...points);
  const rest = points.reduce((sum, one) => sum + one, 0) - most;
  const found = most + rest / 4 + worthOfASource * Math.max(0, sources.length - 1);
  return Number(found.toFixed(2));
}

/** Of the best known tools, as `prominenceOf` counts; and in how many others' name or line the name of one stands that all know. */
const [mostProminent, mostMentions] = [60, 100];

/**
 * 0 for what nobody counts or names, 1 for the best known: by figures, or by how many others name it, whichever says more. Of
 * a product nobody counts stars.
 */
export function howWellKnown({
  prominence,
  mentions,
}: {
  readonly prominence: number;
  readonly mentions: number;
}): number {
  const named = Math.log(1 + mentions) / Math.log(1 + mostMentions);
  return Math.min(1, Math.max(prominence / mostProminent, named));
}
