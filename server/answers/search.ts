import type { z } from 'zod';
import { search as call, type SearchAnswer, type SearchHit } from '#contract/search.ts';
import {
  bestNote,
  filterNote,
  notReadNote,
  onlyServersNote,
  orderNote,
  preferenceNote,
} from '#contract/read-words.ts';
import type { Database } from '../database/driver.ts';
import { BadRequest } from '../problems/problems.ts';
import { findByWords, findCalled, findCalledBesides, findSaid, functionsOf } from '../queries/search.ts';
import { askedFor } from '../search/asked-for.ts';
import type { Embedder } from '../search/embedding/embedder.ts';
import { ourEmbedder } from '../search/embedding/our-embedder.ts';
import { calledOneOf, facetConditions, type Filters, filtersOf } from '../search/facets.ts';
import { toLucene, toStems } from '../search/lucene.ts';
import { comparedIn } from '../search/compared.ts';
import { notKnownIn } from '../search/not-known.ts';
import { plain } from '../names/short-names.ts';
import { isSigns } from '../names/words.ts';
import { functionsMeant, worthOfFunctions } from '../search/functions-meant.ts';
import { cheapestFirst, newestFirst } from '../search/cheapest-first.ts';
import { generalNote } from '../scoring/general-knowledge.ts';
import { eachOnce, type Found } from '../search/found.ts';
import { ledBy, rankHits } from '../search/rank-hits.ts';
import { isPraised } from '../search/types-meant.ts';
import { type Preference, type Wish, wishesIn } from '../search/wishes.ts';
import { generalKnowledge } from './general-knowledge.ts';
import { familiesNamed } from './families-named.ts';
import { knownFilters, refuseUnknownSource } from './known-filters.ts';
import { pageOf } from './cursor.ts';
import { meantBy, toolsCalled } from './meant.ts';
import { nearestCapabilities, nearestTools, type NearestCapabilities } from './nearest.ts';
import { bestOfBoard } from './search-best.ts';
import { comparedHits, leadingAlternatives } from './search-alternatives.ts';
import { listFitting } from './search-listed.ts';
import { languagesIn, orderIn, statedIn, typesBeside, typesWished, withWishes } from './search-read.ts';
import { withPrices } from './search-prices.ts';
import { unstatedNotes } from './unstated.ts';
import { endpoint } from './endpoint.ts';

export const endpoints = [endpoint(call, search)];

const ordersOfHits = {
  best: (hits: SearchHit[]) => hits,
  price: cheapestFirst,
  newest: newestFirst,
};

