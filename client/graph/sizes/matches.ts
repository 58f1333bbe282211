import type { Sizing } from './sizing.ts';

export const matches: Sizing = { label: 'Comparisons', valueOf: (node) => node.timesMatched };
