import { expect, test } from 'vitest';
import type { GraphEdge, GraphNode } from '#contract/graph.ts';
import { mostMatchedPairs, rivalPairs } from '../../../../client/views/compare/pairs.ts';

const node = (id: string): GraphNode => ({
  ref: `tool:${id}`,
  kind: 'tool',
  id,
  name: id.toUpperCase(),
  type: 'model',
  timesMatched: 1,
  matchesByKind: [{ kinds: ['battle'], matches: 1 }],
  neighbours: [],
  ghost: false,
  vendor: null,
  pricing: null,
  sources: [],
  group: null,
  released: null,
});

const edge = (from: string, to: string, matches: number, change: Partial<GraphEdge> = {}): GraphEdge => ({
  id: `${from} ${to} ${matches}`,
  from: `tool:${from}`,
  to: `tool:${to}`,
  rel: 'MATCHED_AGAINST',
  source: 'page',
  matches,
  wins: 0,
  losses: 0,
  ties: 0,
  unjudged: matches,
  score: null,
  kinds: ['battle'],
  first: null,
  last: null,
  ...change,
});

const nodes = ['a', 'b', 'c', 'd'].map(node);

test('pairs are ordered by the matches of all their sources', () => {
  const edges = [edge('c', 'd', 5), edge('a', 'b', 4), edge('a', 'b', 1204, { source: 'other' })];
  expect(mostMatchedPairs({ nodes, edges }, 5)).toEqual([
    { ids: ['a', 'b'], names: ['A', 'B'], why: '1,208 comparisons' },
    { ids: ['c', 'd'], names: ['C', 'D'], why: '5 comparisons' },
  ]);
  expect(mostMatchedPairs({ nodes, edges }, 1)).toHaveLength(1);
  const mixed = [edge('a', 'b', 4), edge('a', 'b', 30, { source: 'list', kinds: ['listing'] })];
  expect(mostMatchedPairs({ nodes, edges: mixed }, 1)).toMatchObject([{ why: '30 listings, 4 comparisons' }]);
});

test('one tool that meets all others does not fill the list, and each pair names somebody new', () => {
  const edges = [
    edge('a', 'b', 9),
    edge('a', 'c', 8),
    edge('a', 'd', 7),
    edge('b', 'c', 6),
    edge('c', 'd', 5),
  ];
  expect(mostMatchedPairs({ nodes, edges }, 5).map(({ ids }) => ids.join(' '))).toEqual([
    'a b',
    'a c',
    'c d',
  ]);
});

test('offers, qualities and pairs without a match are no pairs to compare', () => {
  const edges = [
    edge('a', 'b', 9, { rel: 'OFFERS' }),
    edge('a', 'b', 9, { from: 'capability:useful-answers' }),
    edge('c', 'd', 0),
  ];
  expect(mostMatchedPairs({ nodes, edges }, 5)).toEqual([]);
});

test('a rival’s pair names the chosen tool first, whichever way the edge goes', () => {
  const neighbours = {
    centre: node('b'),
    nodes: [node('a'), node('c')],
    edges: [edge('a', 'b', 1), edge('b', 'c', 2)],
    counts: [],
    shown: 2,
    total: 2,
    lookedAt: null,
    among: null,
    next: null,
  };
  expect(rivalPairs(neighbours, 6)).toEqual([
    { ids: ['b', 'c'], names: ['B', 'C'], why: '2 comparisons' },
    { ids: ['b', 'a'], names: ['B', 'A'], why: '1 comparison' },
  ]);
});
