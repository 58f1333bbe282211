/** What of the picture the filters let through. Places are not touched: what is filtered comes back where it was. */
import { type Filters, isFiltered } from '../../addresses/explore/filters.ts';
import type { Picture, PictureNode, PicturePair } from './picture.ts';

export function filterPicture(picture: Picture, filters: Filters): Picture {
  if (!isFiltered(filters)) return picture;
  const pairs = picture.pairs.map((pair) => filteredPair(pair, filters)).filter((pair) => pair !== null);
  const linked = new Set(pairs.flatMap(({ from, to }) => [from, to]));
  const byEdge = filters.least > 0 || filters.since !== null || filters.until !== null;
  const nodes = picture.all.filter(
    (one) =>
      nodePasses(one, filters) && (!byEdge || linked.has(one.node.ref) || one.node.ref === picture.implicit),
  );
  const there = new Set(nodes.map(({ node }) => node.ref));
  return {
    ...picture,
    nodes,
    pairs: pairs.filter(({ from, to }) => there.has(from) && there.has(to)),
    mores: picture.mores.filter(({ ref }) => there.has(ref)),
  };
}

/** Whether there are nodes and the filters let none of them through. */
export function isFilteredOut({ nodes, all }: Pick<Picture, 'nodes' | 'all'>): boolean {
  return nodes.length === 0 && all.length > 0;
}

function nodePasses({ node }: PictureNode, { types, sources, pricing }: Filters): boolean {
  if (types && !types.includes(node.type)) return false;
  if (node.kind === 'capability') return true;
  if (sources && !node.sources.some((source) => sources.includes(source))) return false;
  return !pricing || pricing.includes(node.pricing ?? 'unknown');
}

function filteredPair(pair: PicturePair, { sources, least, since, until }: Filters): PicturePair | null {
  const edges = pair.edges.filter(
    (edge) =>
      (!sources || sources.includes(edge.source)) &&
      (!since || (edge.last !== null && edge.last >= since)) &&
      (!until || (edge.last !== null && edge.last <= until)),
  );
  const matches = edges.reduce((sum, edge) => sum + edge.matches, 0);
  if (edges.length === 0 || matches < least) return null;
  return edges.length === pair.edges.length ? pair : { ...pair, edges, matches };
}
