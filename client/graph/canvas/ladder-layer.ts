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
  type Context,
  measureText,
  type OnScreen,
  paintBeams,
  paintMarks,
  paintNames,
  paintRungs,
  type View,
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
  /** All of it at twice its size, with a line that says what it shows. Only of a ladder. */
  image(palette: Palette): Promise<Blob>;
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

  const onScreen = ({ zoom, pan }: View = { zoom: cy.zoom(), pan: cy.pan() }): readonly OnScreen[] => {
    return [...climbers.values()].flatMap(({ node, climbing }) => {
      const there = cy.getElementById(node.id);
      if (there.empty()) return [];
      const { x, y } = there.position();
      const across: number = there.data('discNow') ?? there.data('disc');
      return [{ ...climbing, node, x: x * zoom + pan.x, y: y * zoom + pan.y, disc: across * zoom }];
    });
  };
  /** @param between paints the discs, where they are not a canvas of Cytoscape's */
  const paintAll = (
    { under, over, between }: { under: Context; over: Context; between?: () => void },
    on: Rungs,
    view: View,
    colours: Palette,
  ): readonly AsideLabel[] => {
    const discs = onScreen(view);
    paintRungs(under, on, view, colours);
    const at = new Map(discs.map((one) => [one.node.id, one]));
    const lit = from === null ? undefined : at.get(from);
    const shares = new Map(beams.map((beam) => [beam.to, beam]));
    between?.();
    if (lit) paintBeams(over, lit, beams, at, { zoom: view.zoom, palette: colours });
    const pointed = new Set([...focused, hovered, lit?.node.id]);
    const labels = asideLabels(
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
      { top: on.top * view.zoom + view.pan.y - 8, bottom: on.bottom * view.zoom + view.pan.y + 8 },
    );
    paintMarks(
      over,
      { discs: [...at.values()].filter(({ node }) => pointed.has(node.id)), focused, lit },
      { ...view, palette: colours },
    );
    paintNames(over, labels, { at, pointed, shares, dim: lit !== undefined }, colours);
    return labels;
  };
  const paint = () => {
    asked = false;
    const [under, over] = [clearCanvas(behind), clearCanvas(above)];
    names =
      rungs && under && over
        ? paintAll({ under, over }, rungs, { zoom: cy.zoom(), pan: cy.pan() }, palette)
        : [];
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
    async image(next) {
      if (!rungs) throw new Error('The picture is no ladder.');
      const on = rungs;
      const { ladderImage } = await import('./bitmap.ts');
      return ladderImage(cy, on, next, (context, view, between) =>
        paintAll({ under: context, over: context, between }, on, view, next),
      );
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
