/** A small view as it is taken away, for tests. */
import type { GraphNode } from '#contract/graph.ts';
import type { MatchEntry } from '#contract/match.ts';
import type { Source } from '#contract/source.ts';
import type { DrawnNode, Drawing } from '../../../client/graph/scene/drawing.ts';
import type { Palette } from '../../../client/graph/scene/palette.ts';
import type { Take } from '../../../client/takeaway/take.ts';
import { capability, matched, tool } from '../facts.ts';

export const palette: Palette = (token) => `#${token}`;

export const source: Source = {
  id: 'wildbench',
  title: 'Bench of wild questions',
  licence: 'Apache-2.0',
  url: 'https://example.org/bench',
  snapshot: '2024-08-01',
  judge: 'a model',
  judgeCompetes: [{ id: 'a', name: 'Alpha' }],
  attribution: 'By its makers',
  records: 2,
  entries: 1,
  matches: 10,
  importedAt: null,
  staleAfterDays: null,
  stale: false,
};

export function drawn(id: string, label: string, more: Partial<DrawnNode> = {}): DrawnNode {
  const look = { type: 'model', ghost: false, size: 'small', w: 120, h: 25, colour: 'hue-1' } as const;
  const place = { x: 10.26, y: -20 };
  return {
    id,
    kind: 'tool',
    label,
    tight: label,
    least: label,
    ...look,
    pinned: false,
    members: 0,
    place,
    ...more,
  };
}

/** Two tools and a capability: a battle, and an offer. */
export function taken(
  names: readonly [string, string] = ['Alpha', 'Beta'],
  vendor: string | null = null,
): Take {
  const facts = {
    pricing: 'paid' as const,
    sources: [source.id],
    group: null,
    released: '2024-05-01',
  } satisfies Partial<GraphNode>;
  const nodes = [
    tool('a', { ...facts, name: names[0], vendor }),
    tool('b', { ...facts, name: names[1], ghost: true }),
    capability('c', { ...facts, name: 'Careful work', pricing: null }),
  ];
  const looks = [
    drawn('tool:a', names[0]),
    drawn('tool:b', names[1], { ghost: true, place: { x: 300, y: 0 } }),
    drawn('capability:c', 'Careful work', { kind: 'capability', type: 'quality', place: { x: 0, y: 200 } }),
  ];
  const battle = matched('tool:a', 'tool:b', { wins: 7, losses: 3, ties: 0 });
  const offer = matched('tool:a', 'capability:c', { rel: 'OFFERS', matches: 0, wins: 0, losses: 0, ties: 0 });
  const pairs = [
    { id: 'tool:a~tool:b', from: 'tool:a', to: 'tool:b', edges: [battle], matches: 10 },
    { id: 'capability:c~tool:a', from: 'capability:c', to: 'tool:a', edges: [offer], matches: 0 },
  ];
  const drawing: Drawing = {
    form: 'pills',
    nodes: looks,
    pairs: pairs.map(({ id, from, to, matches }) => {
      return { id, from, to, matches, width: 2.35, offer: matches === 0, strongest: false };
    }),
  };
  return {
    title: `Match Graph: ${names[0]}`,
    drawing,
    nodes: nodes.map((node, index) => ({ node, drawn: looks[index] ?? drawn(node.ref, node.name) })),
    groups: [],
    pairs,
    sources: [source],
    address: 'http://127.0.0.1:3000/explore?steps=e.a&focus=tool:a',
    date: '2026-11-23',
  };
}

export function entry(note: string): MatchEntry {
  return {
    id: 'e1',
    kind: 'claim',
    source: 'wildbench',
    sourceTitle: source.title,
    first: { ref: 'tool:a', name: 'Alpha', key: 'wildbench/a' },
    second: { ref: 'tool:b', name: 'Beta', key: 'wildbench/b' },
    capability: null,
    context: null,
    judge: 'a model',
    counted: true,
    included: false,
    count: 1,
    wins: 1,
    losses: 0,
    ties: 0,
    solvedByBoth: null,
    unjudged: 0,
    state: 'live',
    review: null,
    at: '2024-08-01',
    snapshot: '2024-08-01',
    locator: { file: 'page.txt', line: 12 },
    quote: null,
    note,
    dimensions: [{ name: 'speed', direction: 'better' }],
  };
}
