import { capabilities, type Colouring } from './colouring.ts';

export const kind = {
  id: 'kind',
  label: 'Kind',
  hint: 'tool, capability, or only mentioned',
  run: () => (node) => {
    if (node.kind === 'capability') return { ...capabilities, colour: 'hue-2' };
    return node.ghost
      ? { key: 'ghost', label: 'Only mentioned in claims', colour: 'muted' }
      : { key: 'tool', label: 'Tools', colour: 'hue-1' };
  },
} as const satisfies Colouring;
