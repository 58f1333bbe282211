/** Orders what was found by words and by meaning, and says why each was found. Pure. */
import type { Free } from '#contract/free.ts';
import type { MatchesByKind } from '#contract/matches-of-kinds.ts';
import type { SearchHit } from '#contract/search.ts';
import {
  CapabilityKind,
  livingFirst,
  type Pricing,
  type ToolStatus,
  ToolType,
} from '#contract/vocabulary.ts';
import { tellingWords } from './function-words.ts';
import { words } from './words.ts';
import { nameStep, type NameStep, wholeName } from './name-step.ts';
import { oneLetterOff } from './one-letter-off.ts';
import { whyText } from './why-text.ts';

/** More than score, matches (up to 10^9) and being a ghost make together: a step is never jumped. */
const stepWidth = 4;
/** What words and matches add to meaning: enough to break ties. More was measured to hurt people's own words. */
const wordsWeight = 0.01;
const matchesWeight = 0.002;
/**
 * What each adds to a tool's meaning where no name answers: a type that the query says; words of the query in its own line and
 * in what its functions are asked for as, the more the rarer they are; and how well known it is, among what fits equally.
 */
const typeWeight = 0.2;
const saidWeight = 0.5;
const prominenceWeight = 0.1;
/** What a server for assistants loses where none is asked for: nearly four in ten tools are one, each with a line in plain words. */
const serverLoses = 0.1;
/** Of the best known tools, as scoring/prominence.ts counts. */
const mostProminent = 60;
/** What a type that the query says is worth beside capabilities. */
const typeLift = 0.05;
/**
 * What a capability loses that is only a name, such as one call of one MCP server: a few letters are near to much; and
 * one that nobody needs as such: what answers are judged by, or how a thing works. Of 37 needs in people's own words
 * (bench/alternatives, the half to tune on) 18 find an answer among the first five; 14 where a name loses 0.15 and the
 * others nothing, 4 where nothing is lost.
 */
const nameAloneLoses = 0.25;
const notNeededLoses = 0.1;

/** As server/queries/search.ts answers it. */
export interface Found {
  readonly kind: 'tool' | 'capability';
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly vendor: string | null;
  readonly licence: string | null;
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
  /** The index's; 0 when it was not found by words. */
  readonly score: number;
  /** 0 to 1; null when it was not looked at. */
  readonly meaning: number | null;
}

/** What is known of a query beside its words. */
export interface Beside {
  /** Ids of tools that the query mentions ("instead of Slack"): they are no answer unless by name. */
  readonly known?: readonly string[];
  /** Types that the query says; tools of them go first among what no name brings. */
  readonly types?: ReadonlySet<string> | null;
  /** By id, what words of the query in a tool's line and functions are worth, by the index of stems. */
  readonly said?: ReadonlyMap<string, number>;
}

/**
 * Names come first, by the steps of name-step.ts. What is called just so is ordered by its evidence alone: matches, then
 * whether that is its name ("Docker" before what is only also called so), sources, then whether a price is known. Within
 * the other steps the index's score counts, then how much a tool is matched, by the logarithm; ghosts lose a little. What no name brings is ranked by meaning, ties broken by words and
 * matches, capabilities without a plain line behind those with one; or by words and matches alone, where meaning was not looked at.
 * @param found each node once, in any order
 */
export function rankHits(query: string, found: readonly Found[], beside: Beside = {}): SearchHit[] {
  const { known: mentioned = [], types = null, said = new Map<string, number>() } = beside;
  const asked = words(query);
  const telling = tellingWords(asked);
  const best = Math.max(1e-9, ...found.map(({ score }) => score));
  const bestSaid = Math.max(1e-9, ...said.values());
  const meant = found.some(({ meaning }) => meaning !== null);
  const known = new Set(mentioned);
  const scored = found.flatMap((hit) => {
    const step = nameStep(query, hit);
    if (step.height === 0 && hit.kind === 'tool' && known.has(hit.id)) return [];
    const byWords = step.height === wholeName ? 0 : hit.score / best;
    const matches = Math.log10(1 + hit.timesMatched);
    if (step.height > 0 || !meant) {
      const score = step.height * stepWidth + byWords + matches / 4 - (hit.ghost ? 0.3 : 0);
      return [{ hit, step, score, fit: null }];
    }
    const typed = types?.has(hit.type) === true ? 1 : 0;
    const score = (hit.meaning ?? 0) + byWords * wordsWeight + matches * matchesWeight - thinness(hit);
    const more =
      typed * typeWeight +
      ((said.get(hit.id) ?? 0) / bestSaid) * saidWeight +
      Math.min(1, hit.prominence / mostProminent) * prominenceWeight -
      (hit.type === 'mcp-server' && typed === 0 ? serverLoses : 0);
    return [{ hit, step, score: score + typed * typeLift, fit: hit.kind === 'tool' ? score + more : null }];
  });
  return besideCapabilities(scored)
    .sort(
      (a, b) =>
        b.score - a.score ||
        livingFirst(a.hit, b.hit) ||
        Number(isOwn(b)) - Number(isOwn(a)) ||
        b.hit.sources - a.hit.sources ||
        Number(b.hit.lowestInput !== null) - Number(a.hit.lowestInput !== null) ||
        a.hit.name.localeCompare(b.hit.name) ||
        a.hit.id.localeCompare(b.hit.id),
    )
    .map(({ hit, step, score }) => {
      const { spelt, ...why } = whyOf(telling, hit);
      return hitOf(hit, score, { ...why, text: whyText(step, { ...why, spelt }, hit) });
    });
}

