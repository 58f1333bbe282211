/**
 * Zooming a large picture by the wheel: it takes Cytoscape many frames to draw one anew, so what is on screen is
 * stretched as long as the wheel turns, and drawn sharp when it rests. Small pictures are drawn anew each time.
 */
import type { Core } from 'cytoscape';
import { zoomRange } from './viewport.ts';
import { isLarge } from './large.ts';
import { wheelView, type ZoomedView } from './wheel-view.ts';

/** Ms without a turn of the wheel after which the picture is drawn. */
const rest = 80;

/** Answers how to stop. */
export function zoomByWheel(cy: Core, container: HTMLElement): () => void {
  let drawn: ZoomedView | null = null;
  let seen: ZoomedView | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stretch = (transform: string) => {
    for (const layer of container.children) {
      if (!(layer instanceof HTMLElement)) continue;
      layer.style.transformOrigin = '0 0';
      layer.style.transform = transform;
    }
  };
  const settle = () => {
    if (!seen) return;
    const view = { zoom: seen.zoom, pan: { ...seen.pan } };
    seen = null;
    drawn = null;
    // In the frame in which it is drawn, so that nothing is stretched twice.
    cy.one('render', () => stretch(''));
    cy.viewport(view);
  };
  const onWheel = (event: WheelEvent) => {
    if (!isLarge(cy)) return;
    event.preventDefault();
    event.stopPropagation();
    drawn ??= { zoom: cy.zoom(), pan: { ...cy.pan() } };
    const { left, top } = container.getBoundingClientRect();
    const pointer = { x: event.clientX - left, y: event.clientY - top };
    const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE;
    seen = wheelView(seen ?? drawn, { deltaY: event.deltaY, lines }, pointer, zoomRange);
    const share = seen.zoom / drawn.zoom;
    const x = seen.pan.x - drawn.pan.x * share;
    const y = seen.pan.y - drawn.pan.y * share;
    stretch(`translate(${x}px, ${y}px) scale(${share})`);
    clearTimeout(timer);
    timer = setTimeout(settle, rest);
  };
  // Before Cytoscape, which listens further in.
  container.addEventListener('wheel', onWheel, { capture: true, passive: false });
  // Whatever else is done with the pointer is done to what is seen.
  container.addEventListener('pointerdown', settle, { capture: true });
  return () => {
    clearTimeout(timer);
    container.removeEventListener('wheel', onWheel, { capture: true });
    container.removeEventListener('pointerdown', settle, { capture: true });
  };
}
