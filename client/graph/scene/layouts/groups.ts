/** A field for each group of the catalogue's map, the largest first; capabilities have a field of their own. */
import type { Layout } from './layout-input.ts';

export const groups = {
  id: 'groups',
  label: 'By group',
  hint: 'one area per group',
  parameters: { centres: 0 },
  // Loaded when it runs: the table of layouts is read where an address is.
  run: async (input) => (await import('./places/groups.ts')).places(input),
} as const satisfies Layout;
