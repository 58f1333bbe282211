import type { Alternative, AlternativeParts } from '#contract/alternatives.ts';
import type { Pricing, ToolType } from '#contract/vocabulary.ts';
import { method, type Part } from './method.ts';
import { capabilitiesPart, listedPart, matchesPart, meaningPart } from './parts.ts';
import { kindOf, type Thing } from './same-thing.ts';
import { scoreOf } from './score.ts';

export interface Candidate extends Thing {
  /** What a filter of the price finds it by. */
  readonly pricings: readonly Pricing[];
  readonly ghost: boolean;
  readonly timesMatched: number;
  /** Ids of all it is said to offer; of them, what it is used for: both the most characteristic first, as sources name them. */
  readonly capabilities: ReadonlySet<string>;
  readonly functions: ReadonlySet<string>;
  /** Neo4j's similarity to the tool asked about; null when either has no text. */
  readonly meaning: number | null;
  /** Matches of the two, and those among them that are no listings. */
  readonly matches: number;
  readonly weighed: number;
  /** Lists that name one as an alternative to the other. */
  readonly lists: number;
  /** Ids of tools that lists name both beside. */
  readonly thirds: readonly string[];
  /** Which part of the words that say what an asked server is for its names or line have; 1 where there are none. */
  readonly object: number;
  /** How well known it is, 0 to 1. */
  readonly known: number;
  /** Facts say that it is given up. */
  readonly stale: boolean;
}

interface Asked {
  readonly type: ToolType;
  /** What it is used for, the most characteristic first. */
  readonly functions: readonly { readonly id: string }[];
  /** Whether any list names it beside another. */
  readonly listed: boolean;
}

export interface Ranked {
  readonly candidate: Candidate;
  readonly parts: AlternativeParts;
  /** The parts that count: those that are known of the tool asked about. */
  readonly known: ReadonlySet<Part>;
  /** In whole hundredths, as it is shown; equals by it are ordered by what is not rounded. */
  readonly score: number;
  readonly only: Alternative['only'];
}

export interface Weights {
  readonly weightOf: (id: string) => number;
  readonly isBroad: (id: string) => boolean;
}

/**
 * Best first. Of those with the same score in hundredths the living come before the given up, the tool's own type before
 * others, then by the score itself, then who was compared with the tool more, then who was compared more at all, then by name.
 */
export function rankAlternatives(
  asked: Asked,
  candidates: readonly Candidate[],
  { weightOf, isBroad }: Weights,
): Ranked[] {
  const own = new Set(asked.functions.map(({ id }) => id));
  const strongest = candidates.reduce((most, { weighed }) => Math.max(most, weighed), 0);
  const known = new Set<Part>();
  if (own.size > 0) known.add('capabilities');
  if (candidates.some(({ meaning }) => meaning !== null)) known.add('meaning');
  if (strongest > 0) known.add('matches');
  if (asked.listed) known.add('listed');

  const ranked = candidates.map((candidate) => {
    const parts: AlternativeParts = {
      capabilities: capabilitiesPart(own, candidate.functions, weightOf),
      meaning: meaningPart(candidate.meaning),
      matches: matchesPart(candidate.weighed, strongest),
      listed: asked.listed ? listedPart(candidate.lists, candidate.thirds.length) : null,
    };
    const only = restsOnlyOn(own, candidate, isBroad);
    const exact =
      scoreOf(parts, known) *
      (only === null ? 1 : method.atMostAlone) *
      kinship(asked, candidate) *
      (method.otherObject + (1 - method.otherObject) * candidate.object) *
      (candidate.stale ? method.givenUp : 1) *
      (method.littleKnown + (1 - method.littleKnown) * candidate.known);
    return { candidate, parts, known, exact, score: Math.round(exact * 100) / 100, only };
  });
  const sorted = ranked.toSorted(
    (a, b) =>
      b.score - a.score ||
      Number(a.candidate.stale) - Number(b.candidate.stale) ||
      Number(a.candidate.type !== asked.type) - Number(b.candidate.type !== asked.type) ||
      b.exact - a.exact ||
      b.candidate.weighed - a.candidate.weighed ||
      b.candidate.timesMatched - a.candidate.timesMatched ||
      a.candidate.name.localeCompare(b.candidate.name, 'en') ||
      (a.candidate.id < b.candidate.id ? -1 : 1),
  );
  return sorted.map(({ exact: _, ...shown }) => shown);
}

/**
 * Whether there is enough to say that it does the same job: one of another type has to share a function, or have been
 * listed or compared with the tool. That a server or a library is described in the words of a model makes it no model.
 */
export const mayReplace = (
  { type }: Pick<Asked, 'type'>,
  { candidate, only }: Pick<Ranked, 'candidate' | 'only'>,
): boolean => candidate.type === type || only !== 'similar-descriptions';

/** By how much the two are one sort of thing. A list or a comparison of the two says that this does not matter there. */
export function kinship(
  { type }: Pick<Asked, 'type'>,
  { type: its, lists, weighed }: Pick<Candidate, 'type' | 'lists' | 'weighed'>,
): number {
  if (type === its || lists > 0 || weighed > 0) return 1;
  const kinds = [kindOf(type), kindOf(its)];
  if (kinds[0] === kinds[1]) return method.otherType;
  return kinds.includes('server') ? method.server : method.otherKind;
}

/**
 * Whether both are servers or neither is, or the two were listed or compared: a server does nothing without an assistant, so
 * beside anything else it comes behind all that is none, and the other way round.
 */
export const usedAlike = (
  { type }: Pick<Asked, 'type'>,
  { type: its, lists, weighed }: Pick<Candidate, 'type' | 'lists' | 'weighed'>,
): boolean => isServer(type) === isServer(its) || lists > 0 || weighed > 0;

const isServer = (type: ToolType): boolean => kindOf(type) === 'server';

/**
 * What little there is to go by where nobody listed or compared the two, and one broad heading or none is in common. What
 * one of the two is mainly for is no mere heading, however many others do it: all weather services share one function.
 */
function restsOnlyOn(
  own: ReadonlySet<string>,
  { functions, lists, thirds, weighed }: Candidate,
  isBroad: (id: string) => boolean,
): Alternative['only'] {
  if (lists > 0 || thirds.length > 0 || weighed > 0) return null;
  const shared = [...own].filter((id) => functions.has(id));
  const [first] = shared;
  if (first === undefined) return 'similar-descriptions';
  const mainly = new Set([...own].slice(0, 1).concat([...functions].slice(0, 1)));
  return shared.length === 1 && isBroad(first) && !mainly.has(first) ? 'broad-heading' : null;
}
