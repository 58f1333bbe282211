import { useEffect, useRef, useState } from 'react';
import { expandNode, focusEdge, focusNode, leaveFocus } from '../../explore/moves.ts';
import { isNarrow } from '../../explore/overview-size.ts';
import type { Go } from '../../explore/use-explore-state.ts';
import type { GraphCanvas } from '../../graph/canvas.ts';
import type { Hovered } from '../../graph/canvas-events.ts';
import type { Picture } from '../../graph/picture.ts';
import type { ExploreState } from '../../url-state.ts';
import { Announcer } from './announcer.tsx';
import { narrowInsets, wideInsets } from './free-area.ts';
import { HoverCard } from './hover-card.tsx';
import { keptInPicture } from './kept-in-picture.ts';
import { sheetHeight, sheetOf } from './sheet-size.ts';
import { useCanvasKeys } from './use-canvas-keys.ts';
import { useDrawing } from './use-drawing.ts';
import { useGraphCanvas } from './use-graph-canvas.ts';
import type { OpeningLayout } from './use-opening-layout.ts';
import styles from './map-canvas.module.css';

interface Props {
  readonly picture: Picture;
  /** Undefined until the opening map is laid out; the canvas is made ready meanwhile. */
  readonly opening: OpeningLayout | undefined;
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

  useDrawing({ canvas, picture, opening, focus: state.focus, moves });

  const keys = useCanvasKeys({ canvas, picture, state: kept, go });
  return (
    <div className={styles.frame}>
      <div
        ref={host}
        id="map"
        className={styles.canvas}
        role="application"
        tabIndex={0}
        data-focus={state.focus.length > 0}
        aria-label={`Graph of ${picture.nodes.length} nodes${nameOf(picture, state.focus)}`}
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

/** An edge is told from the focus where it is one of its ends. */
function fromFocus(focus: string | undefined, from: string, to: string): [string, string] {
  return focus === to ? [to, from] : [from, to];
}

function nameOf(picture: Picture, focus: readonly string[]): string {
  const names = focus.map((ref) => picture.nodes.find(({ node }) => node.ref === ref)?.node.name ?? ref);
  return names.length > 0 ? `, ${names.join(' and ')} in focus` : '';
}
