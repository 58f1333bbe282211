/** Reads the links that paths go along, a level at a time, by relationship index and never more than a fixed number. */
import type { PathThrough } from '#contract/graph.ts';
import type { Run } from '../database/driver.ts';
import { isCommonProperty } from '../paths/common-property.ts';
import type { Link, LinksRead, ReadLinks } from '../paths/two-sided.ts';
import { linksMatched, linksOffered, linksOffering } from '../queries/graph.ts';

/** Edges read for a level and kind of edge, shared out among its nodes; of one node never more than `maxOfNode`. */
const maxOfLevel = 6_000;
const maxOfNode = 600;

/** A link, and whether it leads to a common property. */
interface ReadLink extends Link {
  readonly common: boolean;
}

/**
 * In one transaction, as a search is a dozen short statements. What was read once is not read again: a wider search begins with what a narrower one has seen.
 * @param ends refs that a path may always end at, whatever they are; they are read together
 * @param allTools how many tools there are
 */
export function pathLinks(
  run: Run,
  ends: readonly string[],
  allTools: number,
): (through: PathThrough) => ReadLinks {
  const matched = remembered(ends, (refs) => readMatched(run, refs));
  const offers = remembered(ends, (refs) => readOffers(run, refs, allTools));
  const isEnd = (ref: string) => ends.includes(ref);
  const goesOn = {
    matches: ({ to }) => !to.startsWith('capability:') || isEnd(to),
    capabilities: ({ to, common }) => !common || isEnd(to),
    properties: () => true,
  } satisfies Record<PathThrough, (link: ReadLink) => boolean>;
  return (through) => async (refs) => {
    const parts = through === 'matches' ? [matched(refs)] : [matched(refs), offers(refs)];
    const read = await Promise.all(parts);
    return {
      links: read.flatMap(({ links }) => links).filter(goesOn[through]),
      lookedAt: read.reduce((sum, part) => sum + part.lookedAt, 0),
      complete: read.every(({ complete }) => complete),
    };
  };
}

/** Links of one node: all of them, or as many as were let through. */
interface OfNode {
  readonly links: readonly ReadLink[];
  readonly complete: boolean;
}

interface Read extends Omit<LinksRead, 'links'> {
  readonly links: readonly ReadLink[];
}

/** Counts as looked at only what was read for this question. Both ends are read at once: each search begins with them. */
function remembered(
  ends: readonly string[],
  read: (refs: readonly string[]) => Promise<Map<string, OfNode>>,
): (refs: readonly string[]) => Promise<Read> {
  const known = new Map<string, OfNode>();
  return async (refs) => {
    const asked = refs.some((ref) => ends.includes(ref)) ? [...new Set([...refs, ...ends])] : refs;
    const fresh = asked.filter((ref) => !known.has(ref));
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
  Math.min(maxOfNode, Math.max(1, Math.floor(maxOfLevel / Math.max(1, nodes))));

async function readMatched(run: Run, refs: readonly string[]): Promise<Map<string, OfNode>> {
  const perNode = share(refs.length);
  const found = new Map<string, OfNode>();
  // A row a side of the index: a node may be the low side of some pairs and the high side of others.
  for (const { ref, others, matches } of await linksMatched(run, { refs: [...refs], perNode })) {
    const known = found.get(ref) ?? { links: [], complete: true };
    const links = others.map((to, i) => ({ from: ref, to, matches: matches[i] ?? 0, common: false }));
    found.set(ref, {
      links: [...known.links, ...links],
      complete: known.complete && others.length < perNode,
    });
  }
  return found;
}

async function readOffers(run: Run, refs: readonly string[], allTools: number): Promise<Map<string, OfNode>> {
  const idsOf = (kind: string) =>
    refs.flatMap((ref) => (ref.startsWith(kind) ? [ref.slice(kind.length)] : []));
  const [tools, capabilities] = [idsOf('tool:'), idsOf('capability:')];
  const [offered, offering] = await Promise.all([
    tools.length === 0 ? [] : linksOffered(run, { tools, perNode: share(tools.length) }),
    capabilities.length === 0
      ? []
      : linksOffering(run, { capabilities, perNode: share(capabilities.length) }),
  ]);
  const row = (
    from: string,
    others: readonly Pick<ReadLink, 'to' | 'common'>[],
    nodes: number,
  ): [string, OfNode] => [
    from,
    { links: others.map((one) => ({ from, ...one, matches: 0 })), complete: others.length < share(nodes) },
  ];
  return new Map([
    ...offered.map((one) =>
      row(
        `tool:${one.tool}`,
        one.capabilities.map(({ id, ...reach }) => ({
          to: `capability:${id}`,
          common: isCommonProperty(reach, allTools),
        })),
        tools.length,
      ),
    ),
    ...offering.map((one) =>
      row(
        `capability:${one.capability}`,
        one.tools.map((id) => ({ to: `tool:${id}`, common: false })),
        capabilities.length,
      ),
    ),
  ]);
}
