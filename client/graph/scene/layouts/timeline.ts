/**
 * From left to right by release date, in columns of a month, a quarter, half a year or a year: whichever makes a drawing
 * most of the area's shape. Capabilities stand before it, tools of which no date is known behind it.
 */
import type { Layout } from './layout-input.ts';

export const timeline = {
  id: 'timeline',
  label: 'Timeline',
  hint: 'left to right by release date',
  parameters: { centres: 0 },
  // Loaded when it runs: the table of layouts is read where an address is.
  run: async (input) => (await import('./places/timeline.ts')).places(input),
} as const satisfies Layout;
