/** What the words of a search are read as before anything is looked for: conditions, types, and the words left. */
import { type FilterName, joinFilters, ToolFilters } from '#contract/filters.ts';
import type { Database } from '../database/driver.ts';
import { readCapabilityNames } from '../queries/alternatives.ts';
import { countByFacets, findCalled } from '../queries/search.ts';
import { areSold, conditionsIn, noConditions, openWeights, type Conditions } from '../search/conditions.ts';
import { plain } from '../names/short-names.ts';
import { toolSlug } from '../names/tool-slug.ts';
import { readHolders } from '../queries/families.ts';
import { calledOneOf, facetConditions, filtersOf } from '../search/facets.ts';
import { toLucene } from '../search/lucene.ts';
import { typesAlone, typesMeant, type TypesMeant } from '../search/types-meant.ts';
import { languagesSaid } from '../search/languages-said.ts';
import { orderSaid, type OrderSaid } from '../search/orders-said.ts';
import { plainWishesIn, type Preference, type Wish } from '../search/wishes.ts';

/** What is asked beside the words. */
export interface Around {
  readonly narrowed: boolean;
  readonly kind: 'tool' | 'capability' | null;
}

/**
 * The conditions that words state, and the words left to search for. What is called just as it is typed is a name, and a
 * question that is nothing but what no filter knows is searched as it stands. Capabilities have no filters.
 */
export async function statedIn(
  db: Database,
  typed: string,
  { given, narrowed, kind }: Around & { readonly given: ToolFilters },
): Promise<Conditions> {
  const { wishes, prefers, leftOut, text } = await withVendors(db, typed, areSold(new Set(given.type)));
  if (wishes.length + prefers.length + leftOut.length === 0) return noConditions(typed);
  const wished = kind === 'capability' ? [] : wishes;
  const filters = await knownWishes(db, wished);
  // Of what is no capability of this database, no tool says anything.
  const unknown = wished
    .filter((wish) => !filters.includes(wish))
    .map(({ value, from }) => ({ what: 'without' as const, value, from }));
  if (toLucene(text) === null && filters.length === 0 && !narrowed) return noConditions(typed);
  if (await isCalled(db, typed)) return noConditions(typed);
  // "Anything but Photoshop", and no word more, asks for what can replace it.
  const [denied] = filters;
  const isAlone = toLucene(text) === null && filters.length === 1 && denied?.what === 'notName';
  return {
    wishes: filters,
    prefers: kind === 'capability' ? [] : prefers,
    leftOut: [...leftOut, ...unknown],
    text: isAlone ? `alternative to ${denied.value}` : text,
  };
}

/** So many tools make a word that is denied a vendor's name: one list has makers called "code" and "no". */
const minOfVendor = 3;

/** Where every name that may be a vendor's or a tool's is looked up first. */
async function withVendors(db: Database, typed: string, ofSold: boolean): Promise<Conditions> {
  const most = conditionsIn(typed, {
    isVendor: () => true,
    isTool: () => true,
    isSeller: () => true,
    ofSold,
  });
  const asTools = conditionsIn(typed, {
    isVendor: () => false,
    isTool: () => true,
    isSeller: () => false,
    ofSold,
  });
  const named = ({ wishes }: Conditions, filter: FilterName) =>
    wishes.flatMap(({ what, value }) => (what === filter ? [value] : []));
  const [ofVendors, ofTools] = [named(most, 'notVendor'), named(asTools, 'notName')];
  if (ofVendors.length + ofTools.length === 0) return most;
  const [vendors, sellers, tools] = await Promise.all([
    thoseThat(ofVendors, (name) => isVendor(db, name, {})),
    thoseThat(ofVendors, (name) => isVendor(db, name, { type: ['model', 'api'] })),
    thoseThat(ofTools, (name) => isTool(db, name)),
  ]);
  return conditionsIn(typed, {
    isVendor: (name) => vendors.has(name),
    isTool: (name) => tools.has(name.toLowerCase()),
    isSeller: (name) => sellers.has(name),
    ofSold,
  });
}

async function thoseThat(
  names: readonly string[],
  holds: (name: string) => Promise<boolean>,
): Promise<Set<string>> {
  const found = await Promise.all(names.map(async (name) => ((await holds(name)) ? [name] : [])));
  return new Set(found.flat());
}

