/** The directory of capabilities and their pages. */
import type { z } from 'zod';
import type {
  AreaList,
  CapabilityList,
  CapabilityPage,
  CapabilityTerm,
  CapabilityTools,
} from '#contract/capabilities.ts';
import * as contract from '#contract/capability-calls.ts';
import type { Capability } from '#contract/tool.ts';
import type { CapabilityKind } from '#contract/vocabulary.ts';
import type { Database } from '../database/driver.ts';
import { Moved } from '../http/problems.ts';
import { termRuleInWords } from '../import/term-rules.ts';
import {
  capabilitiesByMatches,
  capabilitiesByName,
  capabilitiesByTools,
  countCapabilities,
  fewTools,
  functionsByArea,
  hubByMatches,
  hubByName,
  hubByPrice,
  meaningOf,
  offersOf,
  readTermsOf,
} from '../queries/capabilities.ts';
import { servedBy } from '../queries/operations.ts';
import { findByWords } from '../queries/search.ts';
import { similarTo } from '../queries/similar.ts';
import { readCapabilities } from '../queries/tools.ts';
import { facetConditions, filtersOf } from '../search/facets.ts';
import { tellingWords } from '../search/function-words.ts';
import { holdsAll } from '../search/holds-all.ts';
import { type Likeness, toLucene } from '../search/lucene.ts';
import { words } from '../search/words.ts';
import { pageOf } from './cursor.ts';
import { notFound } from './near.ts';

const orders = { tools: capabilitiesByTools, matches: capabilitiesByMatches, name: capabilitiesByName };
/** Hits of the index that words of the directory are looked for in. */
const mostHits = 1000;
const mostSimilar = 12;

export async function capabilities(
  db: Database,
  input: z.output<typeof contract.capabilities.input>,
): Promise<CapabilityList> {
  const { area = null, serves = null, source = null } = input;
  const kind = input.kind ?? (serves === null ? undefined : 'operation');
  const ids = input.q === undefined ? null : await idsByWords(db, input.q, kind);
  const filters = { ids, kind: kind ?? null, area, serves, source };
  const { skip, next } = pageOf(contract.capabilities.id, input);
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
  const found = await findByWords(db, { query, vector: null, ...all, depth: mostHits });
  const asked = tellingWords(words(text));
  return found.filter((hit) => holdsAll(asked, hit, likeness)).map(({ id }) => id);
}

export async function areas(db: Database): Promise<AreaList> {
  return { items: await functionsByArea(db, {}) };
}

export async function capability(
  db: Database,
  { id }: z.output<typeof contract.capability.input>,
): Promise<CapabilityPage> {
  const found = await known(db, id, contract.capability.path);
  const [terms, similar, [served]] = await Promise.all([
    readTermsOf(db, { id }),
    similarTo(db, { ref: `capability:${id}`, limit: mostSimilar }),
    servedBy(db, { id }),
  ]);
  const { serves = [], operations: total = 0, servers = 0 } = served ?? {};
  return { ...found, terms: terms.map(toTerm), similar, serves, operations: { total, servers } };
}

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
const walks = { best: hubByMatches, matches: hubByMatches, name: hubByName, price: hubByPrice };

export async function capabilityTools(
  db: Database,
  input: z.output<typeof contract.capabilityTools.input>,
): Promise<CapabilityTools> {
  const { id: of, sort, limit } = input;
  const { tools: all } = await known(db, of, contract.capabilityTools.path);
  const { skip, next } = pageOf(contract.capabilityTools.id, input);
  const source = input.source ?? null;
  const pricing = input.pricing ?? null;
  const asked = { capability: of, type: input.type ?? null, pricing, source, skip };
  const { total, tools, more } = all <= hub ? await few() : await walked();
  const said = await offersOf(db, { capability: of, source, tools: tools.map(({ id }) => id) });
  const items = tools.map((tool) => ({
    tool,
    offers: said.flatMap((row) =>
      row.tool === tool.id ? [{ ...row.offer, line: row.offer.locator?.line ?? null }] : [],
    ),
  }));
  return { total, items, next: more ? next(tools.length, skip + tools.length + 1) : null };

  async function few() {
    // Several sources may say of one tool that it has it.
    const [row] = await fewTools(db, { ...asked, sort, most: hub * 4, limit });
    const found = { total: row?.total ?? 0, tools: row?.tools ?? [] };
    return { ...found, more: skip + found.tools.length < found.total };
  }
  async function walked() {
    const found = await walks[sort](db, { ...asked, limit: limit + 1 });
    const whole = asked.type === null && pricing === null && source === null && sort !== 'price';
    return { total: whole ? all : null, tools: found.slice(0, limit), more: found.length > limit };
  }
}
