import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { edgesByStrength } from '../../commands/walk-edges.ts';
import { expandNode, focusEdge, focusNode, leaveFocus } from '../../explore/moves.ts';
import { lookIntoGroup, pinNode } from '../../explore/moves-picture.ts';
import { toggleSelected } from '../../explore/moves-view.ts';
import { isNarrow } from '../../explore/overview-size.ts';
import { spotlit } from '../../explore/spotlit.ts';
import type { Go } from '../../explore/use-explore-state.ts';
import type { GraphCanvas } from '../../graph/canvas.ts';
import type { Hovered } from '../../graph/canvas-events.ts';
import { zoomRange } from '../../graph/canvas-viewport.ts';
import { drawPicture } from '../../graph/draw-picture.ts';
import { leadOf } from '../../graph/lead.ts';
import { moreId, type Picture } from '../../graph/picture.ts';
import { noneTaken } from '../../graph/slots.ts';
import type { ExploreState } from '../../url-state.ts';
import { Announcer } from './announcer.tsx';
import { narrowInsets, wideInsets } from './free-area.ts';
import { legendId } from './legend.tsx';
import { keptInPicture } from './kept-in-picture.ts';
import { sheetHeight, sheetOf } from './sheet-size.ts';
import { useCanvasKeys } from './use-canvas-keys.ts';
import { useGroupWalk } from './use-group-walk.ts';
import { useGraphCanvas } from './use-graph-canvas.ts';
import type { BaseLayout } from './use-base-layout.ts';
import styles from './map-canvas.module.css';

const HoverCard = lazy(async () => ({ default: (await import('./hover-card.tsx')).HoverCard }));
const NodeMenu = lazy(async () => ({ default: (await import('./map-node-menu.tsx')).NodeMenu }));

interface Props {
  readonly picture: Picture;
  readonly base: BaseLayout;
  /** What a search inside the picture found; null when nothing is searched for. */
  readonly found: readonly string[] | null;
  readonly state: ExploreState;
  readonly go: Go;
  readonly onCanvas: (canvas: GraphCanvas | null) => void;
}

