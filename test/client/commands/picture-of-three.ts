import type { GraphEdge } from '#contract/graph.ts';
import { type Picture, pairId } from '../../../client/graph/picture/picture.ts';
import { capability, matched, tool } from '../facts.ts';

const pair = (from: string, to: string, edges: readonly GraphEdge[]) => ({
  id: pairId(from, to),
  from,
  to,
  edges,
  matches: edges.reduce((sum, { matches }) => sum + matches, 0),
});

const nodes = [
  tool('a', { name: 'Alpha', neighbours: [{ rel: 'MATCHED_AGAINST', type: 'model', total: 30 }] }),
  tool('b', { name: 'Beta', timesMatched: 40, released: '2024-05-01' }),
  capability('fast', { name: 'Fast', timesMatched: 3 }),
].map((node) => ({ node, origin: null, opening: true }));

/** Alpha and Beta were matched 10 times, Alpha won most; both offer or were judged on Fast. */
export const three: Picture = {
  nodes,
  all: nodes,
  pairs: [
    pair('capability:fast', 'tool:a', [matched('tool:a', 'capability:fast', { rel: 'OFFERS', matches: 0 })]),
    pair('tool:a', 'tool:b', [matched('tool:a', 'tool:b')]),
    pair('capability:fast', 'tool:b', [
      matched('capability:fast', 'tool:b', { matches: 3, kinds: ['vote'] }),
    ]),
  ],
  mores: [],
  groups: [],
  inside: null,
  base: {
    nodes: [],
    edges: [],
    groups: [],
    mores: [],
    pins: new Map(),
    around: [],
    ladder: null,
    opens: 'force',
  },
  events: [],
  pinned: new Set(),
  strongest: new Set(),
  implicit: null,
  waitingFor: null,
  full: false,
};
