import { useEffect, useMemo, useRef, useState } from 'react';
import { expandNode, focusEdge, focusNode, leaveFocus } from '../../explore/moves.ts';
import { isNarrow } from '../../explore/overview-size.ts';
import type { Go } from '../../explore/use-explore-state.ts';
import type { GraphCanvas } from '../../graph/canvas.ts';
import type { Hovered } from '../../graph/canvas-events.ts';
import { drawPicture } from '../../graph/draw-picture.ts';
import { leadOf } from '../../graph/lead.ts';
import type { Picture } from '../../graph/picture.ts';
import { noneTaken } from '../../graph/slots.ts';
import type { ExploreState } from '../../url-state.ts';
import { Announcer } from './announcer.tsx';
import { narrowInsets, wideInsets } from './free-area.ts';
import { HoverCard } from './hover-card.tsx';
import { keptInPicture } from './kept-in-picture.ts';
import { sheetHeight, sheetOf } from './sheet-size.ts';
import { useCanvasKeys } from './use-canvas-keys.ts';
import { useGraphCanvas } from './use-graph-canvas.ts';
import type { OpeningLayout } from './use-opening-layout.ts';
import styles from './map-canvas.module.css';

interface Props {
  readonly picture: Picture;
  readonly opening: OpeningLayout;
  readonly state: ExploreState;
  readonly go: Go;
  readonly onCanvas: (canvas: GraphCanvas | null) => void;
}

export function MapCanvas({ picture, opening, state, go, onCanvas }: Props) {
  const host = useRef<HTMLDivElement>(null);
  const [hovered, setHovered] = useState<Hovered | null>(null);
  const [moves, setMoves] = useState(0);
  const kept = keptInPicture(state, picture);

  const open = (id: string) => go(expandNode(kept, id.replace(/^more:/, '')));
  const canvas = useGraphCanvas(
    host,
    {
      onNode: (id) =>
        id.startsWith('more:') ? open(id) : state.focus.join() !== id && go(focusNode(kept, id)),
      onNodeTwice: (id) => !id.startsWith('more:') && open(id),
      onPair: (from, to) => go(focusEdge(kept, ...fromFocus(state.focus[0], from, to))),
      onNothing: () => state.focus.length > 0 && go(leaveFocus(kept)),
      onHover: setHovered,
      onMoved: () => setMoves((moves) => moves + 1),
    },
    () =>
      isNarrow() ? narrowInsets(sheetHeight(sheetOf(state), host.current?.clientHeight ?? 0)) : wideInsets,
  );
  useEffect(() => onCanvas(canvas), [canvas, onCanvas]);

  const shown = useRef(false);
  useEffect(() => {
    if (!canvas) return;
    const drawing = drawPicture(picture, opening.places, canvas.moved(), opening.sizes, opening.measure);
    const arrived = canvas.draw(drawing).filter((id) => !opening.places.has(id));
    const first = !shown.current;
    shown.current = true;
    if (first) {
      canvas.camera.centre(opening.zoom);
      markPainted();
    }
    canvas.camera.reveal(
      arrived.length > 1 ? [...state.focus, ...arrived] : state.focus,
      first ? 'jump' : 'slide',
    );
  }, [canvas, picture, opening, state.focus]);

  useEffect(() => {
    const [first = ''] = state.focus;
    const pairs = picture.pairs.filter((pair) => pair.from === first || pair.to === first);
    const strongest = pairs.sort((a, b) => b.matches - a.matches);
    canvas?.focus(
      state.focus,
      strongest.map(({ id, edges }) => ({ id, lead: leadOf(edges, first) })),
    );
  }, [canvas, picture, state.focus, moves]);

  const keys = useCanvasKeys({ canvas, picture, state: kept, go });
  const label = useMemo(() => nameOf(picture, state.focus), [picture, state.focus]);
  return (
    <div className={styles.frame}>
      <div
        ref={host}
        id="map"
        className={styles.canvas}
        role="application"
        tabIndex={0}
        data-focus={state.focus.length > 0}
        aria-label={`Graph of ${picture.nodes.length} nodes${label}`}
        aria-describedby="map-keys"
        onKeyDown={keys}
      />
      <p id="map-keys" className="unseen">
        Arrow keys go from node to node, Enter expands, Escape leaves the focus, plus and minus zoom. The
        panel beside the map tells the same in words.
      </p>
      {hovered && <HoverCard hovered={hovered} picture={picture} />}
      <Announcer picture={picture} focus={state.focus} />
    </div>
  );
}

/** Marks, for measurements, the frame in which the opening map is on screen; what can wait comes after it. */
function markPainted(): void {
  requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('map-painted')));
  // The first expansion finds its search grid made.
  setTimeout(noneTaken, 500);
}

/** An edge is told from the focus where it is one of its ends. */
function fromFocus(focus: string | undefined, from: string, to: string): [string, string] {
  return focus === to ? [to, from] : [from, to];
}

function nameOf(picture: Picture, focus: readonly string[]): string {
  const names = focus.map((ref) => picture.nodes.find(({ node }) => node.ref === ref)?.node.name ?? ref);
  return names.length > 0 ? `, ${names.join(' and ')} in focus` : '';
}
