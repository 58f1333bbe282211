/** What is drawn as SVG elements, the lines below the nodes, with the box that holds all. */
import type { Drawing, DrawnNode, DrawnPair, Rungs } from '../scene/drawing.ts';
import { lookOfPair } from '../scene/look.ts';
import type { Palette } from '../scene/palette.ts';
import { attributes } from '#contract/formats/xml.ts';
import { ladderLooks } from '../scene/ladder/looks.ts';
import { namesSvg, rungsSvg } from './ladder-svg.ts';
import { round } from './round.ts';
import { nodeSvg } from './svg-node.ts';

export interface DrawingSvg {
  readonly pairs: string;
  readonly nodes: string;
  /** The left upper corner and the size, px at zoom 1. */
  readonly box: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
}

const margin = 24;
/** Px of the shares left of a ladder, and of the makers' names below it. */

export function drawingSvg(drawing: Drawing, palette: Palette): DrawingSvg {
  const { form, nodes, pairs, rungs } = drawing;
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const lines = pairs.flatMap((pair) => {
    const from = byId.get(pair.from);
    const to = byId.get(pair.to);
    return from && to ? [pairSvg(pair, from, to, palette)] : [];
  });
  return {
    pairs: [rungs ? rungsSvg(rungs, palette) : '', ...lines].filter(Boolean).join('\n'),
    nodes: [...nodes.map((node) => nodeSvg(node, form, palette)), namesSvg(drawing, palette)]
      .filter(Boolean)
      .join('\n'),
    box: boxOf(nodes, rungs ?? null),
  };
}

function pairSvg(pair: DrawnPair, from: DrawnNode, to: DrawnNode, palette: Palette): string {
  const ends = {
    x1: round(from.place.x),
    y1: round(from.place.y),
    x2: round(to.place.x),
    y2: round(to.place.y),
  };
  const { stroke, width, opacity, dash } = lookOfPair(pair);
  const look = {
    stroke: palette(stroke),
    'stroke-width': round(width, 2),
    'stroke-opacity': opacity,
    'stroke-dasharray': dash?.join(' '),
  };
  return `<line${attributes({ class: 'pair', 'data-id': pair.id, ...ends, ...look })}/>`;
}

function boxOf(nodes: readonly DrawnNode[], rungs: Rungs | null): DrawingSvg['box'] {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { place, w, h } of nodes) {
    left = Math.min(left, place.x - w / 2);
    top = Math.min(top, place.y - h / 2);
    right = Math.max(right, place.x + w / 2);
    bottom = Math.max(bottom, place.y + h / 2);
  }
  if (rungs) {
    left = Math.min(left, rungs.left - ladderLooks.room.left);
    right = Math.max(right, rungs.right);
    top = Math.min(top, rungs.top);
    bottom = Math.max(bottom, rungs.bottom + ladderLooks.room.below);
  }
  if (left > right) return { x: 0, y: 0, w: 2 * margin, h: 2 * margin };
  const x = Math.floor(left - margin);
  const y = Math.floor(top - margin);
  return { x, y, w: Math.ceil(right + margin) - x, h: Math.ceil(bottom + margin) - y };
}