/** How many of the index's hits are ranked; a total beyond this size means "at least". */
const depth = 400;
/** How many tools found by their lines and functions are ranked; of more the filters leave enough. */
const depthSaid = 150;
const depthSaidFiltered = 1_000;
/** Tools of one name that are looked at, however many more words find. */
const maxCalled = 50;

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
  const { text: written, kind: ofKind, filters: given, filtered: narrowed, read, notes } = askedFor(input);
  const order = await orderIn(db, written, { kind: ofKind, sort: input.sort });
  const typed = order?.rest ?? written;
  const sort = order?.sort ?? input.sort;
  const {
    wishes: stated,
    prefers: preferred,
    leftOut: unread,
    text: left,
  } = await statedIn(db, typed, { given, narrowed, kind: ofKind });
  const alone = await typesWished(db, left, {
    given,
    stated,
    kind: ofKind,
    narrowed: narrowed || sort !== 'best',
  });
  const text = alone.length === 0 ? left : '';
  const praised = alone.length > 0 && sort === 'best' && isPraised(left);
  const types = ofKind === 'capability' ? null : typesBeside(text, given);
  // What only names a type is a mark of it and no word of the search, but in names, which are looked up as they are typed.
  const need = types?.rest ?? text;
  const meant = await meantBy(db, model === undefined ? await ourEmbedder() : model, need, {
    servers: types?.named === true && types.types.has('mcp-server'),
  });
  // A filter only where a tool is to be replaced: elsewhere what is free or self-hosted goes up, where that is said.
  const replaced = ofKind !== 'capability' && meant.named?.toReplace === true ? meant.named : null;
  // Where only servers for what is to be replaced are here, none of them does what it does.
  const noServers: Wish[] =
    ofKind !== 'capability' && meant.named?.isServerFor === true
      ? [{ what: 'notType', value: 'mcp-server', from: text }]
      : [];
  const wishes = [...stated, ...alone, ...noServers, ...(replaced === null ? [] : wishesIn(text))];
  const languages = ofKind === 'capability' ? [] : await languagesIn(db, text);
  const lifting: Preference[] =
    ofKind === 'capability'
      ? []
      : [
          ...preferred,
          ...languages.flatMap(({ known, wish }) => (known ? [wish] : [])),
          ...(replaced === null ? wishesIn(text) : []),
        ];
  // What our data has no facts about is searched for, which is said.
  const leftOut = [
    ...unread,
    ...(order !== null && order.sort === null
      ? [{ what: 'price' as const, value: order.from, from: order.from }]
      : []),
    ...[...notKnownIn(text), ...languages.flatMap(({ known, wish }) => (known ? [] : [wish.from]))].map(
      (from) => ({ what: 'unknown' as const, value: from, from }),
    ),
  ];
  const compared =
    replaced === null && ofKind !== 'capability' ? await toolsCalled(db, comparedIn(text)) : [];
  const kind = wishes.length > 0 || sort !== 'best' ? 'tool' : ofKind;
  const filtered = narrowed || wishes.length > 0;
  const known = await knownFilters(db, withWishes(given, wishes));
  const filters = filtersOf(known);
  const conditions = facetConditions(kind, filters);
  const query = toLucene(need, conditions);
  const page = pageOf('search', input);
  const { skip } = page;
  const general = generalNote(generalKnowledge.rules, known.capability ?? []);
  const ofType: Preference[] =
    types === null || given.type !== undefined
      ? []
      : [{ what: 'type', value: [...types.types].join(','), from: types.from, exact: true }];
  // By words alone nothing is lifted.
  const prefers = meant.vector === null ? [] : [...ofType, ...lifting];
  const told = [
    ...notes,
    ...(order === null || order.sort === null ? [] : [orderNote(order.sort, order.from)]),
    ...wishes.filter((wish) => !noServers.includes(wish)).map(filterNote),
    ...(praised ? [bestNote] : []),
    ...(await unstatedNotes(
      db,
      known,
      wishes.filter((wish) => stated.includes(wish)),
    )),
    ...leftOut.map(notReadNote),
    ...(meant.named?.isServerFor === true ? [onlyServersNote(meant.named.from)] : []),
    ...prefers.map(preferenceNote),
    ...(general === null ? [] : [general]),
  ];
  const words = text === '' ? [] : [{ what: 'text', value: need, from: written }];
  const asked = {
    query: input.q,
    read: [
      ...(order === null || order.sort === null
        ? []
        : [{ what: 'sort', value: order.sort, from: order.from }]),
      ...wishes,
      ...leftOut,
      ...read,
      ...words,
    ].map(({ what, value, from }) => ({ what, value, from })),
    prefers,
    notes: told,
    meaning: meant.state,
  };
  const calling =
    text === '' || kind === 'capability'
      ? Promise.resolve([])
      : calledSo(db, text, { vector: meant.vector, filters, conditions });
  if (query === null && !isSigns(text) && (await calling).length === 0) {
    if (!filtered) {
      throw new BadRequest('Say what to look for, in letters or digits, or narrow tools with a filter.', [
        { path: 'q', message: 'holds no word to look for' },
      ]);
    }
    const listed = await listFitting(db, filters, { sort, page, limit: input.limit });
    if (listed.total === 0) await refuseUnknownSource(db, known);
    return { ...asked, ...listed, families: [], named: [], compared: [], board: null, lookedAt: null };
  }
  const stems = meant.vector === null ? null : toStems(need);
  const nearby =
    meant.vector === null
      ? Promise.resolve(null)
      : nearestCapabilities(db, {
          vector: meant.vector,
          stems: stems?.capabilities ?? null,
          named: kind !== 'tool',
        });
  const asksForBest =
    ofKind !== 'capability' && sort === 'best' && replaced === null && compared.length === 0;
  const [called, byWords, near, capabilities, families, leading, said, best] = await Promise.all([
    calling,
    query === null ? [] : findByWords(db, { query, vector: meant.vector, ...filters, depth }),
    meant.vector === null || kind === 'capability'
      ? null
      : nearestTools(db, { vector: meant.vector, filters, conditions }),
    nearby,
    skip === 0 && kind !== 'capability'
      ? calling.then((known) => familiesNamed(db, text, { slips: known.length === 0 }))
      : [],
    replaced === null
      ? comparedHits(db, compared, filters)
      : leadingAlternatives(db, replaced, known, filters),
    stems === null || kind === 'capability'
      ? []
      : findSaid(db, {
          query: stems.tools,
          vector: meant.vector,
          ...filters,
          depth: filtered ? depthSaidFiltered : depthSaid,
        }),
    !asksForBest
      ? null
      : nearby.then((capabilities) =>
          bestOfBoard(db, {
            text,
            need,
            types: given.type === undefined ? (types?.types ?? null) : new Set(given.type),
            nearest: capabilities === null ? null : nearestFunction(capabilities),
            filters,
            wishes: lifting,
          }),
        ),
  ]);
  const named = meant.named === null ? [] : [{ id: meant.named.id, name: meant.named.name }];
  const shown = kind === 'tool' ? [] : (capabilities?.hits ?? []);
  // Words first: what they found carries its score of words and, exactly, its meaning.
  const found = eachOnce(byWords, called, near?.hits ?? [], shown, said);
  const fitting = rankHits(text, found, {
    need,
    known: named.map(({ id }) => id),
    types: types?.types ?? null,
    typesNamed: types?.named === true,
    wishes: lifting,
    said: new Map(said.map((hit) => [hit.id, hit.said])),
    saidOfCapabilities: capabilities?.said ?? new Map(),
    functions: capabilities === null ? new Map() : await knownForFunctions(db, found, capabilities),
  });
  if (fitting.length === 0) await refuseUnknownSource(db, known);
  const led = ledBy(text, fitting, best?.hits ?? leading);
  const ranked = ordersOfHits[sort](led);
  const hits = await withPrices(db, ranked.slice(skip, skip + input.limit));
  return {
    ...asked,
    total: ranked.length,
    hits,
    families,
    next: page.next(hits.length, ranked.length),
    named: compared.length > 0 ? [] : named,
    compared: [...compared],
    board: best?.board ?? null,
    lookedAt: near?.lookedAt ?? null,
  };
}

