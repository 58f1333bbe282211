/** The verdict on two tools, rule v1: every word of it follows from the values given, and names them. */
import type { Verdict } from '#contract/compare.ts';
import type { Pricing } from '#contract/vocabulary.ts';

/** The rank's parts in the order of the table. */
export const verdictParts = ['adoption', 'quality', 'ecosystem', 'matchGraph'] as const;
export type VerdictPart = (typeof verdictParts)[number];

/** How a part is called inside a sentence. */
export const partWords: Readonly<Record<VerdictPart, string>> = {
  adoption: 'adoption',
  quality: 'quality',
  ecosystem: 'ecosystem',
  matchGraph: 'match graph',
};

/** A tool's values in one comparison, all of one basis; null is "not known", which is not 0. */
export interface VerdictTool {
  readonly id: string;
  readonly name: string;
  /** Not rounded, on the source's scale. */
  readonly rank: number | null;
  /** The end of that scale; 100 when left out. A rank beyond it is on no scale, and is printed alone. */
  readonly outOf?: number | undefined;
  readonly parts: Readonly<Record<VerdictPart, number | null>>;
  readonly pricing: Pricing;
}

type Pair = readonly [VerdictTool, VerdictTool];
type Sentence = Verdict['sentences'][number];

/** Whether a tool can be used without paying; null when its pricing is not known. */
export function isFree(pricing: Pricing): boolean | null {
  if (pricing === 'unknown') return null;
  return pricing !== 'paid';
}

/** The parts, in table order, on which `tool` is ahead of `other`; an unknown value neither leads nor loses. */
export function leadingParts(tool: VerdictTool, other: VerdictTool): VerdictPart[] {
  return verdictParts.filter((part) => {
    const [own, others] = [tool.parts[part], other.parts[part]];
    return own !== null && others !== null && own > others;
  });
}

/**
 * Sentences, each with the values it used and each left out when nothing supports it:
 * 1. the rank, winner first ("W scores higher at w/100 vs L at l/100.") or "A and B are tied at n/100."; compared
 *    unrounded, printed rounded, and on another scale than 100 as the source counts: "1274 (of 2000)";
 * 2. the parts: "A leads on X, while B is stronger on Y and Z.", or "A leads on X." when only one leads;
 * 3. "F also has a free tier, making it more accessible." when exactly one is free, both known; of the one
 *    that is behind on rank: "However, F has …".
 *
 * The text does not depend on the order of the tools: the one behind on rank comes first in sentence 2, so
 * that it ends on the one named first in sentence 1; without a difference in rank the names are in order.
 *
 * @param basis whose values these are: `ours` or a source's id
 */
export function verdict(tools: Pair, basis: string): Verdict {
  const pair = behindFirst(tools);
  const sentences = [rankSentence(pair), partsSentence(pair), priceSentence(pair)];
  return { basis, method: 'v1', sentences: sentences.filter((sentence) => sentence !== null) };
}

/**
 * Every sentence of a verdict as one text.
 * @internal by this the tests read verdicts back
 */
export function verdictText(verdict: Verdict): string {
  return verdict.sentences.map((sentence) => sentence.text).join(' ');
}

function behindFirst([a, b]: Pair): Pair {
  const ahead = compareRanks(a, b) || compareNames(a, b);
  return ahead > 0 ? [b, a] : [a, b];
}

/** By code unit: the same on every machine, whatever its language. */
function compareNames(a: VerdictTool, b: VerdictTool): number {
  const [left, right] = a.name === b.name ? [a.id, b.id] : [a.name, b.name];
  return left < right ? -1 : Number(left > right);
}

function rankSentence([behind, ahead]: Pair): Sentence | null {
  if (behind.rank === null || ahead.rank === null) return null;
  const text =
    compareRanks(ahead, behind) > 0
      ? `${ahead.name} scores higher at ${rankWords(ahead.rank, ahead.outOf)} vs ${behind.name} at ${rankWords(behind.rank, behind.outOf)}.`
      : `${behind.name} and ${ahead.name} are tied at ${rankWords(ahead.rank, ahead.outOf)}.`;
  return { text, values: used([ahead, behind], ['rank']) };
}

/** By rank; of two scales by the share of each. NaN where a rank is not known. */
function compareRanks(a: VerdictTool, b: VerdictTool): number {
  const [outOfA, outOfB] = [a.outOf ?? 100, b.outOf ?? 100];
  const [rankA, rankB] = [a.rank ?? NaN, b.rank ?? NaN];
  return outOfA === outOfB ? rankA - rankB : rankA / outOfA - rankB / outOfB;
}

const isOnScale = (rank: number, outOf: number): boolean => rank >= 0 && rank <= outOf;

/** "45/100", "1274 (of 2000)", and "1274" where the scale cannot hold it. */
function rankWords(rank: number, outOf = 100): string {
  const rounded = Math.round(rank);
  if (!isOnScale(rank, outOf)) return `${rounded}`;
  // Rounded, a rank of 0.93 of 1 would say nothing.
  const printed = outOf < 20 ? Number(rank.toPrecision(3)) : rounded;
  return outOf === 100 ? `${printed}/100` : `${printed} (of ${outOf})`;
}

/** How a rank is printed in a table: "45/100", "1274/2000", or alone where its scale cannot hold it. */
export const rankText = (rank: number, outOf: number): string =>
  isOnScale(rank, outOf) ? `${rank}/${outOf}` : `${rank}`;

function partsSentence([a, b]: Pair): Sentence | null {
  const [ofA, ofB] = [leadingParts(a, b), leadingParts(b, a)];
  const values = used(
    [a, b],
    verdictParts.filter((part) => ofA.includes(part) || ofB.includes(part)),
  );
  if (ofA.length > 0 && ofB.length > 0) {
    return {
      text: `${a.name} leads on ${listed(ofA)}, while ${b.name} is stronger on ${listed(ofB)}.`,
      values,
    };
  }
  if (ofA.length > 0) return { text: `${a.name} leads on ${listed(ofA)}.`, values };
  if (ofB.length > 0) return { text: `${b.name} leads on ${listed(ofB)}.`, values };
  return null;
}

function priceSentence([a, b]: Pair): Sentence | null {
  const [freeA, freeB] = [isFree(a.pricing), isFree(b.pricing)];
  if (freeA === null || freeB === null || freeA === freeB) return null;
  const [free, other] = freeA ? [a, b] : [b, a];
  const behind = compareRanks(free, other) < 0;
  const opening = behind ? `However, ${free.name} has` : `${free.name} also has`;
  return {
    text: `${opening} a free tier, making it more accessible.`,
    values: used([free, other], ['pricing']),
  };
}

/** "a", "a and b", "a, b and c". */
function listed(parts: readonly VerdictPart[]): string {
  const words = parts.map((part) => partWords[part]);
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

function used(tools: Pair, rows: readonly ('rank' | 'pricing' | VerdictPart)[]): Sentence['values'] {
  return rows.flatMap((row) =>
    tools.flatMap((tool) => {
      const value = row === 'rank' || row === 'pricing' ? tool[row] : tool.parts[row];
      return value === null ? [] : [{ row, tool: tool.id, value }];
    }),
  );
}
