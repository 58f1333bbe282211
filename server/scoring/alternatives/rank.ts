import type { AlternativeParts } from '#contract/alternatives.ts';
import type { Pricing, ToolType } from '#contract/vocabulary.ts';
import type { Part } from './method.ts';
import { capabilitiesPart, listedPart, matchesPart, meaningPart } from './parts.ts';
import { scoreOf } from './score.ts';

export interface Candidate {
  readonly id: string;
  readonly type: ToolType;
  /** What a filter of the price finds it by. */
  readonly pricings: readonly Pricing[];
  readonly ghost: boolean;
  readonly timesMatched: number;
  readonly capabilities: ReadonlySet<string>;
  /** Neo4j's similarity to the tool asked about; null when either has no text. */
  readonly meaning: number | null;
  /** Matches of the two, and those among them that are no listings. */
  readonly matches: number;
  readonly weighed: number;
  /** Lists that name one as an alternative to the other. */
  readonly lists: number;
  /** Ids of tools that lists name both beside. */
  readonly thirds: readonly string[];
}

interface Asked {
  readonly capabilities: readonly { readonly id: string }[];
  /** Whether any list names it beside another. */
  readonly listed: boolean;
}

export interface Ranked {
  readonly candidate: Candidate;
  readonly parts: AlternativeParts;
  /** The parts that count: those that are known of the tool asked about. */
  readonly known: ReadonlySet<Part>;
  readonly score: number;
}

/** Best first; of equals the one that was matched more, then by id. */
export function rankAlternatives(
  asked: Asked,
  candidates: readonly Candidate[],
  weightOf: (id: string) => number,
): Ranked[] {
  const own = new Set(asked.capabilities.map(({ id }) => id));
  const strongest = candidates.reduce((most, { weighed }) => Math.max(most, weighed), 0);
  const known = new Set<Part>();
  if (own.size > 0) known.add('capabilities');
  if (candidates.some(({ meaning }) => meaning !== null)) known.add('meaning');
  if (strongest > 0) known.add('matches');
  if (asked.listed) known.add('listed');

  const ranked = candidates.map((candidate) => {
    const parts: AlternativeParts = {
      capabilities: capabilitiesPart(own, candidate.capabilities, weightOf),
      meaning: meaningPart(candidate.meaning),
      matches: matchesPart(candidate.weighed, strongest),
      listed: asked.listed ? listedPart(candidate.lists, candidate.thirds.length) : null,
    };
    return { candidate, parts, known, score: scoreOf(parts, known) };
  });
  return ranked.toSorted(
    (a, b) =>
      b.score - a.score ||
      b.candidate.timesMatched - a.candidate.timesMatched ||
      (a.candidate.id < b.candidate.id ? -1 : 1),
  );
}
