/** The directory of capabilities and their pages. */
import type { z } from 'zod';
import {
  type AreaList,
  type CapabilityList,
  type CapabilityPage,
  type CapabilityTerm,
  type CapabilityTools,
  type JudgedOnIt,
  type SimilarCapability,
  capabilities as capabilitiesCall,
  areas as areasCall,
  capability as capabilityCall,
  capabilityTools as capabilityToolsCall,
} from '#contract/capabilities.ts';
import * as capabilitiesCalls from '#contract/capabilities.ts';
import type { Capability } from '#contract/tool.ts';
import type { CapabilityKind } from '#contract/vocabulary.ts';
import type { Database } from '../database/driver.ts';
import { Moved } from '../problems/problems.ts';
import { termRuleInWords } from '../import/term-rules.ts';
import {
  capabilitiesByMatches,
  capabilitiesByName,
  capabilitiesByTools,
  countCapabilities,
  accessOf,
  fewTools,
  functionsByArea,
  hubByMatches,
  hubByName,
  hubByPrice,
  judgedOn,
  meaningOf,
  offersOf,
  readTermsOf,
  toolsDoing,
  toolsWithResults,
} from '../queries/capabilities.ts';
import { servedBy } from '../queries/operations.ts';
import { findByWords } from '../queries/search.ts';
import { nearOfKind, similarTo } from '../queries/similar.ts';
import { readCapabilities } from '../queries/tools.ts';
import { bestAt, type BestAt } from '../scoring/best-at.ts';
import { groupedBy } from '../scoring/grouped-by.ts';
import { accessWays, waysToRun } from '../scoring/ways-to-run.ts';
import { facetConditions, filtersOf } from '../search/facets.ts';
import { tellingWords } from '../names/function-words.ts';
import { keyOf } from '../search/filter-table.ts';
import { holdsAll } from '../search/holds-all.ts';
import { type Likeness, toLucene } from '../search/lucene.ts';
import { words } from '../names/words.ts';
import { pageOf } from './cursor.ts';
import { type AboutIt, entriesAbout } from './entries-about.ts';
import { judgesOf } from './judges.ts';
import { notFound } from '../search/near.ts';
import { endpoint } from './endpoint.ts';

export const endpoints = [
  endpoint(capabilitiesCall, capabilities),
  endpoint(areasCall, areas),
  endpoint(capabilityCall, capability),
  endpoint(capabilityToolsCall, capabilityTools),
];

const orders = { tools: capabilitiesByTools, matches: capabilitiesByMatches, name: capabilitiesByName };
/** Hits of the index that words of the directory are looked for in. */
const maxHits = 1000;
const maxSimilar = 8;
/** Cosine. Below it of 430 functions that ship hardly two have to do with each other ("note taking", "music production": 0.38). */
const minNear = 0.4;

export async function capabilities(
  db: Database,
  input: z.output<typeof capabilitiesCalls.capabilities.input>,
): Promise<CapabilityList> {
  const { area = null, serves = null, source = null } = input;
  const kind = input.kind ?? (serves === null ? undefined : 'operation');
  const ids = input.q === undefined ? null : await idsByWords(db, input.q, kind);
  const filters = { ids, kind: kind ?? null, area, serves, source };
  const { skip, next } = pageOf(capabilitiesCalls.capabilities.id, input);
  const [items, [count]] = await Promise.all([
    orders[input.sort](db, { ...filters, skip, limit: input.limit }),
    countCapabilities(db, filters),
  ]);
  const total = count?.total ?? 0;
  return { total, items, next: next(items.length, total) };
}

/**
 * Those in which every word is found; a directory is narrowed by words, not ranked by them. So what is spelt nearly
 * like them counts only where nothing is spelt like them: it would stand among, and before, what was meant.
 */
async function idsByWords(db: Database, text: string, kind?: CapabilityKind): Promise<string[]> {
  const spelt = await idsOfLike(db, text, kind, 'begins');
  return spelt.length > 0 ? spelt : idsOfLike(db, text, kind, 'nearly');
}

async function idsOfLike(
  db: Database,
  text: string,
  kind: CapabilityKind | undefined,
  likeness: Likeness,
): Promise<string[]> {
  const all = filtersOf({});
  const among = kind === 'operation' ? 'operation' : 'capability';
  const query = toLucene(text, facetConditions(among, all), likeness);
  if (query === null) return [];
  const found = await findByWords(db, { query, vector: null, ...all, depth: maxHits });
  const asked = tellingWords(words(text));
  return found.filter((hit) => holdsAll(asked, hit, likeness)).map(({ id }) => id);
}

export async function areas(db: Database): Promise<AreaList> {
  return { items: await functionsByArea(db, {}) };
}

export async function capability(
  db: Database,
  { id }: z.output<typeof capabilitiesCalls.capability.input>,
): Promise<CapabilityPage> {
  const found = await known(db, id, capabilitiesCalls.capability.path);
  const [terms, similar, [served]] = await Promise.all([
    readTermsOf(db, { id }),
    near(db, found),
    servedBy(db, { id }),
  ]);
  const { serves = [], operations: total = 0, servers = 0 } = served ?? {};
  return { ...found, terms: terms.map(toTerm), similar, serves, operations: { total, servers } };
}

/**
 * Of the same kind: a function's page names functions. Among thousands of operations each has its near ones as edges; of the
 * few of another kind all are measured, since the nearest of a function by edges are operations.
 */