export function MapCanvas({ picture, base, found, state, go, onCanvas }: Props) {
  const host = useRef<HTMLDivElement>(null);
  const [hovered, setHovered] = useState<Hovered | null>(null);
  const [menu, setMenu] = useState<string | null>(null);
  const kept = keptInPicture(state, picture);

  const open = (id: string) => {
    const more = picture.mores.find((one) => one.id === id);
    if (more) go(expandNode(kept, more.ref, more.of));
    else if (id.startsWith('group:')) go(lookIntoGroup(state, id.slice('group:'.length)));
    else go(expandNode(kept, id));
  };
  const tap = (id: string, also: boolean) => {
    setMenu(null);
    if (id.startsWith('more:') || (id.startsWith('group:') && isNarrow())) open(id);
    else if (id.startsWith('group:')) return;
    else if (also) go(toggleSelected(kept, id));
    else if (state.focus.join() !== id || state.select.length > 0) go({ ...focusNode(kept, id), select: [] });
  };
  const canvas = useGraphCanvas(
    host,
    {
      onNode: tap,
      onNodeTwice: (id) => !id.startsWith('more:') && open(id),
      onPair: (from, to) =>
        !from.startsWith('group:') && go(focusEdge(kept, ...fromFocus(state.focus[0], from, to))),
      onNothing: () => {
        setMenu(null);
        if (state.focus.length + state.select.length > 0) go({ ...leaveFocus(kept), select: [] });
      },
      onHover: setHovered,
      onMoved: (id, { x, y }) => isRef(id) && go(pinNode(kept, id, x, y)),
      onMenu: (id) => isRef(id) && setMenu(id),
    },
    () =>
      isNarrow()
        ? narrowInsets(sheetHeight(sheetOf(state), host.current?.clientHeight ?? 0))
        : wideInsets(window, document.getElementById(legendId)?.offsetHeight ?? 0),
  );
  useEffect(() => onCanvas(canvas), [canvas, onCanvas]);

  const lit = useMemo(
    () => spotlit({ steps: state.steps, focus: state.focus }, picture),
    [state.steps, state.focus, picture],
  );
  const drawn = useRef<BaseLayout | null>(null);
  useEffect(() => {
    if (!canvas) return;
    const { places, sizes, measure } = base;
    const drawing = drawPicture(picture, { places, sizes, measure, colour: state.colour });
    const added = canvas.draw(drawing);
    const arrived = added.filter((id) => !places.has(id));
    const first = drawn.current === null;
    const anew = drawn.current !== base;
    drawn.current = base;
    // The map of groups on a phone is read by moving over it.
    if (anew)
      canvas.camera.centre(
        picture.groups.length > 0 && isNarrow() ? Math.max(base.zoom, zoomRange.tell) : base.zoom,
      );
    if (first) markPainted();
    const [centre = ''] = state.focus;
    if (anew && state.layout) {
      // What was tidied up is shown whole, or what is in focus with its neighbours when that is all one can read.
      canvas.camera.fit({ jump: true });
      const near = [...state.focus, ...edgesByStrength(picture, centre), moreId(centre)];
      if (canvas.view().zoom < zoomRange.skim && centre) canvas.camera.fit({ ids: near, jump: true });
      return;
    }
    const grown = arrived.length > 1;
    const sought = lit ?? state.focus;
    canvas.camera.reveal(
      grown && !lit ? [...state.focus, ...arrived] : sought,
      first ? 'jump' : 'slide',
      grown ? edgesByStrength(picture, centre) : [],
    );
  }, [canvas, picture, base, lit, state.focus, state.colour, state.layout]);

  useEffect(() => {
    const [first = ''] = state.focus;
    const pairs = picture.pairs.filter((pair) => pair.from === first || pair.to === first);
    const strongest = pairs.sort((a, b) => b.matches - a.matches);
    canvas?.focus(
      state.focus,
      strongest.map(({ id, edges }) => ({ id, lead: leadOf(edges, first) })),
    );
  }, [canvas, picture, base, state.focus, state.colour]);

  const groups = useGroupWalk({ canvas, picture, state, go });
  useEffect(
    () => canvas?.mark({ selected: groups.here ? [groups.here] : state.select, found: found ?? lit }),
    [canvas, picture, base, state.select, found, lit, groups.here],
  );

  const keys = useCanvasKeys({ canvas, picture, state: kept, go, groups: groups.press });
  const label = useMemo(() => nameOf(picture, state.focus), [picture, state.focus]);
  return (
    <div className={styles.frame}>
      <div
        ref={host}
        id="map"
        className={styles.canvas}
        role="application"
        tabIndex={0}
        inert={state.view !== 'map'}
        data-focus={state.focus.length > 0}
        aria-label={
          picture.groups.length > 0
            ? `Map of ${picture.groups.length} groups`
            : `Graph of ${picture.nodes.length} nodes${label}`
        }
        aria-describedby="map-keys"
        onKeyDown={keys}
      />
      <p id="map-keys" className="unseen">
        Down and up walk the edges of a node, strongest first, right crosses one, left goes back; with Shift
        arrows go to the nearest node. On the map of groups arrows go to the next disc and Enter looks inside.
        Enter expands, Escape leaves the focus, plus and minus zoom, Control K lists all actions. The tree and
        the table hold the same in words.
      </p>
      {menu && canvas && (
        <Suspense fallback={null}>
          <NodeMenu
            id={menu}
            canvas={canvas}
            picture={picture}
            state={kept}
            go={go}
            close={() => setMenu(null)}
          />
        </Suspense>
      )}
      <Suspense fallback={null}>
        {hovered && !menu && <HoverCard hovered={hovered} picture={picture} />}
      </Suspense>
      <Announcer picture={picture} focus={state.focus} group={groups.words} />
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

function isRef(id: string): boolean {
  return id.startsWith('tool:') || id.startsWith('capability:');
}

function nameOf(picture: Picture, focus: readonly string[]): string {
  const names = focus.map((ref) => picture.nodes.find(({ node }) => node.ref === ref)?.node.name ?? ref);
  return names.length > 0 ? `, ${names.join(' and ')} in focus` : '';
}
