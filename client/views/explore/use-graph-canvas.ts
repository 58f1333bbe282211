import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { CanvasEvents } from '../../graph/canvas/events.ts';
import { createGraphCanvas, type GraphCanvas } from '../../graph/canvas/canvas.ts';
import type { Insets } from '../../graph/canvas/viewport.ts';
import { readPalette } from '../../ui/read-palette.ts';
import { useTheme } from '../../ui/theme.ts';

/** Mounts the canvas into `host`, keeps its events current, its size right and its colours those of the theme. */
export function useGraphCanvas(
  host: RefObject<HTMLElement | null>,
  events: CanvasEvents,
  insets: () => Insets,
  onResized: (graph: GraphCanvas) => void,
): GraphCanvas | null {
  const [canvas, setCanvas] = useState<GraphCanvas | null>(null);
  const latest = useRef({ events, insets, onResized });
  useLayoutEffect(() => {
    latest.current = { events, insets, onResized };
  });

  useLayoutEffect(() => {
    const container = host.current;
    if (!container) return;
    const graph = createGraphCanvas(
      container,
      readPalette(container),
      {
        onNode: (id, also) => latest.current.events.onNode(id, also),
        onNodeTwice: (id) => latest.current.events.onNodeTwice(id),
        onOnce: () => latest.current.events.onOnce(),
        onPair: (from, to) => latest.current.events.onPair(from, to),
        onNothing: () => latest.current.events.onNothing(),
        onHover: (hovered) => latest.current.events.onHover(hovered),
        onMoved: (id, place) => latest.current.events.onMoved(id, place),
        onMenu: (id) => latest.current.events.onMenu(id),
      },
      () => latest.current.insets(),
      () => window.matchMedia('(prefers-reduced-motion: reduce)').matches,
    );
    let size = `${container.clientWidth} ${container.clientHeight}`;
    const resized = new ResizeObserver(() => {
      graph.resize();
      const now = `${container.clientWidth} ${container.clientHeight}`;
      if (now === size) return;
      size = now;
      latest.current.onResized(graph);
    });
    resized.observe(container);
    setCanvas(graph);
    return () => {
      resized.disconnect();
      setCanvas(null);
      graph.destroy();
    };
  }, [host]);

  const [theme] = useTheme();
  const drawn = useRef(theme);
  useEffect(() => {
    if (!canvas || !host.current || drawn.current === theme) return;
    drawn.current = theme;
    canvas.restyle(readPalette(host.current));
  }, [canvas, host, theme]);
  return canvas;
}
