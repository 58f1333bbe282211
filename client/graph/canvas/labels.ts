/**
 * Labels that can be read at every zoom. Pills carry their own; where there are too many nodes for pills, or one looks
 * from far away, nodes are discs, and as many labels as do not collide stand beside them at their full size.
 */
import type { Core, NodeSingular } from 'cytoscape';
import { type Box, type Point, touches } from '../scene/box.ts';
import { chooseLabels, labelBox, labelFont } from './choose-labels.ts';
import type { LadderLayer } from './ladder-layer.ts';
import type { Veil } from './veil.ts';
import { createLabelPainter, discOf, type LabelPainter, onScreen, type ShownLabel } from './label-painter.ts';
import type { Palette } from '../scene/palette.ts';

/** Where the drawing's form is kept with the canvas. */
export const formKey = 'form';
/** And where the labels shown beside discs are. */
const labelsKey = 'labels';
/** Below this zoom the words of pills are too small to read. */
const farAway = 0.56;
/** Discs seen from far away keep about this share of their size on screen; they grow seldom, as each costs styling. */
const minShare = { low: 0.55, now: 0.75, high: 1.1 };
const grownKey = 'grown';
/** Ms without a change of zoom after which labels are chosen anew. */
const settled = 90;

export interface Labels {
  /** Labels are chosen anew before the next frame, however much changes until then. */
  renew(): void;
  restyle(palette: Palette): void;
  /** The node whose label is at this place, px of the container. */
  at(place: Point): NodeSingular | null;
  /** Has Cytoscape draw the labels as long as `run` takes. */
  lend<T>(run: () => Promise<T>): Promise<T>;
  stop(): void;
}

export function keepLabels(
  cy: Core,
  container: HTMLElement,
  palette: Palette,
  veil: Pick<Veil, 'covers'>,
  ladder: Pick<LadderLayer, 'at' | 'boxes'>,
): Labels {
  const faded = (node: NodeSingular) =>
    node.hasClass('faint') || node.hasClass('missed') || veil.covers(node.id());
  const painter = createLabelPainter(container, palette, faded);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = false;
  let stopped = false;
  let shown: readonly ShownLabel[] = [];
  /** The zoom for which labels were chosen: until they are chosen anew they grow and shrink with the picture. */
  let chosenAt = 1;
  const paint = () => {
    painter.paint(shown, { zoom: cy.zoom(), pan: cy.pan(), grown: cy.zoom() / chosenAt });
  };
  const choose = () => {
    asked = false;
    if (stopped) return;
    chosenAt = cy.zoom();
    shown = chosen(cy, painter, faded, ladder.boxes());
    cy.scratch(labelsKey, shown);
    paint();
  };
  const renew = () => {
    clearTimeout(timer);
    // Still before the frame in which all that has changed is styled and drawn, once.
    if (!asked) queueMicrotask(choose);
    asked = true;
  };
  cy.on('zoom', () => {
    clearTimeout(timer);
    timer = setTimeout(renew, settled);
  });
  cy.on('render', paint);
  return {
    renew,
    restyle(next) {
      painter.restyle(next);
      paint();
    },
    at(place) {
      const view = { zoom: cy.zoom(), pan: cy.pan() };
      const point = { ...place, w: 0, h: 0 };
      const hit = shown.find((one) => touches(labelBox(onScreen(one.node, view), one, one.side), point));
      return hit?.node ?? ladder.at(place);
    },
    async lend(run) {
      const lent = shown;
      cy.batch(() => {
        for (const { node, lines, side } of lent) {
          node
            .data({ labelFont: labelFont / chosenAt, labelNow: lines.join('\n'), side })
            .addClass('labelled');
        }
      });
      try {
        return await run();
      } finally {
        cy.batch(() => {
          for (const { node } of lent) node.removeClass('labelled');
        });
      }
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
      painter.destroy();
    },
  };
}

function chosen(
  cy: Core,
  painter: Pick<LabelPainter, 'widthOf'>,
  faded: (node: NodeSingular) => boolean,
  apart: readonly Box[],
): readonly ShownLabel[] {
  const view = { zoom: cy.zoom(), pan: cy.pan() };
  const discs = cy.scratch(formKey) === 'discs' || view.zoom < farAway;
  const grown = grownAt(cy, view.zoom);
  const drawn: NodeSingular[] = [];
  cy.batch(() => {
    cy.nodes().forEach((node) => {
      const kind: string = node.data('kind');
      if (kind === 'count') return;
      if (kind === 'group') {
        // Its box has room for its name: only names too small to read are chosen among.
        const named = view.zoom >= farAway;
        if (node.hasClass('named') !== named) node.toggleClass('named', named);
        if (!named) drawn.push(node);
        return;
      }
      if (node.hasClass('disc') !== discs) node.toggleClass('disc', discs).toggleClass('pill', !discs);
      if (!discs) return;
      const across = node.data('disc') * grown;
      // Styles are computed anew for what is set, so only what differs is.
      if (discOf(node) !== across) node.data('discNow', across);
      // Those of a ladder have their names right of them.
      if (!node.data('climbing')) drawn.push(node);
    });
  });
  const all = drawn.map((node) => {
    const forms = textsOf(node).map((text) => {
      const lines = text.split('\n');
      return { lines, textWidth: painter.widthOf(lines, node) };
    });
    return {
      node,
      forms,
      importance: importanceOf(node, faded(node)),
      marked: isMarked(node),
      ...onScreen(node, view),
    };
  });
  const counts = cy.nodes('[kind = "count"]').map((count) => countBox(count, view));
  return chooseLabels(all, [...counts, ...apart]).map(({ of, form, side }) => ({
    ...form,
    node: of.node,
    side,
  }));
}

/** How much larger discs are drawn at this zoom: as before as long as that will do. */
function grownAt(cy: Core, zoom: number): number {
  const before: number = cy.scratch(grownKey) ?? 1;
  const share = before * zoom;
  const grown = share < minShare.low || (before > 1 && share > minShare.high) ? minShare.now / zoom : before;
  cy.scratch(grownKey, Math.max(1, grown));
  return Math.max(1, grown);
}

/** Its label, and that in fewer letters. */
function textsOf(node: NodeSingular): readonly string[] {
  const texts: readonly string[] = [node.data('label'), node.data('tight'), node.data('least')];
  return [...new Set(texts)];
}

/** A count printed on a line keeps its place. */
function countBox(count: NodeSingular, { zoom, pan }: { readonly zoom: number; readonly pan: Point }): Box {
  const { x, y } = count.position();
  return { x: x * zoom + pan.x, y: y * zoom + pan.y, w: count.data('w') * zoom, h: count.data('h') * zoom };
}

function isMarked(node: NodeSingular): boolean {
  return node.hasClass('focus') || node.hasClass('selected') || node.hasClass('found');
}

/** What is in focus, chosen or found first, then the large. */
function importanceOf(node: NodeSingular, faded: boolean): number {
  const near = faded ? 0 : 1;
  return (isMarked(node) ? 1e9 : 0) + near * 1e6 + node.data('disc') * 1e3 + node.data('w') / 1e3;
}
