import { lazy, Suspense, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { edgesByStrength } from '../../commands/walk-edges.ts';
import { useChosenGroup } from '../../explore/chosen-group.ts';
import { expandNode, focusEdge, focusNode, leaveFocus, showPanel } from '../../explore/moves.ts';
import { lookIntoGroup, pinNode } from '../../explore/moves-picture.ts';
import { toggleSelected } from '../../explore/moves-view.ts';
import { formNow } from '../../explore/form.ts';
import { spotlit } from '../../explore/spotlit.ts';
import type { Go } from '../../explore/use-explore-state.ts';
import type { GraphCanvas } from '../../graph/canvas/canvas.ts';
import type { Hovered } from '../../graph/canvas/events.ts';
import { drawPicture } from '../../graph/picture/draw-picture.ts';
import { leadOf } from '../../graph/scene/lead.ts';
import { colourShown, type Picture } from '../../graph/picture/picture.ts';
import { noneTaken } from '../../graph/scene/slots.ts';
import type { ExploreState } from '../../addresses/url-state.ts';
import { Announcer } from './announcer.tsx';
import { insetsOf } from './free-area.ts';
import { legendId } from './legend.tsx';
import { keptInPicture } from '../../explore/kept-in-picture.ts';
import { mattersMost } from './matters-most.ts';
import { sheetHeight, sheetOf } from './sheet-size.ts';
import { useCanvasKeys } from './use-canvas-keys.ts';
import { useGroupWalk } from './use-group-walk.ts';
import { useGraphCanvas } from './use-graph-canvas.ts';
import type { BaseLayout } from './use-base-layout.ts';
import styles from './map-canvas.module.css';

const HoverCard = lazy(async () => ({ default: (await import('./hover-card.tsx')).HoverCard }));
const LadderResults = lazy(async () => ({
  default: (await import('./ladder-results.tsx')).LadderResults,
}));
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
  const { choose } = useChosenGroup();

  const chooseGroup = (id: string) => {
    choose(id);
    if (state.focus.length > 0 || state.entries || state.panel === 'closed')
      go(showPanel(leaveFocus(kept), state.panel === 'closed' ? 'open' : state.panel));
  };
  /** The node whose focus is a step of its own only if no second tap follows. */
  const focused = useRef<string | null>(null);
  const open = (id: string) => {
    // A double click is one step back: its expansion takes the place of the focus its first tap gave.
    const how = focused.current === id ? 'replace' : 'push';
    focused.current = null;
    const more = picture.mores.find((one) => one.id === id);
    if (more) go(expandNode(kept, more.ref, more.of));
    else if (id.startsWith('group:')) go(lookIntoGroup(state, id.slice('group:'.length)));
    else go(expandNode(kept, id), how);
  };
  /** What has nothing to tell first. */
  const opensAtOnce = (id: string) =>
    id.startsWith('more:') || (id.startsWith('group:') && formNow() === 'sheet');
  const tap = (id: string, also: boolean) => {
    setMenu(null);
    if (opensAtOnce(id)) open(id);
    else if (id.startsWith('group:')) chooseGroup(id.slice('group:'.length));
    else if (also) go(toggleSelected(kept, id));
    else if (state.focus.join() !== id || state.select.length > 0) {
      focused.current = id;
      go({ ...focusNode(kept, id), select: [] });
    }
  };
  const room = useRef(roomOf());
  const canvas = useGraphCanvas(
    host,
    {
      onNode: tap,
      onOnce: () => (focused.current = null),
      onNodeTwice: (id) => !opensAtOnce(id) && open(id),
      onPair: (from, to) =>
        !from.startsWith('group:') && go(focusEdge(kept, ...fromFocus(state.focus[0], from, to))),
      onNothing: () => {
        setMenu(null);
        choose(null);
        if (state.focus.length + state.select.length > 0) go({ ...leaveFocus(kept), select: [] });
      },
      onHover: setHovered,
      onMoved: (id, { x, y }) => isRef(id) && go(pinNode(kept, id, x, y)),
      onMenu: (id) => isRef(id) && setMenu(id),
    },
    () =>
      insetsOf(formNow(), window, {
        sheet: sheetHeight(sheetOf(state), host.current?.clientHeight ?? 0),
        legend: document.getElementById(legendId)?.offsetHeight ?? 0,
      }),
    (graph) => {
      // The page is zoomed, or the phone turned: what was in view shall be. Only the camera moves.
      const turned = roomOf() !== room.current;
      room.current = roomOf();
      if (state.focus.length > 0) graph.camera.reveal(state.focus, 'jump');
      else if (turned) graph.camera.fit({ jump: true });
    },
  );
  useEffect(() => onCanvas(canvas), [canvas, onCanvas]);

  const lit = useMemo(
    () => spotlit({ steps: state.steps, focus: state.focus }, picture),
    [state.steps, state.focus, picture],
  );
  /** The layout that was shown from its start on, and what the camera went to last. */
  const opened = useRef<BaseLayout | null>(null);
  const drawn = useRef<BaseLayout | null>(null);
  const seen = useRef('');
  const { focus, steps, layout } = state;
  const colour = colourShown(picture, state);
  useEffect(() => {
    if (!canvas) return;
    const { places, sizes, measure } = base;
    const drawing = drawPicture(picture, { places, sizes, measure, colour, frame: base.frame });
    const added = canvas.draw(drawing);
    if (drawn.current === null) markPainted();
    const anew = drawn.current !== base;
    drawn.current = base;
    const sought = lit ?? focus;
    const moved = seen.current !== sought.join();
    seen.current = sought.join();
    const [centre = ''] = focus;
    if (opened.current !== base) {
      // The answers of a link's steps come one after another: it is open when all are there.
      if (picture.waitingFor === null) opened.current = base;
      const changed = anew || added.length > 0 || moved;
      if (base.frame && isWhole(drawing.nodes, places)) canvas.camera.centre(base.zoom);
      else if (layout) canvas.camera.open(drawing.nodes, []);
      else if (isWhole(drawing.nodes, places) && sought.length === 0 && formNow() === 'wide')
        canvas.camera.centre(base.zoom);
      else if (changed) canvas.camera.open(drawing.nodes, lit ?? mattersMost({ focus, steps }, picture));
      return;
    }
    const arrived = added.filter((id) => !places.has(id));
    const grown = arrived.length > 1;
    // What is drawn otherwise, in another colour say, is no reason to move.
    if (!moved && added.length === 0) return;
    canvas.camera.reveal(
      grown && !lit ? [...focus, ...arrived] : sought,
      'slide',
      grown ? edgesByStrength(picture, centre) : [],
    );
  }, [canvas, picture, base, lit, focus, steps, colour, layout]);

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

  useLayoutEffect(() => {
    // Having keys of its own makes it a stop of the keyboard.
    if (host.current) host.current.tabIndex = 0;
  }, []);
  useCanvasKeys({ host, canvas, picture, state: kept, go, groups: groups.press });
  const label = useMemo(() => nameOf(picture, state.focus), [picture, state.focus]);
  return (
    <div className={styles.frame}>
      <div
        ref={host}
        id="map"
        className={styles.canvas}
        role="application"
        inert={state.view !== 'map'}
        data-focus={state.focus.length > 0}
        aria-label={
          picture.groups.length > 0
            ? `Map of ${picture.groups.length} groups`
            : `Graph of ${picture.nodes.length} nodes${label}`
        }
        aria-describedby="map-keys"
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
      <Suspense fallback={null}>
        {base.frame && (
          <LadderResults canvas={canvas} picture={picture} base={base} of={focus[0] ?? hovered?.refs[0]} />
        )}
      </Suspense>
      <Announcer picture={picture} focus={state.focus} group={groups.words} />
    </div>
  );
}

/** The window's size, to be compared. */
function roomOf(): string {
  return `${window.innerWidth} ${window.innerHeight}`;
}

/** Nothing but what was laid out together, which fills the area it was laid out for. */
function isWhole(nodes: readonly { readonly id: string }[], places: ReadonlyMap<string, unknown>): boolean {
  return nodes.every(({ id }) => places.has(id));
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