const near = (db: Database, { id, kind }: Capability): Promise<SimilarCapability[]> =>
  kind === 'operation'
    ? similarTo(db, { ref: `capability:${id}`, kind, limit: maxSimilar })
    : nearOfKind(db, { id, least: minNear, limit: maxSimilar });

/** @throws Moved for a word that means another capability, NotFound naming what comes nearest */
async function known(db: Database, id: string, path: string): Promise<Capability> {
  const [found] = await readCapabilities(db, { ids: [id] });
  if (found) return found;
  const [meaning] = await meaningOf(db, { id });
  if (meaning) throw new Moved(`capability ${id}`, id, meaning.id, path.replace('{id}', meaning.id));
  throw await notFound(db, 'capability', id);
}

type TermRow = Awaited<ReturnType<typeof readTermsOf>>[number];

function toTerm({ id, by, rule, names, offeredBy }: TermRow): CapabilityTerm {
  const sources = new Set([...names.map(({ source }) => source), ...offeredBy]);
  const said = { own: 'Its own name.', person: 'A person said so.', rule: termRuleInWords(rule ?? '') };
  return { id, name: names[0]?.fact.name ?? id, sources: [...sources].sort(), by, rule, says: said[by] };
}

/** More edges than this make a hub: its tools are not sorted, but walked in the order of an index. */
const hub = 5_000;
/** Several sources may say of one tool that it has it. */
const maxOffers = 4 * hub;
const walks = { best: hubByMatches, matches: hubByMatches, name: hubByName, price: hubByPrice };

export async function capabilityTools(
  db: Database,
  input: z.output<typeof capabilitiesCalls.capabilityTools.input>,
): Promise<CapabilityTools> {
  const { id: of, sort, limit } = input;
  const { tools: all } = await known(db, of, capabilitiesCalls.capabilityTools.path);
  const { skip, next } = pageOf(capabilitiesCalls.capabilityTools.id, input);
  const source = input.source ?? null;
  const pricing = input.pricing ?? null;
  const licence = input.licence === undefined ? null : keyOf(input.licence);
  const asked = { capability: of, type: input.type ?? null, pricing, source, licence, skip };
  const about = await entriesAbout(db, of);
  const best = sort === 'best' && all <= hub ? await bestOf(db, of, about, source) : [];
  const { total, types, licences, tools, more } = all <= hub ? await few() : await walked();
  const ids = tools.map(({ id }) => id);
  const whyOf = new Map(best.map(({ id, why }) => [id, why]));
  const [said, access, judged] = await Promise.all([
    offersOf(db, { capability: of, source, tools: ids }),
    accessOf(db, { tools: ids, capabilities: Object.keys(accessWays) }),
    judgedOnIt(db, about, ids),
  ]);
  const items = tools.map((tool) => ({
    tool,
    why: whyOf.get(tool.id) ?? null,
    ways: waysToRun({
      ...tool,
      access: access.flatMap((row) => (row.tool === tool.id ? [row.capability] : [])),
    }),
    judged: judged && (judged.get(`tool:${tool.id}`) ?? []).map(({ ref: _, ...result }) => result),
    offers: said.flatMap((row) =>
      row.tool === tool.id ? [{ ...row.offer, line: row.offer.locator?.line ?? null }] : [],
    ),
  }));
  return { total, types, licences, items, next: more ? next(tools.length, skip + tools.length + 1) : null };

  async function few() {
    const places = Object.fromEntries(best.map(({ id }, place) => [id, place]));
    const [row] = await fewTools(db, { ...asked, sort, places, most: maxOffers, limit });
    const found = row ?? { total: 0, types: [], licences: [], tools: [] };
    return { ...found, more: skip + found.tools.length < found.total };
  }
  async function walked() {
    const found = await walks[sort](db, { ...asked, limit: limit + 1 });
    const whole = [asked.type, pricing, source, licence].every((one) => one === null) && sort !== 'price';
    const total = whole ? all : null;
    return { total, types: null, licences: null, tools: found.slice(0, limit), more: found.length > limit };
  }
}

/** Entries about one capability that are added up; of more a part would be told for the whole. */
const maxEntries = 50_000;

/** From the surest to a guess. */
const surest = ['person', 'stated', 'known', 'rule', 'name'] as const;

async function bestOf(
  db: Database,
  capability: string,
  about: AboutIt,
  source: string | null,
): Promise<BestAt[]> {
  const [rows, [found]] = await Promise.all([
    toolsDoing(db, { capability, source, most: maxOffers }),
    toolsWithResults(db, { ...about, most: maxEntries }),
  ]);
  const judged = new Set(found?.refs);
  return bestAt(
    rows.map(({ bases, ...row }) => ({
      ...row,
      basis: surest.find((basis) => bases.includes(basis)) ?? 'stated',
      judged: judged.has(`tool:${row.id}`),
    })),
  );
}

/** By ref of the tool; null where too many entries are about it. */
async function judgedOnIt(
  db: Database,
  about: AboutIt,
  ids: readonly string[],
): Promise<ReadonlyMap<string, (JudgedOnIt & { readonly ref: string })[]> | null> {
  const refs = ids.map((id) => `tool:${id}`);
  const [found] = await judgedOn(db, { ...about, refs, most: maxEntries });
  if (found === undefined || found.more) return null;
  const judgeOf = await judgesOf(
    db,
    found.results.map(({ source }) => source),
  );
  const results = found.results.map((result) => ({ ...result, ...judgeOf(result.source) }));
  return groupedBy(results, ({ ref }) => ref);
}
