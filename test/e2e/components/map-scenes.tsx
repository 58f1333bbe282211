/** A small catalogue drawn in every colouring, size and layout, with its legend. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ComponentType, useEffect, useRef } from 'react';
import { type ExploreState, opening, printExplore } from '../../../client/addresses/url-state.ts';
import { createGraphCanvas } from '../../../client/graph/canvas/canvas.ts';
import { drawPicture } from '../../../client/graph/picture/draw-picture.ts';
import { readPalette } from '../../../client/ui/read-palette.ts';
import { colourShown, pairsOf, type Picture } from '../../../client/graph/picture/picture.ts';
import { byId } from '../../../client/graph/scene/by-id.ts';
import { colourings } from '../../../client/graph/scene/colourings/colourings.ts';
import { layouts } from '../../../client/graph/scene/layouts/layouts.ts';
import { sizings } from '../../../client/graph/scene/sizes/sizings.ts';
import { Legend } from '../../../client/views/explore/legend.tsx';
import { useBaseLayout } from '../../../client/views/explore/use-base-layout.ts';
import { capability, ladderOf, matched, tool } from '../../client/facts.ts';
import { three } from '../../client/commands/picture-of-three.ts';
import type { Say, Scenes } from './say.ts';

const neighbours = (total: number) => [{ rel: 'MATCHED_AGAINST' as const, type: 'model' as const, total }];
const nodes = [
  tool('alpha', {
    name: 'Alpha',
    timesMatched: 900,
    vendor: 'Acme',
    pricing: 'paid',
    group: 'g1',
    released: '2026-02-01',
  }),
  tool('beta', {
    name: 'Beta',
    timesMatched: 400,
    vendor: 'Acme',
    pricing: 'free',
    group: 'g1',
    released: '2024-06-20',
  }),
  tool('gamma', {
    name: 'Gamma',
    timesMatched: 60,
    vendor: 'Bolt',
    pricing: 'freemium',
    group: 'g2',
    released: '2019',
  }),
  tool('delta', { name: 'Delta', timesMatched: 4, group: 'g2', neighbours: neighbours(500) }),
  tool('agent', { name: 'Agent', type: 'agent', timesMatched: 3, pricing: 'open-source', ghost: true }),
  capability('useful', { name: 'useful answers', timesMatched: 30 }),
];
const edges = [
  matched('tool:alpha', 'tool:beta', { matches: 200, wins: 160, losses: 40, ties: 0 }),
  matched('tool:alpha', 'tool:gamma', { matches: 100, wins: 80, losses: 20, ties: 0 }),
  matched('tool:beta', 'tool:delta', { matches: 2, wins: 1, losses: 1, ties: 0 }),
  matched('tool:gamma', 'tool:agent', { rel: 'OFFERS', matches: 0, wins: 0, losses: 0, ties: 0 }),
  matched('capability:useful', 'tool:alpha', { matches: 30, kinds: ['vote'] }),
];
const inPicture = nodes.map((node) => ({ node, origin: null, opening: true }));
const picture: Picture = {
  ...three,
  nodes: inPicture,
  all: inPicture,
  pairs: pairsOf(edges, () => true),
  base: {
    ...three.base,
    nodes,
    edges,
    around: ['tool:alpha', 'tool:delta'],
    ladder: ladderOf([
      ['tool:alpha', 210],
      ['tool:beta', 40],
      ['tool:gamma', -250],
    ]),
  },
};
const free = { area: { w: 900, h: 500 }, walls: [] };
const nothing = () => {};
const deaf = {
  onNode: nothing,
  onNodeTwice: nothing,
  onOnce: nothing,
  onPair: nothing,
  onNothing: nothing,
  onHover: nothing,
  onMoved: nothing,
  onMenu: nothing,
};

function Drawn({ state }: { state: ExploreState }) {
  const host = useRef<HTMLDivElement>(null);
  const { data } = useBaseLayout(picture.base, state.layout, byId(sizings, state.size), free);
  useEffect(() => {
    const map = host.current;
    if (!map || !data) return;
    const noInsets = () => ({ top: 0, right: 0, bottom: 0, left: 0 });
    const canvas = createGraphCanvas(map, readPalette(map), deaf, noInsets, () => true);
    canvas.draw(drawPicture(picture, { ...data, colour: colourShown(picture, state) }));
    canvas.camera.fit({ jump: true });
    map.dataset['drawn'] = 'true';
    return () => canvas.destroy();
  }, [data, state]);
  return <div id="map" ref={host} style={{ position: 'relative', width: 900, height: 500 }} />;
}

function sceneOf(change: Partial<ExploreState>): ComponentType<{ say: Say }> {
  const state = { ...opening, ...change };
  const client = new QueryClient();
  return ({ say }) => (
    <QueryClientProvider client={client}>
      <Drawn state={state} />
      <div style={{ position: 'relative', height: 300 }}>
        <Legend picture={picture} state={state} go={(next) => say(printExplore(next))} />
      </div>
    </QueryClientProvider>
  );
}

export const mapScenes: Scenes = Object.fromEntries([
  ...colourings.map(({ id }) => [`colour ${id}`, sceneOf({ colour: id })] as const),
  ...sizings.map(({ id }) => [`size ${id}`, sceneOf({ size: id })] as const),
  ...layouts.map(
    ({ id }) => [`layout ${id}`, sceneOf({ layout: { id, after: 0, of: picture.base.around } })] as const,
  ),
]);
