import type { Sizing } from './sizing.ts';

export const matches = {
  id: 'matches',
  label: 'Comparisons',
  hint: 'head-to-head comparisons in our data',
  run: (node) => node.timesMatched,
} as const satisfies Sizing;
