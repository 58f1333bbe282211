import { type PointerEvent, useEffect, useRef } from 'react';
import type { GraphCanvas } from '../../graph/canvas/canvas.ts';
import { readPalette } from '../../ui/read-palette.ts';
import type { Picture } from '../../graph/picture/picture.ts';
import { useTheme } from '../../ui/theme.ts';
import { drawMinimap, miniToPlace } from './map-minimap-draw.ts';
import { miniSize } from './minimap-size.ts';
import styles from './map-minimap.module.css';

interface Props {
  readonly canvas: GraphCanvas;
  readonly picture: Picture;
}

/** The whole picture in small with what is in view; pointing at it goes there. The zoom buttons do the same by keyboard. */
export function Minimap({ canvas, picture }: Props) {
  const host = useRef<HTMLCanvasElement>(null);
  const [theme] = useTheme();
  useEffect(() => {
    const element = host.current;
    if (!element) return;
    const palette = readPalette(element.parentElement ?? document.body);
    let asked = 0;
    const paint = () => {
      asked ||= requestAnimationFrame(() => {
        asked = 0;
        drawMinimap(element, canvas.drawn().nodes, canvas.view(), palette);
      });
    };
    paint();
    // Once more when nodes have arrived at their places.
    const later = setTimeout(paint, 400);
    const stop = canvas.onView(paint);
    return () => {
      stop();
      clearTimeout(later);
      cancelAnimationFrame(asked);
    };
  }, [canvas, picture, theme]);

  const point = (event: PointerEvent<HTMLCanvasElement>) => {
    if (event.buttons === 0) return;
    const { left, top } = event.currentTarget.getBoundingClientRect();
    const at = { x: event.clientX - left, y: event.clientY - top };
    canvas.camera.lookAt(miniToPlace(at, canvas.drawn().nodes));
  };
  return (
    <div className={styles.card}>
      <canvas
        ref={host}
        width={miniSize.w * 2}
        height={miniSize.h * 2}
        style={{ width: miniSize.w, height: miniSize.h }}
        aria-hidden="true"
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          point(event);
        }}
        onPointerMove={point}
      />
    </div>
  );
}
