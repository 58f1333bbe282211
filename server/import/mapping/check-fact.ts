import { CapabilityFact, Fact, type FactInput, OfferFact, RecordFact } from '#contract/interchange.ts';
import { inPlainWords } from '#contract/plain-issue.ts';
import type { z } from 'zod';
import { issueInWords } from '../plainest-issue.ts';
import { isEmpty, isObject } from './path.ts';

type Issue = z.core.$ZodIssue;

const optionalIn = (shape: Readonly<Record<string, z.ZodType>>): string[] =>
  Object.entries(shape).flatMap(([name, field]) => (field.safeParse(undefined).success ? [name] : []));
const without = (names: readonly string[], ...kept: readonly string[]): ReadonlySet<string> =>
  new Set(names.filter((name) => !kept.includes(name)));

/**
 * Fields that a fact can do without: one that cannot be read leaves the rest of it as true as it was. An offer without
 * its basis would be stated, a record without whom it speaks of a tool of its own, an entry without its context another
 * entry, a quality without its sense a good one.
 */
const spare: Readonly<Record<string, ReadonlySet<string>>> = {
  record: without(optionalIn(RecordFact.shape), 'ghost', 'of'),
  capability: without(optionalIn(CapabilityFact.shape), 'sense', 'derivedName', 'source'),
  offer: without(optionalIn(OfferFact.shape), 'basis', 'about'),
  match: new Set(['judge', 'note', 'at']),
} satisfies Partial<Record<FactInput['record'], ReadonlySet<string>>>;

/** Facts that say whose they are; where they do not, they are the source's in whose files they stand. */
const ofOneSource: ReadonlySet<string> = new Set(['record', 'offer', 'match', 'text', 'correction']);

/** Whether a fact of this kind can do without the field. */
export const isSpare = (kind: string, field: string): boolean => spare[kind]?.has(field) === true;

/**
 * Checks a fact against the contract. Where it leaves `source` out, this source is meant; a fact in the name of
 * another source is refused. The answer is one sentence that says what is wrong, or the fact, with a sentence for each
 * field, or entry of a list in one, that could not be read and that it does without.
 */
export function checkFact(
  candidate: unknown,
  source: string,
): { fact: Fact; left: readonly string[] } | { problem: string } {
  if (!isObject(candidate)) return { problem: 'is not a fact: an object with `record` is' };
  const kind = candidate['record'];
  const ofSource = ofOneSource.has(String(kind));
  const said = kind === 'record' ? withoutEmptyPrices(candidate) : candidate;
  const whole = ofSource ? { source, ...said } : said;
  let checked = Fact.safeParse(whole, { error: inPlainWords });
  const unread = checked.success ? undefined : withoutSpare(String(kind), whole, checked.error.issues);
  if (unread !== undefined) checked = Fact.safeParse(unread.rest, { error: inPlainWords });
  if (!checked.success) {
    if (checked.error.issues[0]?.path[0] === 'record')
      return { problem: 'is not a fact: its `record` says no kind of fact' };
    return { problem: `no ${String(kind)}: ${issueInWords(checked.error.issues)}` };
  }
  const fact = checked.data;
  if ('source' in fact && fact.source !== source)
    return { problem: `speaks for the source "${fact.source}", not "${source}"` };
  return { fact, left: unread?.left ?? none };
}

/**
 * Without prices that name no number: a mapping makes one of every row, also of one that has none to give. It says nothing,
 * so nothing is lost with it.
 */
function withoutEmptyPrices(record: Record<string, unknown>): Record<string, unknown> {
  const { prices } = record;
  if (!Array.isArray(prices) || !prices.some(isEmptyPrice)) return record;
  return { ...record, prices: prices.filter((one) => !isEmptyPrice(one)) };
}

const isEmptyPrice = (price: unknown): boolean =>
  isObject(price) && isEmpty(price['input']) && isEmpty(price['output']);

const none: readonly string[] = [];

/** The fact without what cannot be read; undefined where that is something it cannot do without. */
function withoutSpare(
  kind: string,
  fact: Readonly<Record<string, unknown>>,
  issues: readonly Issue[],
): { rest: Record<string, unknown>; left: string[] } | undefined {
  const places = new Map<string, { field: string; entry: PropertyKey | undefined; issues: Issue[] }>();
  for (const issue of issues) {
    const [field, entry] = issue.path;
    if (typeof field !== 'string' || !isSpare(kind, field)) return undefined;
    // One bad price, or signal, of many.
    const inside = Array.isArray(fact[field]) || field === 'signals' ? entry : undefined;
    const key = JSON.stringify([field, inside]);
    const place = places.get(key) ?? { field, entry: inside, issues: [] };
    places.set(key, place);
    place.issues.push(issue);
  }
  const rest: Record<string, unknown> = { ...fact };
  for (const field of new Set([...places.values()].map((place) => place.field))) {
    const entries = [...places.values()].filter((place) => place.field === field).map(({ entry }) => entry);
    const value = fact[field];
    if (entries.includes(undefined)) delete rest[field];
    else if (Array.isArray(value)) rest[field] = value.filter((_, i) => !entries.includes(i));
    else if (isObject(value))
      rest[field] = Object.fromEntries(Object.entries(value).filter(([name]) => !entries.includes(name)));
  }
  return { rest, left: [...places.values()].map((place) => `${kind}: ${issueInWords(place.issues)}`) };
}
