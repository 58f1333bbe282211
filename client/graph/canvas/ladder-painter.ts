/** How the parts of a ladder are painted; px of the container. */
import type { Point } from '../scene/box.ts';
import type { Climbing, DrawnNode, Rungs } from '../scene/drawing.ts';
import { type AsideLabel, asideFont } from '../scene/ladder/aside.ts';
import { type Beam, curveOf } from '../scene/ladder/beams.ts';
import { ladderLooks } from '../scene/ladder/looks.ts';
import { graphFont, weightOfName } from '../scene/node-look.ts';
import type { Palette } from '../scene/palette.ts';

export interface OnScreen extends Climbing {
  readonly node: DrawnNode;
  readonly x: number;
  readonly y: number;
  readonly disc: number;
}

export type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

export interface View {
  readonly zoom: number;
  readonly pan: Point;
}

export const fontOf = (weight: number, size: number = asideFont) => `${weight} ${size}px ${graphFont}`;

export function measureText(context: Context, text: string): number {
  context.font = fontOf(ladderLooks.share.weight);
  return context.measureText(text).width;
}

/** Lines at round shares, which they are written at the left of, and makers' names under their columns. */
export function paintRungs(context: Context, rungs: Rungs, { zoom, pan }: View, palette: Palette): void {
  const x = (of: number) => of * zoom + pan.x;
  const y = (of: number) => of * zoom + pan.y;
  const { axis, maker } = ladderLooks;
  context.textBaseline = 'middle';
  context.textAlign = 'right';
  context.font = fontOf(axis.weight);
  for (const line of rungs.lines) {
    const at = Math.round(y(line.y)) + 0.5;
    context.strokeStyle = palette(line.half ? axis.half : axis.stroke);
    context.lineWidth = 1;
    context.setLineDash(line.half ? [...axis.dash] : []);
    context.beginPath();
    context.moveTo(x(rungs.left), at);
    context.lineTo(x(rungs.right), at);
    context.stroke();
    context.fillStyle = palette('muted');
    context.fillText(line.text, x(rungs.left) - 6, at);
  }
  context.setLineDash([]);
  context.textAlign = 'left';
  context.font = fontOf(maker.weight, maker.font);
  for (const { x: left, room, text, colour } of rungs.columns) {
    context.fillStyle = palette(colour);
    context.fillText(fitted(context, text, room * zoom), x(left) - 6, y(rungs.bottom) + maker.below);
  }
}

/** As much of a text as has room. */
function fitted(context: Context, text: string, room: number): string {
  if (context.measureText(text).width <= room) return text;
  let letters = [...text];
  while (letters.length > 1 && context.measureText(`${letters.join('')}…`).width > room)
    letters = letters.slice(0, -1);
  return `${letters.join('').trimEnd()}…`;
}

export function paintBeams(
  context: Context,
  from: OnScreen,
  beams: readonly Beam[],
  at: ReadonlyMap<string, OnScreen>,
  { zoom, palette }: { readonly zoom: number; readonly palette: Palette },
): void {
  const scale = Math.min(1.6, Math.max(0.7, zoom));
  // The most one-sided last, so that they lie above.
  for (const beam of beams.toSorted((a, b) => a.width - b.width)) {
    const to = at.get(beam.to);
    if (!to) continue;
    const [start, one, two, end] = curveOf(from, to);
    const colour = palette(beam.colour);
    const width = beam.width * scale;
    context.globalAlpha = beam.opacity;
    context.strokeStyle = colour;
    context.lineWidth = width;
    context.beginPath();
    context.moveTo(start.x, start.y);
    context.bezierCurveTo(one.x, one.y, two.x, two.y, end.x, end.y);
    context.stroke();
    context.fillStyle = colour;
    if (beam.loser === 'to') arrow(context, two, end, to.disc / 2, width);
    if (beam.loser === 'from') arrow(context, one, start, from.disc / 2, width);
  }
  context.globalAlpha = 1;
}

/** Its point on the edge of the disc at the end of a line that comes from `way`. */
function arrow(context: Context, way: Point, end: Point, radius: number, width: number): void {
  const angle = Math.atan2(end.y - way.y, end.x - way.x);
  const [long, half] = [6 + width * 1.2, 3 + width * 0.7];
  context.save();
  context.translate(end.x, end.y);
  context.rotate(angle);
  context.beginPath();
  context.moveTo(-radius - 1, 0);
  context.lineTo(-radius - 1 - long, -half);
  context.lineTo(-radius - 1 - long, half);
  context.closePath();
  context.fill();
  context.restore();
}

/** Discs above the lines that meet there, rings round what is in focus, and the intervals of what one points at. */
export function paintMarks(
  context: Context,
  of: {
    readonly discs: readonly OnScreen[];
    readonly focused: readonly string[];
    readonly lit: OnScreen | undefined;
  },
  { zoom, pan, palette }: View & { readonly palette: Palette },
): void {
  for (const { node, x, y, disc, interval } of of.discs) {
    const [top, bottom] = [interval.top * zoom + pan.y, interval.bottom * zoom + pan.y];
    context.strokeStyle = palette('ink');
    context.lineWidth = 1.5;
    context.beginPath();
    context.moveTo(x, top);
    context.lineTo(x, bottom);
    for (const end of [top, bottom]) {
      context.moveTo(x - 4, end);
      context.lineTo(x + 4, end);
    }
    context.stroke();
    context.fillStyle = palette(node.colour);
    context.beginPath();
    context.arc(x, y, disc / 2, 0, 2 * Math.PI);
    context.fill();
    context.strokeStyle = palette(of.focused.includes(node.id) ? 'ink' : 'surface');
    context.lineWidth = of.focused.includes(node.id) ? 2.5 : 1.5;
    context.stroke();
  }
}

export function paintNames(
  context: Context,
  names: readonly AsideLabel[],
  of: {
    readonly at: ReadonlyMap<string, OnScreen>;
    readonly pointed: ReadonlySet<string | null | undefined>;
    readonly shares: ReadonlyMap<string, Beam>;
    /** Who has no part in the results that are shown stands back. */
    readonly dim: boolean;
  },
  palette: Palette,
): void {
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  for (const { leader, x, y } of names) {
    if (!leader) continue;
    context.strokeStyle = palette('line');
    context.lineWidth = 1;
    context.beginPath();
    context.moveTo(leader.x, leader.y);
    context.lineTo(x - 2, y);
    context.stroke();
  }
  for (const { id, text, before, x, y, w } of names) {
    const size = of.at.get(id)?.node.size ?? 'small';
    const pointed = of.pointed.has(id);
    context.globalAlpha = 0.72;
    context.fillStyle = palette('canvas');
    context.fillRect(x - 2, y - 7, w + 4, 14);
    context.globalAlpha = of.dim && !before && !pointed ? 0.45 : 1;
    const share = of.shares.get(id);
    if (before && share) {
      context.font = fontOf(ladderLooks.share.weight);
      context.fillStyle = palette(share.colour);
      context.fillText(before.text, x, y);
    }
    context.font = fontOf(pointed ? 600 : weightOfName(size));
    context.fillStyle = palette('ink');
    context.fillText(text, x + (before ? before.w + 6 : 0), y);
  }
  context.globalAlpha = 1;
}
