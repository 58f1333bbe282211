import { useQuery } from '@tanstack/react-query';
import type { Overview } from '#contract/graph.ts';
import type { Box, Point } from '../../graph/box.ts';
import { layoutInWorker } from '../../graph/layout-client.ts';
import { fontsReady, textMeasure } from '../../graph/measure.ts';
import { lookOf, type Measure, type SizeSteps, sizeSteps } from '../../graph/node-look.ts';
import type { Bounds } from '../../graph/slots.ts';

export interface OpeningLayout {
  readonly overview: Overview;
  readonly places: ReadonlyMap<string, Point>;
  /** The zoom at which the map fills the area it was laid out for. */
  readonly zoom: number;
  readonly sizes: SizeSteps;
  readonly measure: Measure;
}

export interface FreeArea {
  readonly area: Bounds;
  readonly walls: readonly Box[];
}

/**
 * Lays out the opening map once the facts, the fonts and the size of the canvas are there. Kept as a query: the
 * same overview in the same area is not laid out again.
 */
export function useOpeningLayout(overview: Overview | undefined, free: FreeArea | null) {
  return useQuery({
    queryKey: ['layout', overview, free],
    enabled: overview !== undefined && free !== null,
    staleTime: Infinity,
    retry: false,
    queryFn: async (): Promise<OpeningLayout> => {
      if (!overview || !free) throw new Error('The layout needs the overview and the size of the canvas.');
      await fontsReady();
      const measure = textMeasure();
      const sizes = sizeSteps(overview.nodes);
      const nodes = overview.nodes.map((node) => {
        const { w, h } = lookOf(node, sizes, measure);
        return { id: node.ref, w, h };
      });
      const edges = overview.edges.map(({ from, to, matches }) => ({ from, to, weight: matches }));
      const { places, scale } = await layoutInWorker({ nodes, edges, ...free });
      return {
        overview,
        places: new Map(places.map(({ id, x, y }) => [id, { x, y }])),
        zoom: 1 / scale,
        sizes,
        measure,
      };
    },
  });
}
