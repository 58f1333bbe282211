import { useEffect, useRef } from 'react';
import type { GraphCanvas } from '../../graph/canvas.ts';
import { drawPicture } from '../../graph/draw-picture.ts';
import { leadOf } from '../../graph/lead.ts';
import type { Picture } from '../../graph/picture.ts';
import { noneTaken } from '../../graph/slots.ts';
import type { OpeningLayout } from './use-opening-layout.ts';

interface Given {
  readonly canvas: GraphCanvas | null;
  readonly picture: Picture;
  readonly opening: OpeningLayout | undefined;
  readonly focus: readonly string[];
  /** Grows when a person has dragged a node: the counts follow. */
  readonly moves: number;
}

/** Keeps the canvas in step with the picture and the focus. */
export function useDrawing({ canvas, picture, opening, focus, moves }: Given): void {
  const shown = useRef<GraphCanvas | null>(null);
  useEffect(() => {
    if (!canvas || !opening) return;
    const drawing = drawPicture(picture, opening.places, canvas.moved(), opening.sizes, opening.measure);
    const arrived = canvas.draw(drawing).filter((id) => !opening.places.has(id));
    const first = shown.current !== canvas;
    shown.current = canvas;
    if (first) canvas.camera.centre(opening.zoom);
    if (first) markPainted();
    canvas.camera.reveal(arrived.length > 1 ? [...focus, ...arrived] : focus, first ? 'jump' : 'slide');
  }, [canvas, picture, opening, focus]);

  useEffect(() => {
    if (!canvas || !opening) return;
    const [first = ''] = focus;
    const strongest = picture.pairs
      .filter((pair) => pair.from === first || pair.to === first)
      .sort((a, b) => b.matches - a.matches)
      .map(({ id, edges }) => ({ id, lead: leadOf(edges, first) }));
    canvas.focus(focus, strongest);
  }, [canvas, picture, opening, focus, moves]);
}

/** Marks, for measurements, the frame in which the opening map is on screen; what can wait comes after it. */
function markPainted(): void {
  requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('map-painted')));
  // The first expansion finds its search grid made.
  setTimeout(noneTaken, 500);
}
