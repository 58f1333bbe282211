/** The group that the panel is about. */
import type { GraphGroup } from '#contract/graph.ts';
import type { Picture } from '../../../graph/picture/picture.ts';

export interface ShownGroup {
  readonly id: string;
  readonly name: string;
  /** Tools in it and in the groups below it. */
  readonly size: number;
  /** Whether it is looked into; otherwise it is chosen on the map of groups. */
  readonly inside: boolean;
}

/** The group chosen among those on the map, else the one that is looked into. */
export function shownGroup(
  { groups, inside }: Pick<Picture, 'groups' | 'inside'>,
  chosen: string | null,
): ShownGroup | null {
  const { id, name, size } = groups.find((one) => one.id === chosen) ?? inside ?? {};
  if (id === undefined || name === undefined || size === undefined) return null;
  return { id, name, size, inside: id === inside?.id };
}

export interface LinkedGroup {
  readonly group: GraphGroup;
  readonly matches: number;
  /** Capabilities that tools of both have. */
  readonly functions: number;
}

/** The groups that a group is linked with, the most matches first; either of two may tell of it. */
export function linkedGroups(groups: readonly GraphGroup[], id: string): readonly LinkedGroup[] {
  const own = groups.find((one) => one.id === id)?.links ?? [];
  return groups
    .filter((group) => group.id !== id)
    .flatMap((group) => {
      const link = own.find(({ to }) => to === group.id) ?? group.links.find(({ to }) => to === id);
      return link ? [{ group, matches: link.matches, functions: link.functions }] : [];
    })
    .toSorted(
      (a, b) => b.matches - a.matches || b.functions - a.functions || (a.group.id < b.group.id ? -1 : 1),
    );
}
