import type { RefObject } from 'react';
import { edgesByStrength, walkEdges } from '../../commands/walk-edges.ts';
import { expandNode, focusNode, leaveFocus } from '../../explore/moves.ts';
import type { Go } from '../../explore/use-explore-state.ts';
import type { GraphCanvas } from '../../graph/canvas/canvas.ts';
import { isArrowKey, nodeTowards } from '../../graph/scene/direction.ts';
import type { Picture } from '../../graph/picture/picture.ts';
import { useKeysInside } from '../../ui/use-keys-inside.ts';
import type { ExploreState } from '../../addresses/url-state.ts';

interface Given {
  readonly host: RefObject<HTMLElement | null>;
  readonly canvas: GraphCanvas | null;
  readonly picture: Picture;
  readonly state: ExploreState;
  readonly go: Go;
  /** Tries a key on the map of groups first; answers whether it was for that. */
  readonly groups: (key: string) => boolean;
}

/** The map by keyboard: everything a pointer does there. */
export function useCanvasKeys({ host, canvas, picture, state, go, groups }: Given) {
  const [focus] = state.focus;

  const walk = (key: string, shift: boolean): boolean => {
    if (!canvas || !isArrowKey(key)) return false;
    // A node without edges is left for the nearest one.
    const alone = focus !== undefined && edgesByStrength(picture, focus).length === 0;
    if (!shift && !alone) {
      const next = walkEdges(state, picture, key);
      if (next) go(next);
      return true;
    }
    const places = canvas.places();
    const from = places.find((place) => place.id === focus);
    const linked = new Set(
      picture.pairs.filter((p) => p.from === focus || p.to === focus).flatMap((p) => [p.from, p.to]),
    );
    const next = from
      ? nodeTowards(
          from,
          key,
          places.filter((p) => p.id !== focus).map((p) => ({ ...p, linked: linked.has(p.id) })),
        )
      : (picture.nodes[0]?.node.ref ?? null);
    if (next) go(focusNode(state, next));
    return true;
  };

  const act = (key: string, shift: boolean): boolean => {
    if (groups(key) || walk(key, shift)) return true;
    // Of an edge it is the far end, the one that was walked to.
    const there = state.focus.at(-1);
    if (key === 'Enter' && there) go(expandNode(state, there));
    else if (key === 'Escape' && focus) go(leaveFocus(state));
    else if (key === '+' || key === '=') canvas?.camera.zoomBy(1.25);
    else if (key === '-') canvas?.camera.zoomBy(0.8);
    else if (key === '0') canvas?.camera.fit();
    else return false;
    return true;
  };

  useKeysInside(host, ({ key, shiftKey }) => act(key, shiftKey));
}
