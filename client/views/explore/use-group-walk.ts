import { useEffect } from 'react';
import { useChosenGroup } from '../../explore/chosen-group.ts';
import { lookIntoGroup } from '../../explore/moves-picture.ts';
import type { Go } from '../../explore/use-explore-state.ts';
import type { GraphCanvas } from '../../graph/canvas/canvas.ts';
import { isArrowKey, nodeTowards } from '../../graph/scene/direction.ts';
import { groupId, type Picture } from '../../graph/picture/picture.ts';
import { counted } from '../../words/numbers.ts';
import type { ExploreState } from '../../addresses/url-state.ts';

interface Given {
  readonly canvas: GraphCanvas | null;
  readonly picture: Picture;
  readonly state: ExploreState;
  readonly go: Go;
}

interface GroupWalk {
  /** The group that is chosen, as on the canvas; null before the first click or arrow. */
  readonly here: string | null;
  /** What is there, in words for those who hear it. */
  readonly words: string;
  /** Answers whether the key was for the groups. */
  readonly press: (key: string) => boolean;
}

/** The map of groups by keyboard: arrows go from disc to disc, Enter looks into one, Escape goes up. */
export function useGroupWalk({ canvas, picture, state, go }: Given): GroupWalk {
  const { groups, inside } = picture;
  const { id: chosen, sought, choose, seek } = useChosenGroup();
  const group = groups.find(({ id }) => id === chosen);
  const here = group ? groupId(group.id) : null;

  useEffect(() => {
    if (here && sought) canvas?.camera.reveal([here]);
  }, [canvas, here, sought]);

  const step = (key: string): void => {
    if (!canvas || !isArrowKey(key)) return;
    const discs = canvas.drawn().nodes.filter(({ kind }) => kind === 'group');
    const from = discs.find(({ id }) => id === here);
    const [largest] = groups;
    if (!from) return seek(largest?.id ?? null);
    const linked = new Set(group?.links.map(({ to }) => groupId(to)));
    const others = discs
      .filter(({ id }) => id !== here)
      .map(({ id, place }) => ({ ...place, id, linked: linked.has(id) }));
    const next = nodeTowards(from.place, key, others);
    seek(groups.find(({ id }) => groupId(id) === next)?.id ?? chosen);
  };
  const press = (key: string): boolean => {
    if (key === 'Escape' && group) choose(null);
    else if (key === 'Escape' && inside && state.focus.length === 0)
      go(lookIntoGroup(state, inside.path.at(-1)?.id ?? null));
    else if (groups.length === 0) return false;
    else if (isArrowKey(key)) step(key);
    else if (key === 'Enter' && group) go(lookIntoGroup(state, group.id));
    else return false;
    return true;
  };
  const words = group ? `${group.name}, ${counted(group.size, 'tool')}, Enter looks inside` : '';
  return { here, words, press };
}
