import type { Sizing } from './sizing.ts';

export const matches: Sizing = { label: 'Times matched', valueOf: (node) => node.timesMatched };
