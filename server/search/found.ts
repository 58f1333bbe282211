import type { Free } from '#contract/free.ts';
import type { MatchesByKind } from '#contract/matches-of-kinds.ts';
import type { Pricing, ToolStatus } from '#contract/vocabulary.ts';

/** As server/queries/search.ts answers it. */
export interface Found {
  readonly kind: 'tool' | 'capability';
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly vendor: string | null;
  readonly licence: string | null;
  /** Null where nobody says, and for capabilities. */
  readonly openWeights: boolean | null;
  /** Programming languages that it is written for, as sources state. */
  readonly languages: readonly string[];
  /** An ISO date, or the beginning of one; null where nobody says, and for capabilities. */
  readonly released: string | null;
  readonly timesMatched: number;
  readonly matchesByKind: MatchesByKind;
  readonly ghost: boolean;
  readonly status: ToolStatus | null;
  /** US dollars for one million input tokens at the cheapest provider. */
  readonly lowestInput: number | null;
  /** As scoring/prominence.ts counts it; 0 for capabilities. */
  readonly prominence: number;
  readonly pricing: Pricing | null;
  readonly free: Free | null;
  /** How many know it; 0 for capabilities. */
  readonly sources: number;
  /** That offer it; null for tools. */
  readonly tools: number | null;
  readonly aliasText: string;
  readonly description: string;
  readonly composed: string | null;
  /** The index's; 0 when it was not found by words. */
  readonly score: number;
  /** 0 to 1; null when it was not looked at. */
  readonly meaning: number | null;
}

/** Each once; of what was found in several ways the first stands. */
export function eachOnce(...found: readonly (readonly Found[])[]): Found[] {
  const all = new Map<string, Found>();
  for (const hit of found.flat()) {
    const ref = `${hit.kind}:${hit.id}`;
    if (!all.has(ref)) all.set(ref, hit);
  }
  return [...all.values()];
}
