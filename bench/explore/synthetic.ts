/** A graph made by rule, the same each time: communities, a few hubs, labels of 10 to 20 letters. */
import type { Drawing, DrawnNode } from '../../client/graph/scene/drawing.ts';
import type { LayoutInput } from '../../client/graph/scene/layouts/layout-input.ts';

const perNode = 5;

/** Numbers in [0, 1) by a fixed seed (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** `size` nodes on a loose grid, five edges a node, three in four of them inside a community of forty. */
export function synthetic(size: number): Drawing {
  const next = numbers(size);
  const columns = Math.ceil(Math.sqrt(size * 0.4));
  const nodes = Array.from({ length: size }, (_, index): DrawnNode => {
    const label = `Tool ${index} ${'abcdefghijkl'.slice(0, 3 + Math.floor(next() * 9))}`;
    const place = { x: (index % columns) * 180, y: Math.floor(index / columns) * 60 };
    return {
      id: `tool:n${index}`,
      kind: 'tool',
      type: 'model',
      ghost: false,
      label,
      tight: label,
      least: label,
      size: index % 40 === 0 ? 'large' : index % 8 === 0 ? 'medium' : 'small',
      w: 40 + label.length * 7,
      h: 26,
      colour: 'hue-1',
      pinned: false,
      members: 0,
      place,
    };
  });
  const pairs = new Map<string, Drawing['pairs'][number]>();
  for (let index = 1; index < size; index += 1) {
    for (let edge = 0; edge < perNode; edge += 1) {
      const home = Math.floor(index / 40) * 40;
      const inside = next() < 0.75 && index > home;
      const other = inside
        ? home + Math.floor(next() ** 2 * (index - home))
        : Math.floor(next() ** 2 * index);
      const id = `tool:n${other}~tool:n${index}`;
      const matches = 1 + Math.floor(next() * 200);
      const [from, to] = [`tool:n${other}`, `tool:n${index}`];
      pairs.set(id, {
        id,
        from,
        to,
        width: 1 + Math.log10(matches),
        offer: false,
        matches,
        strongest: false,
      });
    }
  }
  return { form: size > 150 ? 'discs' : 'pills', nodes, pairs: [...pairs.values()] };
}

export function layoutInput({ nodes, pairs }: Drawing): LayoutInput {
  return {
    id: 'force',
    nodes: nodes.map(({ id, w, h }) => {
      return { id, w, h, kind: 'tool', facts: null, matches: 1, pinned: null, given: null, standing: null };
    }),
    edges: pairs.map(({ from, to, matches }) => ({ from, to, weight: matches })),
    area: { w: 1200, h: 720 },
    walls: [],
    of: [],
  };
}
