/** Reads the links that paths go along, a level at a time, by relationship index and never more than a fixed number. */
import type { PathThrough } from '#contract/graph.ts';
import type { Run } from '../database/driver.ts';
import { isCommonProperty } from '../paths/common-property.ts';
import type { Link, LinksRead, ReadLinks } from '../paths/two-sided.ts';
import {
  linksMatched,
  linksOffered,
  linksOffering,
  reachOfCapabilities,
  readTotals,
} from '../queries/graph.ts';

/** Edges read for a level and kind of edge, shared out among its nodes; of one node never more than `mostOfNode`. */
const mostOfLevel = 6_000;
const mostOfNode = 600;

/**
 * In one transaction, as a search is a dozen short statements. What was read once is not read again: a wider search begins with what a narrower one has seen.
 * @param ends refs that a path may always end at, whatever they are
 */
export function pathLinks(run: Run, ends: readonly string[]): (through: PathThrough) => ReadLinks {
  const matched = remembered((refs) => readMatched(run, refs));
  const offers = remembered((refs) => readOffers(run, refs));
  const common = commonProperties(run);
  const isEnd = (ref: string) => ends.includes(ref);
  return (through) => async (refs) => {
    const parts = through === 'matches' ? [matched(refs)] : [matched(refs), offers(refs)];
    const read = together(await Promise.all(parts));
    if (through === 'properties') return read;
    const capabilities = new Set(
      read.links.flatMap(({ to }) => (to.startsWith('capability:') && !isEnd(to) ? [to] : [])),
    );
    const left = through === 'matches' ? capabilities : await common(capabilities);
    return { ...read, links: read.links.filter(({ to }) => !left.has(to)) };
  };
}

function together(parts: readonly LinksRead[]): LinksRead {
  return {
    links: parts.flatMap(({ links }) => links),
    lookedAt: parts.reduce((sum, part) => sum + part.lookedAt, 0),
    complete: parts.every(({ complete }) => complete),
  };
}

/** Links of one node: all of them, or as many as were let through. */
interface OfNode {
  readonly links: readonly Link[];
  readonly complete: boolean;
}

/** Counts as looked at only what was read for this question. */
function remembered(read: (refs: readonly string[]) => Promise<Map<string, OfNode>>): ReadLinks {
  const known = new Map<string, OfNode>();
  return async (refs) => {
    const fresh = refs.filter((ref) => !known.has(ref));
    const found = fresh.length === 0 ? new Map<string, OfNode>() : await read(fresh);
    for (const ref of fresh) known.set(ref, found.get(ref) ?? { links: [], complete: true });
    const all = refs.flatMap((ref) => known.get(ref) ?? []);
    return {
      links: all.flatMap(({ links }) => links),
      lookedAt: [...found.values()].reduce((sum, { links }) => sum + links.length, 0),
      complete: all.every(({ complete }) => complete),
    };
  };
}

/** A level's edges shared out among so many nodes. */
const share = (nodes: number): number =>
  Math.min(mostOfNode, Math.max(1, Math.floor(mostOfLevel / Math.max(1, nodes))));

async function readMatched(run: Run, refs: readonly string[]): Promise<Map<string, OfNode>> {
  const perNode = share(refs.length);
  const found = new Map<string, OfNode>();
  // A row a side of the index: a node may be the low side of some pairs and the high side of others.
  for (const { ref, others, matches } of await linksMatched(run, { refs: [...refs], perNode })) {
    const known = found.get(ref) ?? { links: [], complete: true };
    const links = others.map((to, i) => ({ from: ref, to, matches: matches[i] ?? 0 }));
    found.set(ref, {
      links: [...known.links, ...links],
      complete: known.complete && others.length < perNode,
    });
  }
  return found;
}

async function readOffers(run: Run, refs: readonly string[]): Promise<Map<string, OfNode>> {
  const idsOf = (kind: string) =>
    refs.flatMap((ref) => (ref.startsWith(kind) ? [ref.slice(kind.length)] : []));
  const [tools, capabilities] = [idsOf('tool:'), idsOf('capability:')];
  const [offered, offering] = await Promise.all([
    tools.length === 0 ? [] : linksOffered(run, { tools, perNode: share(tools.length) }),
    capabilities.length === 0
      ? []
      : linksOffering(run, { capabilities, perNode: share(capabilities.length) }),
  ]);
  const row = (from: string, others: readonly string[], nodes: number): [string, OfNode] => [
    from,
    { links: others.map((to) => ({ from, to, matches: 0 })), complete: others.length < share(nodes) },
  ];
  return new Map([
    ...offered.map((one) =>
      row(
        `tool:${one.tool}`,
        one.capabilities.map((id) => `capability:${id}`),
        tools.length,
      ),
    ),
    ...offering.map((one) =>
      row(
        `capability:${one.capability}`,
        one.tools.map((id) => `tool:${id}`),
        capabilities.length,
      ),
    ),
  ]);
}

/** Which of these are common properties; asked of each once. */
function commonProperties(run: Run): (refs: ReadonlySet<string>) => Promise<Set<string>> {
  const known = new Map<string, boolean>();
  return async (refs) => {
    const fresh = [...refs].filter((ref) => !known.has(ref));
    if (fresh.length > 0) {
      const [[totals], reach] = await Promise.all([
        readTotals(run, { id: 'totals' }),
        reachOfCapabilities(run, { refs: fresh }),
      ]);
      for (const one of reach) known.set(one.ref, isCommonProperty(one, totals?.tools ?? 0));
    }
    return new Set([...refs].filter((ref) => known.get(ref) === true));
  };
}
