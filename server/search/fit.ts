/** How well what no name brings fits a need, by all that is known of it. Pure. */
import type { Found } from './found.ts';
import type { Standing } from './wishes.ts';

/** By id, what words of a query are worth there by an index of stems; comparable within one answer only. */
export type Said = ReadonlyMap<string, number>;

/** What words and matches add to meaning: enough to break ties. More was measured to hurt people's own words. */
const wordsWeight = 0.01;
const matchesWeight = 0.002;
/**
 * What each adds to a tool's meaning: a type that the query names, or hints at, and beside a named one a name that has all other words; words of the query in its own line and in what its functions
 * are asked for as, the more the rarer they are; that it is known for a function that the need is about; and how well known it is, among what fits equally.
 */
const typeWeight = { named: 0.4, hinted: 0.25 } as const;
const nameWeight = 0.05;
const saidWeight = 0.4;
const functionWeight = 0.2;
/**
 * What is known not to be as the query wishes stands behind what is, unless it fits better by more than both of these together;
 * what says nothing of it stands between.
 */
const wishWeight = { met: 0.15, unknown: 0, unmet: -0.3 } as const;
const prominenceWeight = 0.1;
/** What a server for assistants loses where none is asked for: nearly four in ten tools are one, each with a line in plain words. */
const serverLoses = 0.125;
/** Of the best known tools, as scoring/prominence.ts counts. */
const maxProminent = 60;
/** What a type that the query says is worth beside capabilities. */
export const typeLift = 0.05;
/**
 * What a capability loses that is only a name, such as one call of one MCP server: a few letters are near to much; and
 * one that nobody needs as such: what answers are judged by, how a thing works, and how it is reached. Of 37 needs in people's own words
 * (bench/alternatives, the half to tune on) 18 find an answer among the first five; 14 where a name loses 0.15 and the
 * others nothing, 4 where nothing is lost.
 */
const nameAloneLoses = 0.25;
const notNeededLoses = 0.1;
const notNeeded: ReadonlySet<string> = new Set(['quality', 'technique', 'property']);
/** The same for the words of a need in what people ask for a capability as. */
const saidOfCapabilityWeight = 0.15;

/** Its meaning, ties broken by words and matches. */
export function nearness(hit: Found, byWords: number): number {
  const matches = Math.log10(1 + hit.timesMatched);
  return (hit.meaning ?? 0) + byWords * wordsWeight + matches * matchesWeight - thinness(hit);
}

/** What is known of a tool beside its meaning: 0 to 1. */
interface KnownOfTool {
  /** How the query says its type; null where it does not. */
  readonly typed: keyof typeof typeWeight | null;
  /** Whether its names have all words of the need. */
  readonly named: boolean;
  readonly said: number;
  readonly functions: number;
  /** What is known of it and what the query wishes for; null where it wishes for nothing. */
  readonly wished: Standing | null;
}

export function fitOfTool(
  hit: Found,
  byWords: number,
  { typed, named, said, functions, wished }: KnownOfTool,
): number {
  return (
    nearness(hit, byWords) +
    (typed === null ? 0 : typeWeight[typed]) +
    said * saidWeight +
    functions * functionWeight +
    (typed === 'named' && named ? nameWeight : 0) +
    (wished === null ? 0 : wishWeight[wished]) +
    Math.min(1, hit.prominence / maxProminent) * prominenceWeight -
    (hit.type === 'mcp-server' && typed === null ? serverLoses : 0)
  );
}

/** @param said 0 to 1 */
export const fitOfCapability = (hit: Found, byWords: number, said: number): number =>
  nearness(hit, byWords) + said * saidOfCapabilityWeight;

/** Above 0, to divide by. */
export const bestSaid = (said: Said): number => Math.max(1e-9, ...said.values());

function thinness({ kind, type, description, ghost }: Found): number {
  if (kind === 'tool') return ghost ? 0.02 : 0;
  return (description === '' ? nameAloneLoses : 0) + (notNeeded.has(type) ? notNeededLoses : 0);
}
