import type { Dimension } from '#contract/locator.ts';
import type { Direction } from '#contract/vocabulary.ts';
import { cuesIn, type Cue } from './cues.ts';
import { namesInProse, type Mention } from './names-in-prose.ts';

/** One comparison of a sentence: with a product, or with a technique. */
export interface Claim {
  readonly against: { readonly product: string } | { readonly technique: string };
  readonly direction: Direction;
  readonly dimensions: readonly Dimension[];
  /** The part of the sentence it stands in, to the letter. */
  readonly quote: string;
}

/** Cues that share what they compare with, and where that ends. */
interface Head {
  readonly cues: readonly Cue[];
  readonly target: number;
  readonly until: number;
  readonly qualifiers: readonly Cue[];
}

/**
 * The comparisons that a text makes, one for every time a product is named and one for every technique. Each is read off
 * its own clause: what stands before "than" first, then what is added behind it ("…, but with lower latency").
 * @param known names to look for besides whatever is written like one
 * @param own names of the tool that speaks
 */
export function claimsInProse(text: string, known: readonly string[], own: readonly string[]): Claim[] {
  return partsOf(text).flatMap((part) => claimsInPart(part, known, own));
}

function claimsInPart(part: string, known: readonly string[], own: readonly string[]): Claim[] {
  const named = namesInProse(part, known);
  const mentions = named.filter(({ name }) => !own.includes(name));
  const { heads, common } = headsIn(part, cuesIn(part));
  const claims: Claim[] = [];
  const told = new Set<Mention>();
  for (const [i, head] of heads.entries()) {
    const dimensions = dimensionsOf(
      [...head.cues, ...head.qualifiers, ...common],
      heads[i - 1]?.cues[0]?.dimension,
    );
    const quote = part
      .slice(head.cues[0]?.start, head.until)
      .replace(/[\s,]+(?:and|but|while|though)?\s*$/u, '')
      .trim();
    const here = mentions.filter((one) => one.start >= head.target && one.start < head.until);
    for (const mention of here) {
      told.add(mention);
      claims.push({
        against: { product: mention.name },
        direction: directionOf(dimensions),
        dimensions,
        quote,
      });
    }
    const names = named.some((one) => one.start >= head.target && one.start < head.until);
    const technique = !names ? techniqueAt(part.slice(head.target, head.until)) : undefined;
    if (technique !== undefined)
      claims.push({ against: { technique }, direction: directionOf(dimensions), dimensions, quote });
  }
  // "Unlike X, …": named without a word between them that compares.
  for (const mention of mentions) {
    if (told.has(mention)) continue;
    const dimensions = heads.length === 0 ? dimensionsOf(common) : [];
    claims.push({
      against: { product: mention.name },
      direction: directionOf(dimensions),
      dimensions,
      quote: part.trim(),
    });
  }
  return claims;
}

function headsIn(part: string, cues: readonly Cue[]): { heads: Head[]; common: Cue[] } {
  const heads: (Head & { qualifiers: Cue[]; cues: Cue[] })[] = [];
  const common: Cue[] = [];
  let scope = common;
  for (const [i, cue] of cues.entries()) {
    const next = cues.find((one) => one.start > cue.start);
    const shared = cues.slice(0, i).findLast((one) => one.target === cue.target && cue.target !== undefined);
    const isTarget =
      cue.target !== undefined &&
      (next === undefined || cue.target <= next.start || next.target === cue.target);
    if (isTarget && shared !== undefined) heads.at(-1)?.cues.push(cue);
    else if (isTarget) heads.push({ cues: [cue], target: cue.target, until: part.length, qualifiers: [] });
    else {
      const between = part.slice(cues[i - 1]?.end ?? 0, cue.start);
      const own = heads.at(-1)?.qualifiers ?? common;
      // ", with …" adds to all that was said; "but with …" and what follows on add to the last.
      if (/[,;]\s*with\b[^,;]*$/u.test(between)) scope = common;
      else if (
        i === 0 ||
        !/^[^,;]*\band\s+$/u.test(between.slice(-40)) ||
        heads.at(-1)?.target === cues[i - 1]?.target
      )
        scope = own;
      scope.push(cue);
    }
  }
  return {
    heads: heads.map((head, i) => ({ ...head, until: heads[i + 1]?.cues[0]?.start ?? part.length })),
    common,
  };
}

function dimensionsOf(cues: readonly Cue[], before = 'overall'): Dimension[] {
  const dimensions = new Map<string, Direction>();
  for (const { dimension, direction } of cues) {
    const name = dimension === '' ? before : dimension;
    if (!dimensions.has(name)) dimensions.set(name, direction);
  }
  return [...dimensions].map(([name, direction]) => ({ name, direction }));
}

/** What the first dimension says; better in one and worse in another is mixed. */
function directionOf(dimensions: readonly Dimension[]): Direction {
  const has = (direction: Direction) => dimensions.some((one) => one.direction === direction);
  if (has('better') && has('worse')) return 'mixed';
  return dimensions[0]?.direction ?? 'mixed';
}

const emptyWords =
  /^(?:a|an|the|most|many|other|some|any|naive|standard|traditional|typical|conventional|generic|using|maintaining|running|writing|building)\s+/iu;
const nothing =
  /^(?:alternatives?|competitors?|others?|before|expected|ever|usual|average|comparable \S+|similar \S+)$/iu;

/** The words behind "than" up to the end of what they name; undefined when that is no technique. */
function techniqueAt(text: string): string | undefined {
  const end =
    /[,;:(]|\.(?:\s|$)|\s(?:due|for|while|with|by|in|on|at|via|through|but|since|because|when|where|which|that|and|like|such|as|to|requires?)\s/u.exec(
      text,
    );
  let phrase = text.slice(0, end?.index ?? text.length).trim();
  while (emptyWords.test(phrase)) phrase = phrase.replace(emptyWords, '');
  const words = phrase.split(/\s+/u).length;
  return phrase === '' || words > 6 || nothing.test(phrase) ? undefined : phrase;
}

/** Sentences and what semicolons part, brackets kept whole. */
function partsOf(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < text.length; i += 1) {
    const char = text[i];
    if (char === '(') depth += 1;
    else if (char === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0 && (char === ';' || (char === '.' && /^\.\s+\p{Lu}/u.test(text.slice(i, i + 3))))) {
      parts.push(text.slice(from, i));
      from = i + 1;
    }
  }
  return [...parts, text.slice(from)].filter((part) => part.trim() !== '');
}
