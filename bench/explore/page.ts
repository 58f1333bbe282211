/** What the bench's page can do; main.ts calls it through `window.bench`. */
import cytoscape, { type Core } from 'cytoscape';
import { createGraphCanvas, type GraphCanvas } from '../../client/graph/canvas/canvas.ts';
import { layoutInWorker } from '../../client/graph/scene/layout-client.ts';
import { readPalette } from '../../client/ui/read-palette.ts';
import type { PlaceEvent } from '../../client/graph/picture/picture.ts';
import { placeEvents } from '../../client/graph/picture/place-events.ts';
import { noneTaken } from '../../client/graph/scene/slots.ts';
import type { Box } from '../../client/graph/scene/box.ts';
import { type Into, lookInto } from './catalogue.ts';
import { layoutInput, synthetic } from './synthetic.ts';

const host = document.querySelector<HTMLElement>('#map') ?? document.body;
const painted = () =>
  new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));

let ours: GraphCanvas | undefined;
let plain: Core | undefined;
let clicked: Promise<number> = Promise.resolve(0);
const tasks: number[] = [];
let turnedAt = 0;
host.addEventListener('wheel', () => (turnedAt = performance.now()), { capture: true });
let letGoAt = 0;
window.addEventListener('mouseup', () => (letGoAt = performance.now()), { capture: true });
new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
  type: 'longtask',
});

function clear(): void {
  ours?.destroy();
  plain?.destroy();
  ours = undefined;
  plain = undefined;
  host.replaceChildren();
}

function canvasOf(): GraphCanvas {
  const nothing = () => {};
  return createGraphCanvas(
    host,
    readPalette(host),
    {
      onNode(id) {
        const start = performance.now();
        const pairs = ours?.drawn().pairs.filter(({ from, to }) => from === id || to === id) ?? [];
        ours?.focus(
          [id],
          pairs.map((pair) => ({ id: pair.id, lead: 'leads' })),
        );
        clicked = painted().then(() => performance.now() - start);
      },
      onNodeTwice: nothing,
      onOnce: nothing,
      onPair: nothing,
      onNothing: nothing,
      onHover: nothing,
      onMoved: nothing,
      onMenu: nothing,
    },
    () => ({ top: 0, right: 0, bottom: 0, left: 0 }),
    () => true,
  );
}

