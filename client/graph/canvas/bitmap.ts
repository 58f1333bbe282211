/** What is on the canvas as a bitmap, to be taken away. Loaded when somebody does. */
import type { Core } from 'cytoscape';
import type { Rungs } from '../scene/drawing.ts';
import { ladderLooks } from '../scene/ladder/looks.ts';
import type { Palette } from '../scene/palette.ts';
import { type Context, fontOf, type View } from './ladder-painter.ts';

/** Px a side: browsers make no larger bitmaps. */
const maxSidePx = 12_000;
/** Px round a ladder. */
const margin = 16;

/** Twice its size, as far as there are bitmaps of that. */
const scaleOf = (w: number, h: number): number => Math.min(2, maxSidePx / Math.max(1, w, h));

export async function canvasImage(cy: Core, background: string): Promise<Blob> {
  const { w, h } = cy.elements().boundingBox();
  return cy.png({ output: 'blob-promise', full: true, scale: scaleOf(w, h), bg: background });
}

/**
 * All of a ladder, with a line below it that says what it shows.
 * @param paint what stands behind and above the discs, which `between` puts there
 */
export async function ladderImage(
  cy: Core,
  rungs: Rungs,
  palette: Palette,
  paint: (context: Context, view: View, between: () => void) => void,
): Promise<Blob> {
  const discs = cy.elements().boundingBox();
  const { room, foot, axis } = ladderLooks;
  const left = Math.min(discs.x1, rungs.left - room.left) - margin;
  const top = Math.min(discs.y1, rungs.top) - margin;
  const w = Math.max(discs.x2, rungs.right) + margin - left;
  const h = Math.max(discs.y2, rungs.bottom + room.below) + margin - top;
  const scale = scaleOf(w, h);
  const drawn = await createImageBitmap(await cy.png({ output: 'blob-promise', full: true, scale }));
  const canvas = new OffscreenCanvas(Math.round(w * scale), Math.round(h * scale));
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser draws no pictures.');
  context.fillStyle = palette('canvas');
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.setTransform(scale, 0, 0, scale, 0, 0);
  const view = { zoom: 1, pan: { x: -left, y: -top } };
  paint(context, view, () => context.drawImage(drawn, discs.x1 - left, discs.y1 - top, discs.w, discs.h));
  context.textBaseline = 'middle';
  context.textAlign = 'left';
  context.font = fontOf(axis.weight);
  context.fillStyle = palette('muted');
  context.fillText(rungs.foot, rungs.left - left, rungs.bottom + foot.below - top);
  return canvas.convertToBlob({ type: 'image/png' });
}
