/** Orders what was found by words and by meaning, and says why each was found. Pure. */
import type { SearchHit } from '#contract/search.ts';
import { CapabilityKind, livingFirst, ToolType } from '#contract/vocabulary.ts';
import { bestSaid, fitOfCapability, fitOfTool, nearness, type Said, typeLift } from './fit.ts';
import type { Found } from './found.ts';
import { tellingWords } from '../names/function-words.ts';
import { words } from '../names/words.ts';
import {
  nameStep,
  type NameStep,
  noName,
  partOfName,
  shortName,
  wholeName,
  wholeOfServer,
} from './name-step.ts';
import { oneLetterOff } from './one-letter-off.ts';
import { whyText } from './why-text.ts';
import { standingOf, type Wish } from './wishes.ts';

/** More than score, matches (up to 10^9) and being a ghost make together: a step is never jumped. */
const stepWidth = 4;
/** What is known of a query beside its words. */
export interface Beside {
  /** What of the query is searched for, where that is not all of it; names are held against all. */
  readonly need?: string;
  /** Ids of tools that the query mentions ("instead of Slack"): they are no answer unless by name. */
  readonly known?: readonly string[];
  /** Types that the query says; tools of them go first among what no name brings. */
  readonly types?: ReadonlySet<string> | null;
  /** Whether the query names them: part of a name is no answer then in a tool of another type. */
  readonly typesNamed?: boolean;
  /** What words of the query are worth in a tool's line and functions, by the index of stems. */
  readonly said?: Said;
  /** The same in the lines of capabilities and in what people ask for them as. */
  readonly saidOfCapabilities?: Said;
  /** What the query wishes for without a need for it: what meets it goes first, nothing is left out. */
  readonly wishes?: readonly Wish[];
  /** By id, how well a tool is known for what the query asks of it, 0 to 1. */
  readonly functions?: ReadonlyMap<string, number>;
}

/**
 * Names come first, by the steps of name-step.ts. What is called just so is ordered by its evidence alone: matches, then
 * whether that is its name ("Docker" before what is only also called so), then whether it is without its maker's, sources, then whether a price is known. Within
 * the other steps the index's score counts, then how much a tool is matched, by the logarithm; ghosts lose a little. What no name brings is ranked by meaning, ties broken by words and
 * matches; or by words and matches alone, where meaning was not looked at.
 * @param found each node once, in any order
 */
