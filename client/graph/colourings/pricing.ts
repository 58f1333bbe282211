import type { Pricing } from '#contract/vocabulary.ts';
import type { ColourClass, Colouring } from './colouring.ts';

const classes: Readonly<Record<Pricing, ColourClass>> = {
  free: { key: 'free', label: 'Free', colour: 'model' },
  freemium: { key: 'freemium', label: 'Free tier', colour: 'api' },
  'open-source': { key: 'open-source', label: 'Open source', colour: 'repository' },
  paid: { key: 'paid', label: 'Paid', colour: 'product' },
  unknown: { key: 'unknown', label: 'Price unknown', colour: 'other' },
};

export const pricing: Colouring = {
  label: 'Pricing',
  classes: () => (node) =>
    node.kind === 'capability'
      ? { key: '', label: 'Capabilities', colour: 'muted' }
      : classes[node.pricing ?? 'unknown'],
};
