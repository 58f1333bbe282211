/**
 * What a ladder has besides its discs: the lines behind them, and above them names, intervals, and the results of whom one
 * points at. It stands on canvases of its own, so that Cytoscape draws nothing anew while somebody points, clicks or walks.
 */
import type { Core, NodeSingular } from 'cytoscape';
import type { Box, Point } from '../scene/box.ts';
import type { Climbing, Drawing, DrawnNode, Rungs } from '../scene/drawing.ts';
import { type AsideLabel, asideLabels, boxOfAside } from '../scene/ladder/aside.ts';
import type { Beam } from '../scene/ladder/beams.ts';
import type { Palette } from '../scene/palette.ts';
import { clearCanvas, layerCanvas } from './layer-canvas.ts';
import {
  measureText,
  type OnScreen,
  paintBeams,
  paintMarks,
  paintNames,
  paintRungs,
} from './ladder-painter.ts';

export interface LadderLayer {
  /** Whether the picture is one. */
  shown(): boolean;
  /** Whether a node stands on it. */
  holds(id: string): boolean;
  draw(drawing: Drawing): void;
  focus(ids: readonly string[]): void;
  hover(id: string | null): void;
  results(of: string | null, beams: readonly Beam[]): void;
  /** The node whose name is at this place, px of the container. */
  at(place: Point): NodeSingular | null;
  /** Of the names and of the discs, px of the container. */
  boxes(): readonly Box[];
  restyle(palette: Palette): void;
  stop(): void;
}

export function createLadderLayer(
  cy: Core,
  picture: HTMLElement,
  container: HTMLElement,
  first: Palette,
): LadderLayer {
  let palette = first;
  let rungs: Rungs | null = null;
  let climbers = new Map<string, { readonly node: DrawnNode; readonly climbing: Climbing }>();
  let focused: readonly string[] = [];
  let hovered: string | null = null;
  let from: string | null = null;
  let beams: readonly Beam[] = [];
  let names: readonly AsideLabel[] = [];
  let asked = false;
  const behind = layerCanvas();
  picture.before(behind);
  const above = layerCanvas();
  container.append(above);

  const onScreen = (): readonly OnScreen[] => {
    const [zoom, pan] = [cy.zoom(), cy.pan()];
    return [...climbers.values()].flatMap(({ node, climbing }) => {
      const there = cy.getElementById(node.id);
      if (there.empty()) return [];
      const { x, y } = there.position();
      const across: number = there.data('discNow') ?? there.data('disc');
      return [{ ...climbing, node, x: x * zoom + pan.x, y: y * zoom + pan.y, disc: across * zoom }];
    });
  };
  const paint = () => {
    asked = false;
    const under = clearCanvas(behind);
    const over = clearCanvas(above);
    names = [];
    if (!rungs || !under || !over) return;
    const view = { zoom: cy.zoom(), pan: cy.pan() };
    const discs = onScreen();
    paintRungs(under, rungs, view, palette);
    const at = new Map(discs.map((one) => [one.node.id, one]));
    const lit = from === null ? undefined : at.get(from);
    const shares = new Map(beams.map((beam) => [beam.to, beam]));
    if (lit) paintBeams(over, lit, beams, at, { zoom: view.zoom, palette });
    const pointed = new Set([...focused, hovered, lit?.node.id]);
    names = asideLabels(
      discs.map(({ node, x, y, disc, column, room, forms }) => {
        const share = lit && shares.get(node.id);
        return {
          id: node.id,
          x,
          y,
          disc,
          column,
          room: room * view.zoom,
          forms,
          before: share && { text: share.text, w: measureText(over, share.text) },
          importance: (pointed.has(node.id) ? 1e9 : 0) + (share ? 1e6 : 0) + node.w,
        };
      }),
      { top: rungs.top * view.zoom + view.pan.y - 8, bottom: rungs.bottom * view.zoom + view.pan.y + 8 },
    );
    paintMarks(
      over,
      { discs: [...at.values()].filter(({ node }) => pointed.has(node.id)), focused, lit },
      { ...view, palette },
    );
    paintNames(over, names, { at, pointed, shares, dim: lit !== undefined }, palette);
  };
  const renew = () => {
    if (!asked) queueMicrotask(() => asked && paint());
    asked = true;
  };
  cy.on('render resize', paint);
  return {
    shown: () => rungs !== null,
    holds: (id) => rungs !== null && climbers.has(id),
    draw(drawing) {
      rungs = drawing.rungs ?? null;
      climbers = new Map(
        drawing.nodes.flatMap((node) =>
          node.climbing ? [[node.id, { node, climbing: node.climbing }]] : [],
        ),
      );
      renew();
    },
    focus(ids) {
      focused = ids;
      renew();
    },
    hover(id) {
      hovered = id;
      renew();
    },
    results(of, next) {
      from = of;
      beams = next;
      renew();
    },
    at(place) {
      const hit = names.find((one) => {
        const box = boxOfAside(one);
        return Math.abs(place.x - box.x) <= box.w / 2 && Math.abs(place.y - box.y) <= box.h / 2;
      });
      if (!hit) return null;
      return cy.getElementById(hit.id).nodes().first();
    },
    boxes() {
      if (asked) paint();
      return [...names.map(boxOfAside), ...onScreen().map(({ x, y, disc }) => ({ x, y, w: disc, h: disc }))];
    },
    restyle(next) {
      palette = next;
      renew();
    },
    stop() {
      cy.off('render resize', paint);
      behind.remove();
      above.remove();
    },
  };
}
