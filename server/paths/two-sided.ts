/**
 * The shortest paths between two nodes, searched from both ends level by level: each level reads the links of the
 * smaller frontier, until the two meet or the longest path allowed is spent. Pure: links are read by a function.
 */

/** A link as it is read from one of its ends. `matches` is 0 where nobody compared the two. */
export interface Link {
  readonly from: string;
  readonly to: string;
  readonly matches: number;
}

export interface LinksRead {
  readonly links: readonly Link[];
  /** Links looked at, with those that were left out. */
  readonly lookedAt: number;
  /** Whether these are all links of the nodes. */
  readonly complete: boolean;
}

export type ReadLinks = (refs: readonly string[]) => Promise<LinksRead>;

export interface Ways {
  /** Layer by layer, the links that lie on a shortest path, each in its direction; empty when none was found. */
  readonly steps: readonly (readonly Link[])[];
  readonly lookedAt: number;
  /** Whether all that could matter was looked at: only then is "none", or "none shorter", certain. */
  readonly complete: boolean;
}

/** One end, and what was reached from it. */
interface Side {
  /** How many links away each node is. */
  readonly depths: Map<string, number>;
  /** For each node of each layer, the links that lead to it from the layer before. */
  readonly layers: (readonly Link[])[];
  frontier: readonly string[];
}

/**
 * @param max links of the longest path
 * @param maxNodes nodes of a frontier that are read, those reached by most matches first
 */
export async function twoSided(
  { from, to }: { readonly from: string; readonly to: string },
  max: number,
  maxNodes: number,
  read: ReadLinks,
): Promise<Ways> {
  const [near, far] = [sideAt(from), sideAt(to)];
  let lookedAt = 0;
  let complete = true;
  for (let length = 1; length <= max; length++) {
    const [side, other] = near.frontier.length <= far.frontier.length ? [near, far] : [far, near];
    const asked = side.frontier.slice(0, maxNodes);
    if (asked.length === 0) break;
    const found = await read(asked);
    lookedAt += found.lookedAt;
    complete &&= found.complete && asked.length === side.frontier.length;
    advance(side, found.links);
    const met = nearestMet(side.frontier, other.depths);
    if (met.length > 0) return { steps: stepsThrough(near, far, met), lookedAt, complete };
  }
  return { steps: [], lookedAt, complete };
}

const sideAt = (end: string): Side => ({ depths: new Map([[end, 0]]), layers: [], frontier: [end] });

/** Goes one level out: nodes that were reached before are no news. Of two links between the same, the stronger counts. */
function advance(side: Side, links: readonly Link[]): void {
  const depth = side.layers.length + 1;
  const layer = new Map<string, Map<string, Link>>();
  for (const link of links) {
    if ((side.depths.get(link.to) ?? depth) < depth) continue;
    const known = layer.get(link.to) ?? new Map<string, Link>();
    if ((known.get(link.from)?.matches ?? -1) < link.matches) known.set(link.from, link);
    layer.set(link.to, known);
  }
  const strength = new Map<string, number>();
  for (const [ref, known] of layer) {
    side.depths.set(ref, depth);
    strength.set(ref, Math.max(...[...known.values()].map(({ matches }) => matches)));
  }
  side.layers.push([...layer.values()].flatMap((known) => [...known.values()]));
  side.frontier = [...layer.keys()].toSorted(
    (a, b) => (strength.get(b) ?? 0) - (strength.get(a) ?? 0) || (a < b ? -1 : 1),
  );
}

/** Where the ends meet, by the shortest way: what was cut short may be met deeper inside the other side. */
function nearestMet(frontier: readonly string[], others: ReadonlyMap<string, number>): readonly string[] {
  const depths = frontier.flatMap((ref) => others.get(ref) ?? []);
  const least = depths.reduce((a, b) => Math.min(a, b), Infinity);
  return frontier.filter((ref) => others.get(ref) === least);
}

/** Links of every shortest path through these nodes, from the near end to the far one. */
function stepsThrough(near: Side, far: Side, met: readonly string[]): (readonly Link[])[] {
  const back = linksBack(near, met).toReversed();
  const on = linksBack(far, met).map((links) =>
    links.map(({ from, to, matches }) => ({ from: to, to: from, matches })),
  );
  return [...back, ...on];
}

/** From these nodes, all of one depth, back to the side's end, layer by layer. */
function linksBack({ layers, depths }: Side, met: readonly string[]): (readonly Link[])[] {
  const steps: (readonly Link[])[] = [];
  let refs = new Set(met);
  for (let depth = depths.get(met[0] ?? '') ?? 0; depth > 0; depth--) {
    const links = (layers[depth - 1] ?? []).filter(({ to }) => refs.has(to));
    steps.push(links);
    refs = new Set(links.map(({ from }) => from));
  }
  return steps;
}
