/** What the last step asked for, when it was how nodes hang together: that is seen, and the rest steps back. */
import { pairId, type Picture } from '../graph/picture/picture.ts';
import type { ExploreState } from '../addresses/url-state.ts';

/** Refs of the nodes on the strongest path, or of those that share neighbours and what they share; else null. */
export function spotlit(
  { steps, focus }: Pick<ExploreState, 'steps' | 'focus'>,
  picture: Pick<Picture, 'nodes' | 'pairs' | 'strongest'>,
): readonly string[] | null {
  const last = steps.at(-1);
  if (focus.length > 0 || (last?.op !== 'path' && last?.op !== 'common')) return null;
  const there = new Set(picture.nodes.map(({ node }) => node.ref));
  const ends = last.refs.filter((ref) => there.has(ref));
  const between =
    last.op === 'path'
      ? [...picture.strongest].flatMap((id) => id.split('~')).filter((ref) => there.has(ref))
      : sharedBy(picture, last.refs);
  return between.length > 0 ? [...new Set([...ends, ...between])] : null;
}

/** Refs of the nodes of the picture that have an edge with each of these; those with the strongest edges first. */
export function sharedBy(
  { nodes, pairs }: Pick<Picture, 'nodes' | 'pairs'>,
  refs: readonly string[],
): readonly string[] {
  const matches = new Map(pairs.map((pair) => [pair.id, pair.matches]));
  return nodes
    .map(({ node }) => ({ ref: node.ref, of: refs.map((ref) => matches.get(pairId(ref, node.ref))) }))
    .filter(({ ref, of }) => !refs.includes(ref) && of.every((one) => one !== undefined))
    .map(({ ref, of }) => ({ ref, weakest: Math.min(...of.map((one) => one ?? 0)) }))
    .sort((a, b) => b.weakest - a.weakest || (a.ref < b.ref ? -1 : 1))
    .map(({ ref }) => ref);
}
