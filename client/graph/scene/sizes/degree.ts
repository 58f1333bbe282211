import type { Sizing } from './sizing.ts';

export const degree = {
  id: 'degree',
  label: 'Neighbours',
  hint: 'in the whole catalogue, shown or not',
  run: (node) => node.neighbours.reduce((sum, { total }) => sum + total, 0),
} as const satisfies Sizing;
