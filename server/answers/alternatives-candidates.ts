/**
 * Tools that may be alternatives, a bounded number of them whatever the catalogue's size: those that offer the tool's
 * rarest functions, those nearest to it in meaning, those matched against it most, those that lists name beside it or
 * beside a shared third, and those that are named after it, most of which only go with it.
 */
import type { CapabilityName } from '#contract/tool.ts';
import type { Database } from '../database/driver.ts';
import {
  listedBeside,
  namedAfter,
  nearInMeaning,
  readCandidates,
  readCapabilityNames,
  readPairs,
  toolsOfCapabilities,
} from '../queries/alternatives.ts';
import { deniedOf } from '../queries/corrections.ts';
import { generallyOffered, isFunction } from '../scoring/general-knowledge.ts';
import { wordsOf } from '../scoring/alternatives/name-words.ts';
import { objectOf, objectPart } from '../scoring/alternatives/object.ts';
import type { Candidate } from '../scoring/alternatives/rank.ts';
import { howWellKnown } from '../scoring/prominence.ts';
import { upkeepOf } from '../scoring/alternatives/upkeep.ts';
import { generalKnowledge, properties } from './general-knowledge.ts';
import { idOf, type Asked } from './alternatives-asked.ts';
import { pairOf } from './edges.ts';
import { matchedStream } from './neighbour-streams.ts';

export interface CandidateFilters {
  /** Rare first. */
  readonly must: readonly CapabilityName[];
  readonly type: string | null;
  readonly pricings: readonly string[] | null;
}

const bounds = {
  /** Candidates that are scored exactly. */
  candidates: 1000,
  /** The rarest capabilities looked through, the tools taken from each, and the offers a filter looks at to find them. */
  capabilities: 24,
  toolsOfEach: 200,
  depth: 1000,
  /** The same when a must-have narrows the search to the tools of one capability. */
  mustDepth: 5000,
  matched: 200,
  near: 200,
  /** The nearest that are held against filters, to find so many that fit. */
  nearDepth: 1000,
  /** Edges looked at beside each third, and listed tools taken there from each side. */
  listedDepth: 200,
  listedOfEach: 50,
  /** Tools that hold its name in theirs. */
  named: 60,
};

/** A candidate with the facts that its answer is described by. */
export interface FoundCandidate extends Candidate {
  /** How well known it is, as scoring/prominence.ts counts. */
  readonly prominence: number;
  readonly description: string | null;
  /** Of the capabilities of the graph: what tools of its kind offer as a rule. */
  readonly generally: ReadonlySet<string>;
  readonly upkeep: ReturnType<typeof upkeepOf>;
}

type Weigh = (capability: Pick<CapabilityName, 'tools'>) => number;

/** The candidates, and every capability that they or the tool offer, by id. */
export async function findCandidates(db: Database, asked: Asked, filters: CandidateFilters, weigh: Weigh) {
  const { ref, beside } = asked;
  const everyone = { minMatches: 1, source: null, type: null };
  // Of a tool of which little is known the nearest are mostly of other types, for which descriptions alone do not speak.
  const ofItsType = asked.known === 'little' && filters.type === null;
  const [offering, near, nearOfType, matched, listings, named] = await Promise.all([
    offeringTools(db, asked, filters, weigh),
    nearTools(db, asked, filters),
    ofItsType ? nearTools(db, asked, { ...filters, type: asked.tool.type }) : [],
    matchedStream(db, ref, everyone, undefined, bounds.matched),
    beside.length === 0
      ? []
      : listedBeside(db, {
          refs: beside.map((id) => `tool:${id}`),
          depth: bounds.listedDepth,
          limit: bounds.listedOfEach,
        }),
    holdingName(db, asked.tool.name),
  ]);
  const thirds = thirdsOf(listings);
  const ids = firstOf(bounds.candidates, asked.tool.id, [
    named,
    beside,
    matched.refs.filter((other) => other.startsWith('tool:')).map(idOf),
    [...thirds.keys()],
    nearOfType,
    near,
    offering,
  ]);
  const pairs = new Map(ids.map((id) => [id, pairOf(ref, `tool:${id}`)]));
  const [rows, matches, denied] = await Promise.all([
    readCandidates(db, { tool: asked.tool.id, ids }),
    readPairs(db, { pairs: [...pairs.values()] }),
    deniedOf(db, ids),
  ]);
  const matchesOf = new Map(matches.map(({ pair, ...counts }) => [pair, counts]));
  const names = await namesOf(
    db,
    asked,
    rows.flatMap(({ capabilities }) => capabilities),
  );
  const isOne = (id: string) => {
    const name = names.get(id);
    return name !== undefined && isFunction(name, properties, asked.all);
  };
  const object = objectOf(
    asked.thing,
    asked.functions.map(({ name }) => name),
  );
  const candidates = rows.map((row): FoundCandidate => {
    const none = { matches: 0, weighed: 0, lists: 0 };
    const counts = matchesOf.get(pairs.get(row.id) ?? '') ?? none;
    const capabilities = new Set(row.capabilities);
    const upkeep = upkeepOf(row);
    return {
      ...row,
      ...counts,
      object: objectPart(object, row),
      capabilities,
      functions: new Set(row.capabilities.filter(isOne)),
      generally: generallyOffered(generalKnowledge.rules, {
        ...row,
        capabilities,
        denied: denied.get(row.id),
      }),
      thirds: [...(thirds.get(row.id) ?? [])],
      upkeep,
      known: howWellKnown(row),
      stale: upkeep.stale,
    };
  });
  return { candidates, names };
}