export function rankHits(query: string, found: readonly Found[], beside: Beside = {}): SearchHit[] {
  const {
    need = query,
    known: mentioned = [],
    types = null,
    typesNamed = false,
    said = none,
    saidOfCapabilities = none,
    wishes = [],
    functions = none,
  } = beside;
  const asked = words(need);
  const telling = tellingWords(asked);
  const best = Math.max(1e-9, ...found.map(({ score }) => score));
  const [bestTool, bestCapability] = [bestSaid(said), bestSaid(saidOfCapabilities)];
  const meant = found.some(({ meaning }) => meaning !== null);
  const known = new Set(mentioned);
  const steps = new Map(found.map((hit) => [hit, nameStep(query, hit)]));
  const isTaken = [...steps].some(([hit, step]) => step.height === wholeName && isOwn({ hit, step }));
  const scored = found.flatMap((hit): Scored[] => {
    const typed = types?.has(hit.type) === true;
    const wished = wishes.length === 0 ? null : standingOf(wishes, hit);
    const called = asIsMeant(steps.get(hit) ?? noName, { isTaken, typed: typed && typesNamed });
    const isOther = typesNamed && !typed && called.height <= partOfName;
    const isRefused = wished === 'unmet' && called.height < wholeOfServer;
    const step = hit.kind === 'tool' && (isOther || isRefused) ? noName : called;
    if (step.height === 0 && hit.kind === 'tool' && known.has(hit.id)) return [];
    const byWords = step.height >= wholeOfServer ? 0 : hit.score / best;
    if (step.height > 0 || !meant) {
      const matches = Math.log10(1 + hit.timesMatched);
      const score = step.height * stepWidth + byWords + matches / 4 - (hit.ghost ? 0.3 : 0);
      return [{ hit, step, score, fit: null }];
    }
    const score = nearness(hit, byWords) + (typed ? typeLift : 0);
    const fit =
      hit.kind === 'capability'
        ? fitOfCapability(hit, byWords, (saidOfCapabilities.get(hit.id) ?? 0) / bestCapability)
        : fitOfTool(hit, byWords, {
            typed: !typed ? null : typesNamed ? 'named' : 'hinted',
            named: typed && namesHold(telling, hit),
            said: (said.get(hit.id) ?? 0) / bestTool,
            functions: functions.get(hit.id) ?? 0,
            wished,
          });
    return [{ hit, step, score, fit }];
  });
  return eachKindInItsPlace(scored)
    .sort(
      (a, b) =>
        b.score - a.score ||
        livingFirst(a.hit, b.hit) ||
        Number(isOwn(b)) - Number(isOwn(a)) ||
        Number(b.step.how === 'short') - Number(a.step.how === 'short') ||
        b.hit.prominence - a.hit.prominence ||
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
  /** How well it fits the need by all that is known, where no name brings it; null for the others. */
  readonly fit: number | null;
}

const none: ReadonlyMap<string, number> = new Map();

/** Whether each word begins one of a tool's names. */
function namesHold(asked: readonly string[], { name, aliasText }: Found): boolean {
  const own = words(`${name} ${aliasText}`);
  return asked.every((word) => own.some((one) => one.startsWith(word)));
}

/**
 * What no name brings stands in the order of its fit, and the best of tools and of capabilities where the nearest in meaning
 * of its kind would: what more is known of one kind than of the other lifts none of it above that.
 */
function eachKindInItsPlace(scored: readonly Scored[]): Scored[] {
  const lifts = { tool: liftOf(scored, 'tool'), capability: liftOf(scored, 'capability') };
  return scored.map((one) => (one.fit === null ? one : { ...one, score: lifts[one.hit.kind](one) }));
}

function liftOf(
  scored: readonly Scored[],
  kind: Found['kind'],
): (one: { readonly score: number; readonly fit: number | null }) => number {
  const some = scored.flatMap(({ hit, score, fit }) =>
    hit.kind === kind && fit !== null ? [{ score, fit }] : [],
  );
  const nearest = Math.max(...some.map(({ score }) => score));
  const best = Math.max(...some.map(({ fit }) => fit));
  return nearest > 0 && best > 0
    ? ({ fit, score }) => ((fit ?? score) * nearest) / best
    : ({ score }) => score;
}

/** Whether the query is the very name that it goes by. */
const isOwn = ({ hit, step }: { readonly hit: Found; readonly step: NameStep }): boolean =>
  step.height >= wholeOfServer && step.how !== 'short' && step.name === hit.name;

/** What is called so without its maker stands behind what is called just so; a server that is asked for stands as anything else. */
function asIsMeant(
  step: NameStep,
  { isTaken, typed }: { readonly isTaken: boolean; readonly typed: boolean },
): NameStep {
  if (step.how === 'short' && isTaken) return { ...step, height: shortName };
  return typed && step.height === wholeOfServer ? { ...step, height: wholeName } : step;
}

/** What was found as it is answered. */
export function hitOf(hit: Found, score: number, why: SearchHit['why']): SearchHit {
  return {
    kind: hit.kind,
    id: hit.id,
    name: hit.name,
    type: hit.kind === 'tool' ? ToolType.parse(hit.type) : CapabilityKind.parse(hit.type),
    vendor: hit.vendor,
    licence: hit.licence,
    languages: [...hit.languages],
    released: hit.released,
    line: hit.description === '' ? null : hit.description,
    composed: hit.composed,
    pricing: hit.pricing,
    free: hit.free,
    timesMatched: hit.timesMatched,
    matchesByKind: hit.matchesByKind,
    ghost: hit.ghost,
    status: hit.status,
    lowestInputPerMillion: hit.lowestInput,
    // Whose it is is read for the hits that are answered.
    price: null,
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
  const isCalledSo = ({ id, name, type, vendor }: SearchHit) =>
    nameStep(query, { id, name, type, vendor, aliasText: '' }).height >= wholeOfServer;
  const leads = new Set(leading.map(({ id }) => id));
  const called = hits.filter(isCalledSo);
  const own = new Set(called.map(({ kind, id }) => `${kind}:${id}`));
  const others = hits.filter(
    ({ kind, id }) => !own.has(`${kind}:${id}`) && !(kind === 'tool' && leads.has(id)),
  );
  return [...called, ...leading.filter(({ id }) => !own.has(`tool:${id}`)), ...others];
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