const bench = {
  /** Ms from data in memory to the picture on screen. */
  async paint(kind: 'ours' | 'plain', size: number): Promise<number> {
    clear();
    const drawing = synthetic(size);
    await painted();
    const start = performance.now();
    if (kind === 'ours') {
      ours = canvasOf();
      ours.draw(drawing);
      ours.camera.fit({ jump: true });
    } else {
      plain = cytoscape({
        container: host,
        style: [{ selector: 'node', style: { label: 'data(label)' } }],
        elements: [
          ...drawing.nodes.map(({ id, label, place }) => ({ data: { id, label }, position: { ...place } })),
          ...drawing.pairs.map(({ id, from, to }) => ({ data: { id, source: from, target: to } })),
        ],
        layout: { name: 'preset', fit: true },
      });
    }
    await painted();
    return performance.now() - start;
  },
  /** Frame times, ms, and long tasks while something is done for this long. */
  async frames(ms: number): Promise<{ frames: readonly number[]; longest: number }> {
    tasks.length = 0;
    const frames: number[] = [];
    const end = performance.now() + ms;
    let last = performance.now();
    await new Promise<void>((done) => {
      const tick = () => {
        const now = performance.now();
        frames.push(now - last);
        last = now;
        if (now < end) requestAnimationFrame(tick);
        else done();
      };
      requestAnimationFrame(tick);
    });
    return { frames, longest: Math.max(0, ...tasks) };
  },
  /** Ms from the last turn of the wheel to a picture that is drawn, and no longer stretched. */
  async sharpAfterWheel(): Promise<number> {
    const stretched = () =>
      [...host.children].some((one) => one instanceof HTMLElement && one.style.transform);
    do await painted();
    while (stretched());
    return performance.now() - turnedAt;
  },
  /** Ms from the button let go to the next picture; while one drags it is drawn, not stretched. */
  async sharpAfterDrag(): Promise<number> {
    await painted();
    return performance.now() - letGoAt;
  },
  nodeAt(index: number): { x: number; y: number } {
    const box = ours?.boxOf(`tool:n${index}`);
    return { x: box?.x ?? 0, y: (box?.y ?? 0) - (box?.h ?? 0) / 2 + 3 };
  },
  /** Ms from the click told to the selection on screen. */
  clicked: () => clicked,
  /** Fifty newcomers beside one node of `size`. */
  async expand(size: number) {
    clear();
    const drawing = synthetic(size);
    ours = canvasOf();
    ours.draw(drawing);
    noneTaken();
    await painted();
    const base = new Map<string, Box>(drawing.nodes.map(({ id, place, w, h }) => [id, { ...place, w, h }]));
    const events = Array.from({ length: 50 }, (_, index): PlaceEvent => {
      const beside = index % 3 === 0 ? [`tool:n${(index * 7) % size}`] : [];
      return { op: 'arrive', id: `tool:new${index}`, origin: `tool:n${Math.floor(size / 2)}`, beside };
    });
    const start = performance.now();
    const places = placeEvents(base, events, () => ({ w: 130, h: 26 }));
    const placed = performance.now() - start;
    const [model] = drawing.nodes;
    if (!model) throw new Error('The graph is empty.');
    const news = events.map((event) => {
      const id = 'id' in event ? event.id : '';
      return { ...model, id, label: id, w: 130, place: places.get(id) ?? { x: 0, y: 0 } };
    });
    const pairs = news.map(({ id }, index) => {
      const from = `tool:n${Math.floor(size / 2)}`;
      return {
        id: `${from}~${id}`,
        from,
        to: id,
        width: 2,
        offer: false,
        matches: index + 1,
        strongest: false,
      };
    });
    ours.draw({
      form: drawing.form,
      nodes: [...drawing.nodes, ...news],
      pairs: [...drawing.pairs, ...pairs],
    });
    await painted();
    const boxes = [...places.entries()].map(([id, place]) => ({
      id,
      w: 130,
      h: 26,
      ...base.get(id),
      ...place,
    }));
    const fresh = boxes.filter(({ id }) => !base.has(id));
    const overlap = fresh.filter((one) =>
      boxes.some(
        (other) =>
          other !== one &&
          Math.abs(one.x - other.x) < (one.w + other.w) / 2 &&
          Math.abs(one.y - other.y) < (one.h + other.h) / 2,
      ),
    );
    const moved = drawing.nodes.filter(({ id, place }) => {
      const now = places.get(id);
      return now?.x !== place.x || now.y !== place.y;
    });
    return { placed, painted: performance.now() - start, moved: moved.length, overlap: overlap.length };
  },
  /** A layout in the worker, and the longest main-thread task meanwhile. */
  async layout(size: number): Promise<{ ms: number; longest: number }> {
    const input = layoutInput(synthetic(size));
    tasks.length = 0;
    const start = performance.now();
    await layoutInWorker(input);
    const ms = performance.now() - start;
    await painted();
    return { ms, longest: Math.max(0, ...tasks) };
  },
  /** Ms from an answer in memory to a picture laid out in the worker and painted, and its nodes and edges. */
  async step(into: Into): Promise<{ ms: number; elements: number }> {
    ours ??= canvasOf();
    const drawing = lookInto(into);
    const start = performance.now();
    const { places } = await layoutInWorker(layoutInput(drawing));
    const placeOf = new Map(places.map((place) => [place.id, place]));
    const nodes = drawing.nodes.map((node) => ({ ...node, place: placeOf.get(node.id) ?? node.place }));
    ours.draw({ ...drawing, nodes });
    ours.camera.fit({ jump: true });
    await painted();
    return { ms: performance.now() - start, elements: nodes.length + drawing.pairs.length };
  },
  /** Rounds of fifty nodes more and fifty less. */
  async rounds(size: number, count: number): Promise<void> {
    const drawing = synthetic(size);
    const more = synthetic(size + 50);
    for (let round = 0; round < count; round += 1) {
      ours?.draw(more);
      ours?.draw(drawing);
      if (round % 20 === 0) await painted();
    }
  },
  clear,
};

export type Bench = typeof bench;
declare global {
  interface Window {
    bench: Bench;
  }
}
window.bench = bench;
