/**
 * The focus of a large picture. To fade thousands of lines one by one takes as long as to draw the picture, so the
 * whole of it is faded at once, and what is in focus is drawn again on a layer above it.
 */
import cytoscape, {
  type CollectionReturnValue,
  type Core,
  type EdgeSingular,
  type NodeCollection,
  type StylesheetJson,
} from 'cytoscape';
import type { Point } from '../scene/box.ts';

/** Of the faded picture. */
const faded = '0.3';

/** What stays clear of the picture. */
export interface Clear {
  readonly focus: CollectionReturnValue;
  readonly ends: NodeCollection;
  readonly edges: readonly { readonly edge: EdgeSingular; readonly classes: string }[];
}

export interface Veil {
  /** Fades all of the picture but this; answers the layer it is drawn on. */
  draw(clear: Clear): Core;
  lift(): void;
  /** Whether a node is faded. */
  covers(id: string): boolean;
  /** The ends of the edge whose count is at this place, px of the container. */
  endsAt(place: Point): [string, string] | null;
  restyle(style: StylesheetJson): void;
  destroy(): void;
}

export function createVeil(cy: Core, picture: HTMLElement, first: StylesheetJson): Veil {
  let style = first;
  let above: { readonly core: Core; readonly layer: HTMLElement } | undefined;
  const layerOf = () => {
    if (above) return above;
    const layer = document.createElement('div');
    layer.style.cssText = 'position: absolute; inset: 0; pointer-events: none;';
    picture.after(layer);
    above = {
      layer,
      core: cytoscape({ container: layer, style, userZoomingEnabled: false, autoungrabify: true }),
    };
    return above;
  };
  cy.on('viewport', () => {
    if (above && !above.layer.hidden) above.core.viewport({ zoom: cy.zoom(), pan: { ...cy.pan() } });
  });
  cy.on('resize', () => above?.core.resize());
  cy.on('position', 'node', ({ target }) => {
    if (above && !above.layer.hidden)
      above.core.getElementById(target.id()).position({ ...target.position() });
  });
  return {
    draw({ focus, ends, edges }) {
      const { core, layer } = layerOf();
      layer.hidden = false;
      picture.style.opacity = faded;
      core.batch(() => {
        core.elements().remove();
        core.add([
          ...ends.map((node) => {
            const classes = focus.has(node) ? [...node.classes(), 'focus'] : [...node.classes()];
            return { data: { ...node.data() }, position: { ...node.position() }, classes };
          }),
          ...edges.map(({ edge, classes }) => ({ data: { ...edge.data() }, classes })),
        ]);
        core.viewport({ zoom: cy.zoom(), pan: { ...cy.pan() } });
      });
      return core;
    },
    lift() {
      if (!above || above.layer.hidden) return;
      above.layer.hidden = true;
      above.core.elements().remove();
      picture.style.opacity = '';
    },
    covers: (id) => above !== undefined && !above.layer.hidden && above.core.getElementById(id).empty(),
    endsAt(place) {
      if (!above || above.layer.hidden) return null;
      const hit = above.core.nodes('[kind = "count"]').filter((node) => {
        const { x1, x2, y1, y2 } = node.renderedBoundingBox();
        return place.x >= x1 && place.x <= x2 && place.y >= y1 && place.y <= y2;
      });
      return hit.nonempty() ? hit.data('ends') : null;
    },
    restyle(next) {
      style = next;
      above?.core.style(next);
    },
    destroy() {
      above?.core.destroy();
      above?.layer.remove();
    },
  };
}
