/** Two tools left and right, what both are linked to between them, what one alone is linked to on its own side. */
import type { Layout } from './layout-input.ts';

export const sides = {
  id: 'sides',
  label: 'Two sides',
  hint: 'two tools left and right, what they share between them',
  parameters: { centres: 2 },
  // Loaded when it runs: the table of layouts is read where an address is.
  run: async (input) => (await import('./places/sides.ts')).places(input),
} as const satisfies Layout;
