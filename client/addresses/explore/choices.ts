/** The closed choices of how the picture is laid out and shown. */
import { byId } from '../../graph/scene/by-id.ts';
import { type LayoutId, layouts } from '../../graph/scene/layouts/layouts.ts';
import { readRefs, shortRef } from './refs.ts';

export const viewIds = ['map', 'tree', 'table'] as const;
export type ViewId = (typeof viewIds)[number];

/** How the picture was tidied up. */
export interface Tidied {
  readonly id: LayoutId;
  /** After how many steps; what came later takes free slots. */
  readonly after: number;
  /** The nodes it goes round or between; none: the layout picks. */
  readonly of: readonly string[];
}

/** The names of a table's choices. */
export const idsOf = <Id extends string>(table: readonly { readonly id: Id }[]): readonly Id[] =>
  table.map(({ id }) => id);

/** One of a closed set; null for anything else. */
export function choiceOf<T extends string>(choices: readonly T[], text: string | null): T | null {
  return choices.find((one) => one === text) ?? null;
}

/** What a layout goes round or between, of the nodes that are chosen. */
export function centresOf(id: LayoutId, chosen: readonly string[]): readonly string[] {
  return [...new Set(chosen)].slice(0, maxCentres(id));
}

function maxCentres(id: LayoutId): number {
  return byId(layouts, id).parameters.centres;
}

/**
 * `force`, `around.REF`, `layered.REF`, `sides.REF,REF`; with `@3` behind when steps came after the third. Those three
 * without nodes take those that are chosen; with `.*` the layout picks.
 */
export function readTidied(
  text: string | null,
  steps: number,
  chosen: readonly string[] = [],
): Tidied | null {
  const [, name = '', refs = '', after = ''] =
    /^([a-z]+)(?:\.([^@]+))?(?:@(\d{1,4}))?$/.exec(text ?? '') ?? [];
  const id = choiceOf(idsOf(layouts), name);
  if (!id) return null;
  const of = refs ? readRefs(refs, ',').slice(0, 2) : centresOf(id, chosen);
  return { id, after: after ? Math.min(Number(after), steps) : steps, of };
}

export function printTidied({ id, after, of }: Tidied, steps: number): string {
  const picked = of.length > 0 ? of.map(shortRef).join(',') : maxCentres(id) > 0 ? '*' : '';
  const refs = picked && `.${picked}`;
  return `${id}${refs}${after < steps ? `@${after}` : ''}`;
}
