/** What a tool is, made from what every source says of it. Pure: the same records give the same tool. */
import type { CorrectionFact, RecordFact } from '#contract/interchange.ts';
import { newestFirst, type Snapshot } from '#contract/snapshot.ts';
import type { z } from 'zod';
import type { Reported, ToolPrice, VendorFrom } from '#contract/tool.ts';
import { ToolType, toolStatuses, type ToolStatus } from '#contract/vocabulary.ts';
import { openWeightsOf } from './free.ts';
import { familyOfRecords, type FamilyProperties } from '../families/family-of-records.ts';
import { hasNote } from './name-notes.ts';
import { isOwnWord, isSoldByMaker } from './own-word.ts';
import { lowestPrice } from './price-units.ts';
import { toldPrices } from './told-prices.ts';
import { elected, type Vote } from './vote.ts';

export interface SaidOfTool {
  readonly fact: RecordFact;
  readonly source: string;
  readonly snapshot: Snapshot;
  /** The rule or person that joined the record to the tool. */
  readonly by: string;
  /** The tool's id is made of this record's key. */
  readonly namesake?: boolean | undefined;
}

/** What people corrected of the tool itself: it stands before what any source says. */
export type CorrectedFields = Pick<CorrectionFact, 'line' | 'type'>;

/** The maker that the versions of a family agree on: of a version of which no source states one it is the maker, too. */
export interface OfFamily {
  readonly family: string;
  readonly maker: string;
}

export interface ToolProperties extends FamilyProperties {
  readonly name: string;
  readonly type: ToolType;
  /** Every record only names it in a claim. */
  readonly ghost: boolean;
  readonly url: string | null;
  readonly vendor: string | null;
  /** Null where a source states the vendor, or nobody is known. */
  readonly vendorFrom: z.infer<typeof VendorFrom> | null;
  readonly licence: string | null;
  readonly description: string | null;
  readonly openWeights: boolean | null;
  /** Programming languages that it is written for, as its sources say. */
  readonly languages: string[];
  readonly contextTokens: number | null;
  readonly outputTokens: number | null;
  readonly parametersBillions: number | null;
  readonly released: string | null;
  readonly updated: string | null;
  readonly status: ToolStatus | null;
  readonly aliases: string[];
  /** What people type who look for such a tool. */
  readonly needs: string[];
  readonly categories: string[];
  readonly sources: string[];
  readonly snapshot: string | null;
  readonly prices: ToolPrice[];
  /** Some are more than tenfold apart. */
  readonly pricesDisagree: boolean;
  /** US dollars for one million input tokens of a short prompt at the cheapest provider; never an unusually low price. */
  readonly lowestInput: number | null;
  readonly reported: Reported[];
  readonly signals: { name: string; value: number; source: string }[];
}

/**
 * Name, type and vendor are what most sources say (`electedName`); other fields come from the first record that has them:
 * catalogued before ghost, the maker's own word before others', then newest snapshot (none is the oldest), then source id.
 * How the maker calls and keeps what it sells stands, whatever resellers say. A record that speaks of others (`of`) decides
 * type and description, and fills what those leave open; a person's correction of either stands before that.
 * @param ofFamily of a family that the tool was tied to; another than the one that it says lends it nothing, and a maker that is lent decides nothing else
 * @throws RangeError without records
 */
