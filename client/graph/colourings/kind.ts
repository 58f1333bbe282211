import type { Colouring } from './colouring.ts';

export const kind: Colouring = {
  label: 'Kind',
  classes: () => (node) => {
    if (node.kind === 'capability') return { key: 'capability', label: 'Capabilities', colour: 'product' };
    return node.ghost
      ? { key: 'ghost', label: 'Only mentioned in claims', colour: 'muted' }
      : { key: 'tool', label: 'Tools', colour: 'model' };
  },
};
