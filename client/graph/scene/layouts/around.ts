/** Rings round one node: its neighbours, theirs, and so on; linked nodes lie in about the same direction. */
import type { Layout } from './layout-input.ts';

export const around = {
  id: 'around',
  label: 'Rings',
  hint: 'round the node in focus',
  parameters: { centres: 1 },
  // Loaded when it runs: the table of layouts is read where an address is.
  run: async (input) => (await import('./places/around.ts')).places(input),
} as const satisfies Layout;