/** Nearest in meaning first. */
async function nearTools(db: Database, { tool }: Asked, { type, pricings }: Omit<CandidateFilters, 'must'>) {
  const found = await nearInMeaning(db, {
    id: tool.id,
    type,
    pricings: pricings === null ? null : [...pricings],
    depth: type === null && pricings === null ? bounds.near : bounds.nearDepth,
    limit: bounds.near,
  });
  return found.map(({ id }) => id);
}

/** By the index of names; of the words of other fields none counts. */
async function holdingName(db: Database, name: string): Promise<string[]> {
  const words = wordsOf(name).flatMap((word) => word.match(/[\p{L}\p{N}]+/gu) ?? []);
  if (words.length === 0) return [];
  const phrase = `"${words.join(' ')}"`;
  const found = await namedAfter(db, { query: `name:${phrase} OR aliasText:${phrase}`, depth: bounds.named });
  return found.map(({ id }) => id);
}

/** By the weights of the capabilities they were found by. */
async function offeringTools(
  db: Database,
  { tool, functions }: Asked,
  { must, type, pricings }: CandidateFilters,
  weigh: Weigh,
): Promise<string[]> {
  const general = new Set(generalKnowledge.rules.flatMap(({ offers }) => offers));
  // What tools offer as a rule is not in the index of what they are said to offer.
  const stated = must.filter(({ id }) => !general.has(id));
  const [rarest] = stated;
  // Who offers all must-haves stands among those that offer the rarest of them.
  const looked = rarest
    ? [rarest]
    : [...must, ...functions.toSorted((a, b) => a.tools - b.tools)].slice(0, bounds.capabilities);
  if (looked.length === 0) return [];
  const found = await toolsOfCapabilities(db, {
    capabilities: looked.map((one) => ({ id: one.id, weight: weigh(one) })),
    must: stated.slice(1).map(({ id }) => id),
    own: tool.type,
    type,
    pricings: pricings === null ? null : [...pricings],
    depth: rarest ? bounds.mustDepth : bounds.depth,
    limit: rarest ? bounds.candidates : bounds.toolsOfEach,
  });
  return found.toSorted((a, b) => b.weight - a.weight || (a.tool < b.tool ? -1 : 1)).map(({ tool }) => tool);
}

/** For each tool the thirds that lists name it beside. */
function thirdsOf(listings: readonly { readonly ref: string; readonly other: string }[]) {
  const thirds = new Map<string, Set<string>>();
  for (const { ref, other } of listings) {
    const found = thirds.get(idOf(other)) ?? new Set<string>();
    thirds.set(idOf(other), found.add(idOf(ref)));
  }
  return thirds;
}

/** The first `most` ids of these lists, list after list, each once and never the tool's own. */
function firstOf(most: number, own: string, lists: readonly (readonly string[])[]): string[] {
  const ids = new Set(lists.flat());
  ids.delete(own);
  return [...ids].slice(0, most);
}

async function namesOf(db: Database, asked: Asked, offered: readonly string[]) {
  const known = new Map(asked.capabilities.map((one) => [one.id, one]));
  const missing = [...new Set(offered)].filter((id) => !known.has(id));
  if (missing.length > 0)
    for (const one of await readCapabilityNames(db, { ids: missing })) known.set(one.id, one);
  return known;
}
