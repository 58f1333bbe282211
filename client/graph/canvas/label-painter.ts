/** Labels beside discs, on a canvas of their own: Cytoscape need style nothing anew when one zooms. */
import type { NodeSingular } from 'cytoscape';
import {
  type Disc,
  labelBox,
  labelFont,
  type LabelForm,
  labelLine,
  type LabelSide,
} from './choose-labels.ts';
import type { DrawnNode } from '../scene/drawing.ts';
import { type Look, looks, smallText } from '../scene/look.ts';
import { graphFont } from '../scene/node-look.ts';
import type { Palette } from '../scene/palette.ts';

/** A node whose label is shown; its place is asked again for each frame. */
export interface ShownLabel extends LabelForm {
  readonly node: NodeSingular;
  readonly side: LabelSide;
}

export interface LabelPainter {
  /** Px of the widest of these lines. */
  widthOf(lines: readonly string[], node: NodeSingular): number;
  /** Draws these as large as `grown` times their size, and nothing else. */
  paint(labels: readonly ShownLabel[], view: LabelView): void;
  restyle(palette: Palette): void;
  destroy(): void;
}

export interface LabelView {
  readonly zoom: number;
  readonly pan: { readonly x: number; readonly y: number };
  readonly grown: number;
}

/** `faded`: which labels are in the background. */
export function createLabelPainter(
  container: HTMLElement,
  first: Palette,
  faded: (node: NodeSingular) => boolean,
): LabelPainter {
  const canvas = document.createElement('canvas');
  canvas.style.cssText = 'position: absolute; inset: 0; width: 100%; height: 100%; pointer-events: none;';
  container.append(canvas);
  const context = canvas.getContext('2d');
  const widths = new Map<string, number>();
  let palette = first;
  let blank = true;
  return {
    widthOf(lines, node) {
      if (!context) return 0;
      const font = fontOf(node);
      let widest = 0;
      for (const line of lines) {
        const key = `${font}|${line}`;
        let width = widths.get(key);
        if (width === undefined) {
          context.font = font;
          width = context.measureText(line).width;
          widths.set(key, width);
        }
        widest = Math.max(widest, width);
      }
      return widest;
    },
    paint(labels, view) {
      if (!context || (blank && labels.length === 0)) return;
      const dots = fit(canvas);
      context.setTransform(dots, 0, 0, dots, 0, 0);
      context.clearRect(0, 0, canvas.width, canvas.height);
      for (const label of labels) {
        const { x, y, disc } = onScreen(label.node, view);
        const reach = label.textWidth * view.grown;
        if (x < -reach || y < -100 || x > canvas.width / dots + reach || y > canvas.height / dots) continue;
        write(context, label, { x, y, disc, faint: faded(label.node) }, view.grown, palette);
      }
      blank = labels.length === 0;
    },
    restyle(next) {
      palette = next;
    },
    destroy: () => canvas.remove(),
  };
}

/** The disc of a node in px on screen. */
export function onScreen(node: NodeSingular, { zoom, pan }: Pick<LabelView, 'zoom' | 'pan'>) {
  const { x, y } = node.position();
  const lift: number = node.data('lift');
  return { x: x * zoom + pan.x, y: (y - lift) * zoom + pan.y, disc: discOf(node) * zoom };
}

/** Px across at zoom 1. */
export function discOf(node: NodeSingular): number {
  return node.data('discNow') ?? node.data('disc');
}

function write(
  context: CanvasRenderingContext2D,
  { node, lines, textWidth, side }: ShownLabel,
  disc: Disc & { readonly faint: boolean },
  grown: number,
  palette: Palette,
): void {
  const box = labelBox(disc, { lines, textWidth }, side);
  // It grows and shrinks away from its disc.
  const [w, h] = [box.w * grown, box.h * grown];
  const x = box.x + ((w - box.w) / 2) * (side === 'left' ? -1 : side === 'right' ? 1 : 0);
  const y = box.y + ((h - box.h) / 2) * (side === 'above' ? -1 : side === 'below' ? 1 : 0);
  const top = y - h / 2;
  const { faint } = disc;
  context.globalAlpha = faint ? 0.4 : 0.75;
  context.fillStyle = palette('canvas');
  context.fillRect(x - w / 2 + 1, top, w - 2, h);
  context.globalAlpha = faint ? 0.5 : 1;
  context.fillStyle = palette(lookAsDisc(node).ink);
  context.font = fontOf(node, grown);
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  lines.forEach((line, index) => context.fillText(line, x, top + (index + 0.5) * labelLine * grown));
  context.globalAlpha = 1;
}

function fontOf(node: NodeSingular, grown = 1): string {
  const kind: DrawnNode['kind'] = node.data('kind');
  const weight: number = kind === 'tool' ? node.data('weight') : kind === 'group' ? 400 : smallText.weight;
  const style = `${lookAsDisc(node).italic ? 'italic ' : ''}${weight}`;
  return `${style} ${labelFont * grown}px ${graphFont}`;
}

function lookAsDisc(node: NodeSingular): Look {
  const kind: DrawnNode['kind'] = node.data('kind');
  return looks[kind].discs;
}

/** Makes the bitmap as large as the canvas is shown; answers its dots a px. */
function fit(canvas: HTMLCanvasElement): number {
  const dots = window.devicePixelRatio || 1;
  const w = Math.round(canvas.clientWidth * dots);
  const h = Math.round(canvas.clientHeight * dots);
  if (canvas.width !== w) canvas.width = w;
  if (canvas.height !== h) canvas.height = h;
  return dots;
}
