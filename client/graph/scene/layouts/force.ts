/** Forces bring what is linked together, then the picture is spread over the free area. */
import type { Layout } from './layout-input.ts';
import { spread } from './spread.ts';

export const force = {
  id: 'force',
  label: 'Force-directed',
  hint: 'linked nodes close together',
  parameters: { centres: 0 },
  fills: true,
  // Loaded when it runs: the table of layouts is read where an address is.
  run: async (input) => spread((await import('./places/force.ts')).settle(input), input.area),
} as const satisfies Layout;
