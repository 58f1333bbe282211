import type { z } from 'zod';
import type { search as call } from '#contract/calls.ts';
import { joinFilters, ToolFilters } from '#contract/filters.ts';
import type { SearchAnswer } from '#contract/search.ts';
import type { Database } from '../database/driver.ts';
import { BadRequest } from '../http/problems.ts';
import { readCapabilityNames } from '../queries/alternatives.ts';
import { findByWords, findCalled, findSaid } from '../queries/search.ts';
import { askedFor } from '../search/asked-for.ts';
import type { Embedder } from '../search/embedding/embedder.ts';
import { ourEmbedder } from '../search/embedding/our-embedder.ts';
import { conditionsIn, noConditions, type Conditions, type LeftOut } from '../search/conditions.ts';
import { facetConditions, filtersOf } from '../search/facets.ts';
import { toLucene, toStems } from '../search/lucene.ts';
import { isSigns } from '../search/words.ts';
import { cheapestFirst } from '../search/cheapest-first.ts';
import { generalNote } from '../scoring/general-knowledge.ts';
import { ledBy, rankHits, type Found } from '../search/rank-hits.ts';
import { typesAlone, typesMeant, type TypesMeant } from '../search/types-meant.ts';
import { wishesIn, type Wish } from '../search/wishes.ts';
import { generalKnowledge } from './general-knowledge.ts';
import { familiesNamed } from './families-named.ts';
import { knownFilters, refuseUnknownSource } from './known-filters.ts';
import { pageOf } from './cursor.ts';
import { meantBy } from './meant.ts';
import { nearest } from './nearest.ts';
import { leadingAlternatives } from './search-alternatives.ts';
import { listFitting } from './search-listed.ts';
import { unstatedNotes } from './unstated.ts';

/** How many of the index's hits are ranked; a total beyond this size means "at least". */
const depth = 400;
/** How many tools found by their lines and functions are ranked; of more the filters leave enough. */
const depthSaid = 150;
const depthSaidFiltered = 1_000;
/** Tools of one name that are looked at, however many more words find. */
const mostCalled = 50;

/**
 * Names first, then meaning; words explain and break ties. Filters without a word list all that fit. Words that ask for
 * what can replace a tool lead with its alternatives. Conditions in plain words ("under $1", "no cloud") are filters, or at
 * least not searched for; what they were read as is said, and in quotes they are words.
 * @param model what meaning is read by; the program's own when left out, null for none
 * @throws BadRequest; NotFound for a capability or a source of a filter that there is not
 */
export async function search(
  db: Database,
  input: z.output<typeof call.input>,
  model?: Embedder | null,
): Promise<SearchAnswer> {
  const { text: typed, kind: ofKind, filters: given, filtered: narrowed, read, notes } = askedFor(input);
  const {
    wishes: stated,
    leftOut: unread,
    text: left,
  } = await statedIn(db, typed, { narrowed, kind: ofKind });
  const alone = await typesWished(db, left, { given, stated, kind: ofKind, narrowed });
  const text = alone.length === 0 ? left : '';
  const meant = await meantBy(db, model === undefined ? await ourEmbedder() : model, text);
  // Where a type is filtered by, all that is found is of it.
  const types = ofKind === 'capability' || given.type !== undefined ? null : typesMeant(text);
  // Only where a tool is to be replaced: elsewhere "free" and "self-hosted" are words like others.
  const replaced = ofKind !== 'capability' && meant.named?.toReplace === true ? meant.named : null;
  const wished = [...stated, ...alone, ...(replaced === null ? [] : wishesIn(text))];
  const wishes = await knownWishes(db, wished);
  // What no fact of this database knows is not searched for either, which is said.
  const leftOut = [
    ...unread,
    ...wished
      .filter((wish) => !wishes.includes(wish))
      .map(({ value, from }) => ({ what: 'without' as const, value, from })),
  ];
  const kind = wishes.length > 0 ? 'tool' : ofKind;
  const filtered = narrowed || wishes.length > 0;
  const known = await knownFilters(db, withWishes(given, wishes));
  const filters = filtersOf(known);
  const conditions = facetConditions(kind, filters);
  const query = toLucene(text, conditions);
  const page = pageOf('search', input);
  const { skip } = page;
  const general = generalNote(generalKnowledge.rules, known.capability ?? []);
  const told = [
    ...notes,
    ...wishes.map(wishNote),
    ...(await unstatedNotes(
      db,
      known,
      wishes.filter((wish) => stated.includes(wish)),
    )),
    ...leftOut.map(leftOutNote),
    ...(types === null || meant.vector === null ? [] : [typesNote(types)]),
    ...(general === null ? [] : [general]),
  ];
  const words = text === '' ? [] : [{ what: 'text', value: text, from: typed }];
  const asked = {
    query: input.q,
    read: [...wishes, ...leftOut, ...read, ...words],
    notes: told,
    meaning: meant.state,
  };
  const called =
    text === '' || kind === 'capability'
      ? []
      : await findCalled(db, {
          name: text.toLowerCase(),
          vector: meant.vector,
          ...filters,
          limit: mostCalled,
        });
  if (query === null && called.length === 0 && !isSigns(text)) {
    if (!filtered) {
      throw new BadRequest('Say what to look for, in letters or digits, or narrow tools with a filter.', [
        { path: 'q', message: 'holds no word to look for' },
      ]);
    }
    const listed = await listFitting(db, filters, { sort: input.sort, page, limit: input.limit });
    if (listed.total === 0) await refuseUnknownSource(db, known);
    return { ...asked, ...listed, families: [], named: [], lookedAt: null };
  }
  const stems = kind === 'capability' || meant.vector === null ? null : toStems(text);
  const [byWords, near, families, leading, said] = await Promise.all([
    query === null ? [] : findByWords(db, { query, vector: meant.vector, ...filters, depth }),
    meant.vector === null ? null : nearest(db, { vector: meant.vector, kind, filters, conditions }),
    skip === 0 && kind !== 'capability' ? familiesNamed(db, text, { slips: called.length === 0 }) : [],
    replaced === null ? [] : leadingAlternatives(db, replaced, known, filters),
    stems === null
      ? []
      : findSaid(db, {
          query: stems,
          vector: meant.vector,
          ...filters,
          depth: filtered ? depthSaidFiltered : depthSaid,
        }),
  ]);
  const named = meant.named === null ? [] : [{ id: meant.named.id, name: meant.named.name }];
  const best = rankHits(text, eachOnce(byWords, called, near?.hits ?? [], said), {
    known: named.map(({ id }) => id),
    types: types?.types ?? null,
    said: new Map(said.map((hit) => [hit.id, hit.said])),
  });
  if (best.length === 0) await refuseUnknownSource(db, known);
  const led = ledBy(text, best, leading);
  const ranked = input.sort === 'price' ? cheapestFirst(led) : led;
  const hits = ranked.slice(skip, skip + input.limit);
  return {
    ...asked,
    total: ranked.length,
    hits,
    families,
    next: page.next(hits.length, ranked.length),
    named,
    lookedAt: near?.lookedAt ?? null,
  };
}