export function toolFromRecords(
  said: readonly SaidOfTool[],
  corrected: CorrectedFields = {},
  ofFamily: OfFamily | null = null,
): ToolProperties {
  const ordered = [...said].sort(
    (a, b) =>
      Number(a.fact.ghost) - Number(b.fact.ghost) ||
      newestFirst(a.snapshot, b.snapshot) ||
      a.source.localeCompare(b.source) ||
      a.fact.key.localeCompare(b.fact.key),
  );
  const notes = ordered.filter(({ fact }) => fact.of !== undefined);
  // What speaks of others has no word on what they are called or when they were looked at, unless nobody else is there.
  const catalogued =
    notes.length < ordered.length ? ordered.filter(({ fact }) => fact.of === undefined) : ordered;
  const [first] = catalogued;
  if (!first) throw new RangeError('a tool needs at least one record');
  const vendor = electedOf(catalogued, (fact) => fact.vendor, 'casing');
  const own = catalogued.filter(({ fact }) => isOwnWord(fact, vendor));
  const sold = catalogued.filter(({ fact }) => isSoldByMaker(fact, vendor));
  const ownFirst = [...own, ...catalogued.filter((one) => !own.includes(one))];
  const pick = <T>(field: (fact: RecordFact) => T | undefined, from = [...ownFirst, ...notes]): T | null => {
    for (const { fact } of from) {
      const value = field(fact);
      if (value !== undefined) return value;
    }
    return null;
  };
  const { prices, disagree } = toldPrices(ordered, vendor);
  const name = electedName(catalogued, new Set(own));
  const type =
    corrected.type ?? ToolType.parse(electedOf(notes.length > 0 ? notes : catalogued, (fact) => fact.type));
  const family = familyOfRecords(
    catalogued.map(({ fact }) => fact),
    { name, type },
  );
  const lent = vendor === null && ofFamily?.family === family.family ? ofFamily.maker : null;
  return {
    name,
    type,
    ghost: ordered.every(({ fact }) => fact.ghost),
    url: pick((fact) => fact.url),
    vendor: vendor ?? lent,
    vendorFrom: lent === null ? null : 'family',
    ...family,
    licence: pick((fact) => fact.licence),
    description: corrected.line ?? pick((fact) => fact.description, [...notes, ...ownFirst]),
    needs: distinct(ordered.flatMap(({ fact }) => fact.needs ?? [])),
    openWeights: openWeightsOf(ordered.map(({ fact }) => fact)),
    languages: distinct(ordered.flatMap(({ fact }) => fact.languages ?? [])).sort(),
    contextTokens: pick((fact) => fact.contextTokens),
    outputTokens: pick((fact) => fact.outputTokens),
    parametersBillions: pick((fact) => fact.parametersBillions),
    released: pick((fact) => fact.released),
    updated: pick((fact) => fact.updated),
    status: statusOf(sold.length > 0 ? sold : ordered),
    aliases: distinct(catalogued.flatMap(({ fact }) => [fact.name, fact.key, ...fact.aliases])).filter(
      (alias) => alias !== name,
    ),
    categories: distinct(ordered.flatMap(({ fact }) => fact.categories)),
    sources: distinct(ordered.map(({ source }) => source)),
    snapshot: first.snapshot,
    prices,
    pricesDisagree: disagree,
    lowestInput: lowestPrice(prices)?.perMillion?.input ?? null,
    reported: ordered.map(reportedOf),
    signals: ordered.flatMap(({ fact, source }) =>
      Object.entries(fact.signals).map(([name, value]) => ({ name, value, source })),
    ),
  };
}

/**
 * What its maker calls it, else what most sources do. A name that is only a claim's does not count beside a catalogue's,
 * nor one with a note on prices or serving beside one without; between names of as many sources that of the record whose
 * key is the tool's id stands, then the newest: which source came first decides nothing.
 */
const electedName = (ordered: readonly SaidOfTool[], own: ReadonlySet<SaidOfTool>): string =>
  elected(
    votesFor(ordered, (fact) => fact.name).map(({ said, ...vote }) => ({
      ...vote,
      class: (own.has(said) ? 0 : 1 + 2 * vote.class) + (hasNote(vote.value) ? 2 : 0),
    })),
  ) ?? '';

const electedOf = (
  ordered: readonly SaidOfTool[],
  field: (fact: RecordFact) => string | undefined,
  by: 'spelling' | 'casing' = 'spelling',
): string | null => elected(votesFor(ordered, field), by);

/** The record that the tool has its id of comes before the others. */
function votesFor(
  ordered: readonly SaidOfTool[],
  field: (fact: RecordFact) => string | undefined,
): (Vote & { readonly said: SaidOfTool })[] {
  return ordered.flatMap((said, place) => {
    const { fact, source, namesake = false } = said;
    const value = field(fact);
    if (value === undefined) return [];
    const order = place - (namesake ? ordered.length : 0);
    return [{ value, source, class: fact.ghost ? 2 : 0, order, said }];
  });
}

/** How it is kept, where at least half of what is said of it by sources that say so at all says it; of several the gravest. */
function statusOf(ordered: readonly SaidOfTool[]): ToolStatus | null {
  const speaking = new Set(ordered.filter(({ fact }) => fact.status).map(({ source }) => source));
  const heard = ordered.filter(({ fact, source }) => !fact.ghost && speaking.has(source));
  const said = heard.flatMap(({ fact }) => fact.status ?? []);
  if (said.length * 2 < heard.length) return null;
  return toolStatuses.findLast((status) => said.includes(status)) ?? null;
}

function reportedOf({ fact, source, snapshot, by }: SaidOfTool): Reported {
  return {
    source,
    name: fact.name,
    key: fact.key,
    snapshot,
    rank: fact.rank ? { name: fact.rank.name, value: fact.rank.value, outOf: fact.rank.outOf } : null,
    parts: fact.rank?.parts ?? {},
    timesMatched: fact.timesMatchedReported ?? null,
    capabilitiesDeclared: fact.capabilitiesDeclared ?? null,
    startingPriceText: fact.startingPriceText ?? null,
    pricing: fact.pricing,
    joinedBy: by,
  };
}

const distinct = (values: readonly string[]): string[] => [...new Set(values)];
