/** The saved page's SVG: moved and zoomed by pointer and wheel, with what is in focus marked. */
import type { Box, Point } from '../../graph/scene/box.ts';
import { type Camera, fitted, opened, panned, revealing, zoomedAt } from './camera.ts';
import { type Graph, otherEnd } from './graph.ts';
import { dragging } from './dragging.ts';

export interface Stage {
  /** As the page opens: what can be read at once. */
  open(): void;
  fit(): void;
  zoomBy(factor: number): void;
  /** Brings a node to where it can be read. */
  reveal(ref: string): void;
  /** The focus: a ref, a pair's id, or null; the rest goes to the background. */
  mark(id: string | null): void;
  /** What a search found stands out. */
  markFound(refs: readonly string[]): void;
}

/** `onPick` takes a ref, a pair's id, or null for nothing. */
export function stageOf(svg: SVGSVGElement, graph: Graph, onPick: (id: string | null) => void): Stage {
  const world = svg.querySelector('#world');
  if (!world) throw new Error('The page has no graph.');
  const parts = new Map(
    [...svg.querySelectorAll<SVGElement>('[data-id]')].map((one) => [one.dataset['id'] ?? '', one]),
  );
  const { x, y, w, h } = graph.data.box;
  const all: Box = { x: x + w / 2, y: y + h / 2, w, h };
  const screen = () => ({ w: svg.clientWidth, h: svg.clientHeight });
  let camera: Camera = { x: 0, y: 0, zoom: 1 };
  const show = (next: Camera) => {
    camera = next;
    world.setAttribute('transform', `translate(${next.x} ${next.y}) scale(${next.zoom})`);
  };
  const local = ({ clientX, clientY }: { clientX: number; clientY: number }): Point => {
    const { left, top } = svg.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };

  svg.removeAttribute('viewBox');
  addHitLines(svg);
  const wasDrag = dragging(
    svg,
    (by) => show(panned(camera, by)),
    (factor, at) => show(zoomedAt(camera, factor, local(at))),
  );
  svg.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      show(zoomedAt(camera, Math.exp(-event.deltaY * (event.deltaMode === 1 ? 0.05 : 0.0015)), local(event)));
    },
    { passive: false },
  );
  svg.addEventListener('click', (event) => {
    if (wasDrag()) return;
    const hit = event.target instanceof Element ? event.target.closest<SVGElement>('[data-id]') : null;
    onPick(hit?.dataset['id'] ?? null);
  });

  return {
    open: () => show(opened(all, mainOf(graph) ?? all, screen())),
    fit: () => show(fitted(all, screen())),
    zoomBy: (factor) => show(zoomedAt(camera, factor, { x: screen().w / 2, y: screen().h / 2 })),
    reveal(ref) {
      const node = graph.node(ref);
      if (node) show(revealing(camera, node, screen()));
    },
    mark(id) {
      const near = nearOf(graph, id);
      const pair = graph.pair(id ?? '');
      for (const [part, element] of parts) {
        const focus = part === id || part === pair?.from || part === pair?.to;
        element.classList.toggle('faint', near.size > 0 && !near.has(part) && !isMoreOf(part, id));
        element.classList.toggle('focus', focus && !element.classList.contains('pair'));
        element.classList.toggle('chosen', part === pair?.id);
        element.classList.toggle('near', near.has(part));
      }
    },
    markFound(refs) {
      const found = new Set(refs);
      for (const [part, element] of parts) element.classList.toggle('found', found.has(part));
    },
  };
}

/** The most matched node. */
function mainOf({ data }: Graph): Point | undefined {
  return data.nodes.toSorted((a, b) => b.timesMatched - a.timesMatched)[0];
}

/** The pills that stand for a node's neighbours not shown belong to it. */
function isMoreOf(part: string, id: string | null): boolean {
  return id !== null && (part === `more:${id}` || part.startsWith(`more:${id}@`));
}

/** What stays in the foreground with `id`; empty: everything. */
function nearOf(graph: Graph, id: string | null): ReadonlySet<string> {
  const pair = graph.pair(id ?? '');
  if (pair) return new Set([pair.id, pair.from, pair.to]);
  if (id === null || !graph.node(id)) return new Set();
  return new Set([id, ...graph.pairsOf(id).flatMap((one) => [one.id, otherEnd(one, id)])]);
}

/** A thin line is hard to hit: each gets a wide, unseen one below it. */
function addHitLines(svg: SVGSVGElement): void {
  for (const line of svg.querySelectorAll('line.pair')) {
    const hit = document.createElementNS('http://www.w3.org/2000/svg', 'line');
    for (const name of ['x1', 'y1', 'x2', 'y2', 'data-id'])
      hit.setAttribute(name, line.getAttribute(name) ?? '');
    hit.setAttribute('class', 'hit');
    line.before(hit);
  }
}