/** By its whole name, or by what people call it besides. */
async function calledSo(
  db: Database,
  text: string,
  { vector, filters, conditions }: { vector: number[] | null; filters: Filters; conditions: string[] },
): Promise<Found[]> {
  const key = plain(text);
  const asked = { vector, ...filters, limit: maxCalled };
  const query = [...conditions, calledOneOf([key])].join(' ');
  const [own, besides] = await Promise.all([
    findCalled(db, { name: text.toLowerCase(), ...asked }),
    key === '' ? [] : findCalledBesides(db, { query, ...asked, depth }),
  ]);
  return eachOnce(own, besides);
}

/** The function that the need is nearest to. */
const nearestFunction = ({ described, said }: NearestCapabilities): string | null =>
  [...functionsMeant(described, said)].find(([, fit]) => fit === 1)?.[0] ?? null;

/** By id of a tool, how well it is known for the functions that the need is about. */
async function knownForFunctions(
  db: Database,
  found: readonly Found[],
  { described, said }: NearestCapabilities,
): Promise<Map<string, number>> {
  const meant = functionsMeant(described, said);
  const ids = found.flatMap(({ kind, id }) => (kind === 'tool' ? [id] : []));
  if (meant.size === 0 || ids.length === 0) return new Map();
  const rows = await functionsOf(db, { ids, functions: [...meant.keys()] });
  return new Map(rows.map(({ id, functions }) => [id, worthOfFunctions(functions, meant)]));
}
