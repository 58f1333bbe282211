/** Layers from left to right by how many edges lie between a node and the one in focus, else the one with most edges. */
import type { Layout } from './layout-input.ts';

export const layered = {
  id: 'layered',
  label: 'Layers',
  hint: 'left to right by steps from the node in focus',
  parameters: { centres: 1 },
  // Loaded when it runs: the table of layouts is read where an address is.
  run: async (input) => (await import('./places/layered.ts')).places(input),
} as const satisfies Layout;
