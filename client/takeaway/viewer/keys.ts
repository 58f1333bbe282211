/** The saved graph by keyboard. */
import { isArrowKey, nodeTowards } from '../../graph/scene/direction.ts';
import { type Graph, otherEnd } from './graph.ts';
import type { Stage } from './stage.ts';

/** Answers whether the key meant something. `focus` is a ref, a pair's id or null. */
export function actOnKey(
  key: string,
  focus: string | null,
  graph: Graph,
  stage: Stage,
  go: (id: string | null) => void,
): boolean {
  const at = graph.node(focus ?? '') ?? graph.node(graph.pair(focus ?? '')?.from ?? '');
  if (isArrowKey(key)) {
    const linked = new Set(at ? graph.pairsOf(at.ref).map((pair) => otherEnd(pair, at.ref)) : []);
    const others = graph.data.nodes.filter((node) => node !== at);
    const next = at
      ? nodeTowards(
          at,
          key,
          others.map(({ ref, x, y }) => ({ id: ref, x, y, linked: linked.has(ref) })),
        )
      : (graph.data.nodes[0]?.ref ?? null);
    if (next !== null) go(next);
  } else if (key === 'Enter' && at) go(graph.pairsOf(at.ref)[0]?.id ?? at.ref);
  else if (key === 'Escape') go(null);
  else if (key === '+' || key === '=') stage.zoomBy(1.25);
  else if (key === '-') stage.zoomBy(0.8);
  else if (key === '0') stage.fit();
  else return false;
  return true;
}