interface Scored {
  readonly hit: Found;
  readonly step: NameStep;
  /** By its name, or by meaning. */
  readonly score: number;
  /** How well a tool that no name brings fits the need by all that is known; null for the others. */
  readonly fit: number | null;
}

/**
 * Such tools stand in the order of their fit, and the best of them where the nearest in meaning would: what more is known of
 * tools than of capabilities lifts none of them above these.
 */
function besideCapabilities(scored: readonly Scored[]): Scored[] {
  const tools = scored.flatMap(({ score, fit }) => (fit === null ? [] : [{ score, fit }]));
  const nearest = Math.max(...tools.map(({ score }) => score));
  const best = Math.max(...tools.map(({ fit }) => fit));
  if (!(nearest > 0 && best > 0)) return [...scored];
  return scored.map((one) => (one.fit === null ? one : { ...one, score: (one.fit * nearest) / best }));
}

/** Whether the query is the very name that it goes by. */
const isOwn = ({ hit, step }: { readonly hit: Found; readonly step: NameStep }): boolean =>
  step.height === wholeName && step.name === hit.name;

/** What was found as it is answered. */
export function hitOf(hit: Found, score: number, why: SearchHit['why']): SearchHit {
  return {
    kind: hit.kind,
    id: hit.id,
    name: hit.name,
    type: hit.kind === 'tool' ? ToolType.parse(hit.type) : CapabilityKind.parse(hit.type),
    vendor: hit.vendor,
    licence: hit.licence,
    line: hit.description === '' ? null : hit.description,
    pricing: hit.pricing,
    free: hit.free,
    timesMatched: hit.timesMatched,
    matchesByKind: hit.matchesByKind,
    ghost: hit.ghost,
    status: hit.status,
    lowestInputPerMillion: hit.lowestInput,
    tools: hit.tools,
    score: Number(score.toFixed(4)),
    why,
  };
}

/**
 * The hits with others in front of them; what is called just as the query stays first.
 * @param leading the best first; each stands once, where it leads
 */
export function ledBy(query: string, hits: readonly SearchHit[], leading: readonly SearchHit[]): SearchHit[] {
  if (leading.length === 0) return [...hits];
  const isCalledSo = ({ id, name }: SearchHit) =>
    nameStep(query, { id, name, aliasText: '' }).height === wholeName;
  const leads = new Set(leading.map(({ id }) => id));
  const called = hits.filter(isCalledSo);
  const own = new Set(called.map(({ kind, id }) => `${kind}:${id}`));
  const others = hits.filter(
    ({ kind, id }) => !own.has(`${kind}:${id}`) && !(kind === 'tool' && leads.has(id)),
  );
  return [...called, ...leading.filter(({ id }) => !own.has(`tool:${id}`)), ...others];
}

function thinness({ kind, type, description, ghost }: Found): number {
  if (kind === 'tool') return ghost ? 0.02 : 0;
  const notNeeded = type === 'quality' || type === 'technique';
  return (description === '' ? nameAloneLoses : 0) + (notNeeded ? notNeededLoses : 0);
}

/** `spelt`: how the words stand there that were found one letter off. */
function whyOf(
  asked: readonly string[],
  hit: Found,
): Omit<SearchHit['why'], 'text'> & { readonly spelt: ReadonlyMap<string, string> } {
  const fields = {
    name: words(hit.name),
    alias: words(hit.aliasText),
    vendor: words(hit.vendor ?? ''),
    description: words(hit.description),
  };
  const spelt = new Map<string, string>();
  const finds = (own: readonly string[]) =>
    asked.filter((word) => {
      if (own.some((other) => other.startsWith(word))) return true;
      const other = own.find((one) => oneLetterOff(word, one));
      if (other !== undefined) spelt.set(word, other);
      return other !== undefined;
    });
  const hits = Object.entries(fields).map(([field, own]) => ({ field, found: finds(own) }));
  return {
    words: asked.filter((word) => hits.some(({ found }) => found.includes(word))),
    fields: hits.filter(({ found }) => found.length > 0).map(({ field }) => field),
    meaning: hit.meaning === null ? null : Number(hit.meaning.toFixed(4)),
    spelt,
  };
}
