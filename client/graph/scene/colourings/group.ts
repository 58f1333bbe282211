import { shortLabel } from '../node-look.ts';
import { byCommonest, type Colouring } from './colouring.ts';

/** A group is named here after its most-matched tool in the picture. */
export const group = {
  id: 'group',
  label: 'Group',
  hint: 'which group of the whole map it is in',
  run(nodes) {
    const strongest = new Map<string, { name: string; matches: number }>();
    for (const { group: id, name, timesMatched } of nodes) {
      const best = id === null ? undefined : strongest.get(id);
      if (id !== null && (!best || best.matches < timesMatched))
        strongest.set(id, { name, matches: timesMatched });
    }
    const labelOf = (id: string) => `With ${shortLabel(strongest.get(id)?.name ?? '')}`;
    return byCommonest(nodes, (node) => node.group, labelOf, 'In no group');
  },
} as const satisfies Colouring;
