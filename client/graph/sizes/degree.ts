import type { Sizing } from './sizing.ts';

/** Neighbours in the whole catalogue, shown or not. */
export const degree: Sizing = {
  label: 'Neighbours',
  valueOf: (node) => node.neighbours.reduce((sum, { total }) => sum + total, 0),
};