interface Around {
  readonly narrowed: boolean;
  readonly kind: 'tool' | 'capability' | null;
}

/**
 * The conditions that words state, and the words left to search for. What is called just as it is typed is a name, and a
 * question that is nothing but what is not wanted is searched as it stands. Capabilities have no filters.
 */
async function statedIn(db: Database, typed: string, { narrowed, kind }: Around): Promise<Conditions> {
  const { wishes, leftOut, text } = conditionsIn(typed);
  if (wishes.length + leftOut.length === 0) return noConditions(typed);
  const filters = kind === 'capability' ? [] : wishes;
  if (toLucene(text) === null && filters.length === 0 && !narrowed) return noConditions(typed);
  const called = await findCalled(db, {
    name: typed.toLowerCase(),
    vector: null,
    ...filtersOf({}),
    limit: 1,
  });
  return called.length > 0 ? noConditions(typed) : { wishes: filters, leftOut, text };
}

/**
 * Beside filters, words that say a type and nothing else are a filter too: what is nearest to "a model" in meaning is no
 * answer to "a model under $1"; all that fit are, the best known first. What is called just so stays a name.
 */
async function typesWished(
  db: Database,
  text: string,
  {
    given,
    stated,
    kind,
    narrowed,
  }: Around & { readonly given: ToolFilters; readonly stated: readonly Wish[] },
): Promise<Wish[]> {
  const meant = typesAlone(text);
  if (meant === null || kind === 'capability' || given.type !== undefined) return [];
  if (!narrowed && stated.length === 0) return [];
  const filters = filtersOf(withWishes(given, stated));
  const called = await findCalled(db, { name: text.toLowerCase(), vector: null, ...filters, limit: 1 });
  return called.length > 0 ? [] : [{ what: 'type', value: [...meant.types].join(','), from: meant.from }];
}

/** Without those of capabilities that this database does not know. */
async function knownWishes(db: Database, wishes: readonly Wish[]): Promise<Wish[]> {
  const ids = wishes.flatMap(({ what, value }) => (what === 'capability' ? [value] : []));
  if (ids.length === 0) return [...wishes];
  const there = new Set((await readCapabilityNames(db, { ids })).map(({ id }) => id));
  return wishes.filter(({ what, value }) => what !== 'capability' || there.has(value));
}

const withWishes = (given: ToolFilters, wishes: readonly Wish[]): ToolFilters =>
  joinFilters(given, ...wishes.map(({ what, value }) => ToolFilters.parse({ [what]: value }))).data ?? given;

const wishNote = ({ what, value, from }: Wish): string =>
  `“${from}” was read as ${what}:${value}; in quotes it is searched as text.`;

const leftOutNote = ({ what, from }: LeftOut): string =>
  what === 'without'
    ? `“${from}” was left out of the search; in quotes it is searched as text.`
    : `“${from}” is no filter: only prices of input are. In quotes it is searched as text.`;

const typesNote = ({ types, from }: TypesMeant): string =>
  `“${from}” puts ${[...types].map((type) => `type:${type}`).join(', ')} first; in quotes it is searched as text.`;

/** Words first: what they found carries its score of words and, exactly, its meaning. */
function eachOnce(...found: readonly (readonly Found[])[]): Found[] {
  const all = new Map<string, Found>();
  for (const hit of found.flat()) {
    const ref = `${hit.kind}:${hit.id}`;
    if (!all.has(ref)) all.set(ref, hit);
  }
  return [...all.values()];
}
