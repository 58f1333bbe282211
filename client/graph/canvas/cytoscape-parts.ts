/** Vite: Cytoscape without what the map never asks of it, a quarter of its script (docs/adr/0023). */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

/** Its sources, which its package holds beside the bundle that is made of them. */
const sources = join(dirname(createRequire(import.meta.url).resolve('cytoscape')), '..', 'src');

const emptyObject = 'export default {};';
const emptyClass = 'export default class {}';

/** Files of it, each with what stands in for it. Places come from our worker, paths and groups from the server. */
const leftOut: Readonly<Record<string, string>> = {
  'collection/algorithms/index.mjs': emptyObject,
  'extensions/layout/breadthfirst.mjs': emptyClass,
  'extensions/layout/circle.mjs': emptyClass,
  'extensions/layout/concentric.mjs': emptyClass,
  'extensions/layout/cose.mjs': emptyClass,
  'extensions/layout/random.mjs': emptyClass,
  // The canvas is drawn in two dimensions; it mixes what the others export into itself.
  'extensions/renderer/canvas/webgl/drawing-redraw-webgl.mjs': emptyObject,
};

/** @returns for builds alone: while one develops, the whole of it is as quick */
export function cytoscapeParts(): Plugin {
  const met = new Set<string>();
  return {
    name: 'cytoscape-parts',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (id === 'cytoscape' ? join(sources, 'index.mjs') : null),
    load(id) {
      if (!id.startsWith(sources)) return null;
      const file = id.slice(sources.length + 1).replaceAll('\\', '/');
      met.add(file);
      return leftOut[file] ?? null;
    },
    buildEnd(error) {
      const unmet = Object.keys(leftOut).filter((file) => met.size > 0 && !met.has(file));
      if (!error && unmet.length > 0)
        this.error(`This version of Cytoscape has no ${unmet.join(', ')}: say anew what is left out of it.`);
    },
  };
}
