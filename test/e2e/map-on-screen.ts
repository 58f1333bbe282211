/** What is drawn on the map, read from the canvas itself, and how to point at it. */
import type { Page } from 'playwright-core';
import { expect, vi } from 'vitest';
import { z } from 'zod';

/** Ms that a busy machine may take for what a person sees at once. */
const patience = 20_000;

/** Expects something of what a function answers, as soon as it does. */
export function soon<T>(read: () => T | Promise<T>) {
  return expect.poll(read, { timeout: patience });
}

const Node = z.object({
  id: z.string(),
  kind: z.enum(['tool', 'capability', 'more', 'group', 'count']),
  label: z.string(),
  x: z.number(),
  y: z.number(),
  w: z.number(),
  h: z.number(),
  shape: z.string(),
  border: z.string(),
  colour: z.string(),
  ghost: z.boolean(),
  faint: z.boolean(),
  focus: z.boolean(),
  /** Where it is in the window. */
  at: z.object({ x: z.number(), y: z.number() }),
});
export type DrawnNode = z.infer<typeof Node>;

const Edge = z.object({ id: z.string(), width: z.number(), matches: z.number(), focus: z.boolean() });
const Drawn = z.object({ nodes: z.array(Node), edges: z.array(Edge), zoom: z.number() });
export type Drawn = z.infer<typeof Drawn>;

const readCanvas = `(() => {
  const map = document.querySelector('#map');
  const cy = map._cyreg.cy;
  const { x: left, y: top } = map.getBoundingClientRect();
  return {
    zoom: cy.zoom(),
    nodes: cy.nodes().map((node) => ({
      id: node.id(), kind: node.data('kind'), label: node.data('label'), w: node.data('w'), h: node.data('h'),
      ...node.position(), shape: node.style('shape'), border: node.style('border-style'), colour: node.style('color'),
      ghost: node.data('ghost') === true, faint: node.hasClass('faint'), focus: node.hasClass('focus'),
      at: { x: left + node.renderedPosition('x'), y: top + node.renderedPosition('y') },
    })),
    edges: cy.edges().map((edge) => ({
      id: edge.id(), width: parseFloat(edge.style('width')), matches: edge.data('matches'), focus: edge.hasClass('focus'),
    })),
  };
})()`;

export async function drawnMap(page: Page): Promise<Drawn> {
  return Drawn.parse(await page.evaluate(readCanvas));
}

/**
 * Opens an address of the Explore screen and waits until the map is painted. An address that names no lens gets that of the most
 * compared tools: what is tested on it are a graph's nodes and edges. Those of the ladder name theirs.
 */
export async function openMap(page: Page, address: string): Promise<void> {
  await page.goto(/[?&]lens=/.test(address) ? address : withLens(address));
  await page.waitForFunction(() => performance.getEntriesByName('map-painted').length > 0);
}

/** Where the screen itself writes it: behind the steps. */
function withLens(address: string): string {
  const [path = '', search = ''] = address.split('?');
  const parts = search.split('&').filter(Boolean);
  const at = parts.findIndex((part) => part.startsWith('steps=')) + 1;
  return `${path}?${[...parts.slice(0, at), 'lens=*', ...parts.slice(at)].join('&')}`;
}

/** Waits until the map holds a node, and answers it. */
export async function nodeOnMap(page: Page, id: string): Promise<DrawnNode> {
  return vi.waitFor(
    async () => {
      const node = (await drawnMap(page)).nodes.find((one) => one.id === id);
      if (!node) throw new Error(`${id} is not on the map`);
      return node;
    },
    { timeout: patience, interval: 50 },
  );
}

/** Pairs of labels that lie on each other. */
export function overlaps(nodes: readonly DrawnNode[]): readonly string[] {
  return nodes.flatMap((a, index) =>
    nodes
      .slice(index + 1)
      .filter((b) => Math.abs(a.x - b.x) < (a.w + b.w) / 2 && Math.abs(a.y - b.y) < (a.h + b.h) / 2)
      .map((b) => `${a.id} on ${b.id}`),
  );
}

/** Counts that are not on the line between the two nodes they are about, where these are now, by how many px. */
export function countsOffLine({ nodes }: Drawn): readonly string[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return nodes.flatMap((count) => {
    if (count.kind !== 'count') return [];
    const [from, to] = count.id
      .slice('count:'.length)
      .split('~')
      .map((id) => byId.get(id));
    if (!from || !to) return [`${count.id} has no ends`];
    const [ax, ay, bx, by] = [to.x - from.x, to.y - from.y, count.x - from.x, count.y - from.y];
    const length = Math.hypot(ax, ay) || 1;
    const along = (ax * bx + ay * by) / length ** 2;
    const aside = Math.abs(ax * by - ay * bx) / length;
    // The strongest may stand up to 38 px beside its line where the ends are close to each other.
    const on = along > 0 && along < 1 && aside < 39;
    return on ? [] : [`${count.id}: ${along.toFixed(2)} along, ${aside.toFixed(0)} px aside`];
  });
}

/** Places by id, counts left out: they belong to the focus. */
export function placesOf(nodes: readonly DrawnNode[]): ReadonlyMap<string, string> {
  return new Map(nodes.filter(({ kind }) => kind !== 'count').map(({ id, x, y }) => [id, `${x},${y}`]));
}