async function isVendor(db: Database, name: string, of: Pick<ToolFilters, 'type'>): Promise<boolean> {
  const query = facetConditions('tool', filtersOf({ ...of, vendor: [name] })).join(' ');
  const [counted] = await countByFacets(db, { query, depth: minOfVendor });
  return (counted?.total ?? 0) >= minOfVendor;
}

/** Whether a tool or a family is called so, with its maker's name or without it. */
async function isTool(db: Database, name: string): Promise<boolean> {
  const query = [...facetConditions('tool', filtersOf({})), calledOneOf([plain(name)])].join(' ');
  const [own, [counted], families] = await Promise.all([
    isCalled(db, name),
    plain(name) === '' ? [] : countByFacets(db, { query, depth: 1 }),
    readHolders(db, { ids: [toolSlug(name)], limit: 1 }),
  ]);
  return own || (counted?.total ?? 0) > 0 || families.length > 0;
}

/**
 * Beside filters, words that say a type and nothing else are a filter too, and so are those that ask for the best of it: what
 * is nearest to "a model" in meaning is no answer to "a model under $1"; all that fit are, the most compared first.
 * What is free or open is a filter then, too. Where nothing else is said, what is called just so stays a name.
 */
export async function typesWished(
  db: Database,
  text: string,
  {
    given,
    stated,
    kind,
    narrowed,
  }: Around & { readonly given: ToolFilters; readonly stated: readonly Wish[] },
): Promise<Wish[]> {
  const wished = plainWishesIn(text);
  const meant = typesAlone(wished.reduce((left, { from }) => left.replace(from, ' '), text));
  if (meant === null || kind === 'capability' || given.type !== undefined) return [];
  if (!narrowed && stated.length + wished.length === 0 && !meant.praised) return [];
  // Words that state something besides are a question, and no name.
  if (stated.length + wished.length === 0 && (await isCalled(db, text, given))) return [];
  const ofOpen = (wish: Wish): Wish =>
    wish.value === 'open-source' && meant.types.has('model') ? { ...wish, ...openWeights } : wish;
  return [...wished.map(ofOpen), { what: 'type', value: [...meant.types].join(','), from: meant.from }];
}

/** Types that words say, where a filter does not say others: what they name is searched for then. */
export function typesBeside(text: string, { type }: ToolFilters): TypesMeant | null {
  const meant = typesMeant(text);
  return meant === null || type === undefined || type.every((one) => meant.types.has(one)) ? meant : null;
}

/** Without those of capabilities that this database does not know. */
async function knownWishes(db: Database, wishes: readonly Wish[]): Promise<Wish[]> {
  const ids = wishes.flatMap(({ what, value }) => (what === 'capability' ? [value] : []));
  if (ids.length === 0) return [...wishes];
  const there = new Set((await readCapabilityNames(db, { ids })).map(({ id }) => id));
  return wishes.filter(({ what, value }) => what !== 'capability' || there.has(value));
}

export const withWishes = (given: ToolFilters, wishes: readonly Wish[]): ToolFilters =>
  joinFilters(given, ...wishes.map(({ what, value }) => ToolFilters.parse({ [what]: value }))).data ?? given;

/** Whether a tool that fits the filters is called just so. */
async function isCalled(db: Database, text: string, filters: ToolFilters = {}): Promise<boolean> {
  const asked = { name: text.toLowerCase(), vector: null, ...filtersOf(filters), limit: 1 };
  return (await findCalled(db, asked)).length > 0;
}

/** The order that words ask for, where no other is; what is called just so is a name. */
export async function orderIn(
  db: Database,
  written: string,
  { kind, sort }: { readonly kind: Around['kind']; readonly sort: string },
): Promise<OrderSaid | null> {
  const said = kind === 'capability' || sort !== 'best' ? null : orderSaid(written);
  return said === null || (await isCalled(db, written)) ? null : said;
}

/** Languages that words say, each with whether any tool is stated to be for it. */
export function languagesIn(
  db: Database,
  text: string,
): Promise<{ readonly known: boolean; readonly wish: Preference }[]> {
  return Promise.all(
    languagesSaid(text).map(async ({ language, from }) => {
      const query = facetConditions('tool', filtersOf({ language: [language] })).join(' ');
      const [counted] = await countByFacets(db, { query, depth: 1 });
      return {
        known: (counted?.total ?? 0) > 0,
        wish: { what: 'language', value: language, from, exact: true },
      };
    }),
  );
}
