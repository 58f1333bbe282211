import { useQuery } from '@tanstack/react-query';
import type { Tidied } from '../../addresses/explore/choices.ts';
import type { Box, Point } from '../../graph/scene/box.ts';
import { goneBox, groupBox, nodeBox } from '../../graph/scene/boxes-of.ts';
import { layoutInWorker } from '../../graph/scene/layout-client.ts';
import type { LadderFrame } from '../../graph/scene/ladder/frame.ts';
import { frameOf, ladder } from '../../graph/scene/layouts/ladder.ts';
import { layOutExactly } from '../../graph/scene/layouts/exact.ts';
import { layouts } from '../../graph/scene/layouts/layouts.ts';
import type { LayoutInput, LayoutNode } from '../../graph/scene/layouts/layout-input.ts';
import { fontsReady, textMeasure } from '../../ui/text-measure.ts';
import { type Measure, type SizeSteps, sizeSteps } from '../../graph/scene/node-look.ts';
import { type Base, groupId } from '../../graph/picture/picture.ts';
import type { Bounds } from '../../graph/scene/slots.ts';
import type { Sizing } from '../../graph/scene/sizes/sizing.ts';

export interface BaseLayout {
  readonly places: ReadonlyMap<string, Point>;
  /** The zoom at which the map fills the area it was laid out for. */
  readonly zoom: number;
  readonly sizes: SizeSteps;
  readonly measure: Measure;
  /** The measures of the ladder it is laid out as; null where it is none. */
  readonly frame: LadderFrame | null;
}

export interface FreeArea {
  readonly area: Bounds;
  readonly walls: readonly Box[];
}

/**
 * Lays out what is laid out together, once its facts, the fonts and the size of the canvas are there. Kept as a
 * query: the same nodes and edges in the same area are not laid out again.
 */
export function useBaseLayout(
  base: Base | undefined,
  layout: Tidied | null,
  sizing: Sizing,
  free: FreeArea | null,
) {
  return useQuery({
    queryKey: ['layout', base && keyOf(base), layout?.id ?? base?.opens, base?.around, sizing.id, free],
    enabled: base !== undefined && free !== null,
    staleTime: Infinity,
    retry: false,
    queryFn: async (): Promise<BaseLayout> => {
      if (!base || !free) throw new Error('The layout needs what it lays out and the size of the canvas.');
      await fontsReady();
      const measure = textMeasure();
      const sizes = sizeSteps(base.nodes, sizing);
      const input = inputOf(base, layout, free, sizes, measure);
      const exact = layouts.find(({ id, exact: atOnce }) => id === input.id && atOnce);
      const { places, scale } = await (exact ? layOutExactly(exact, input) : layoutInWorker(input));
      return {
        places: new Map(places.map(({ id, x, y }) => [id, { x, y }])),
        zoom: 1 / scale,
        sizes,
        measure,
        frame: input.id === ladder.id ? frameOf(input.nodes, free.area) : null,
      };
    },
  });
}

/** What of the base its layout depends on; counts of matches may differ without it being laid out anew. */
function keyOf({ nodes, edges, groups, mores, pins, ladder: board }: Base): string {
  return [
    [board?.source, board?.kind, board?.judge, board?.context].join(),
    nodes.map(({ ref }) => ref).join(),
    edges.map(({ from, to }) => from + to).join(),
    groups.map(({ id }) => id).join(),
    mores.join(),
    JSON.stringify([...pins]),
  ].join(' ');
}

function inputOf(
  base: Base,
  layout: Tidied | null,
  free: FreeArea,
  sizes: SizeSteps,
  measure: Measure,
): LayoutInput {
  const groups = base.groups.map((group): LayoutNode => {
    const { w, h } = groupBox(group, measure);
    const id = groupId(group.id);
    const given = { x: group.x, y: group.y };
    const pinned = base.pins.get(id) ?? null;
    return {
      id,
      w,
      h,
      kind: 'group',
      facts: null,
      matches: group.timesMatched,
      pinned,
      given,
      standing: null,
    };
  });
  const standingOf = new Map(base.ladder?.standings.map((standing) => [standing.ref, standing]));
  const nodes = base.nodes.map((node): LayoutNode => {
    const { w, h } = nodeBox(node, sizes, measure);
    const { ref: id, kind, timesMatched: matches } = node;
    const [pinned, standing] = [base.pins.get(id) ?? null, standingOf.get(id) ?? null];
    return { id, w, h, kind, facts: node, matches, pinned, given: null, standing };
  });
  const mores = base.mores.map((id): LayoutNode => {
    const unknown = { facts: null, matches: 0, pinned: null, given: null, standing: null };
    return { id, ...goneBox, kind: 'more', ...unknown };
  });
  const links = base.groups.flatMap(({ id, links: all }) =>
    all.map(({ to, matches }) => ({ from: groupId(id), to: groupId(to), weight: matches })),
  );
  const pills = base.mores.map((id) => ({ from: id.replace(/^more:|@.*$/g, ''), to: id, weight: 0 }));
  const edges = base.edges.map(({ from, to, matches }) => ({ from, to, weight: matches }));
  return {
    id: layout?.id ?? base.opens,
    nodes: [...groups, ...nodes, ...mores],
    edges: [...links, ...edges, ...pills],
    ...free,
    of: base.around,
  };
}
