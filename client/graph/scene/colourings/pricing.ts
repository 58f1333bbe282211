import type { Pricing } from '#contract/vocabulary.ts';
import { capabilities, type ColourClass, type Colouring } from './colouring.ts';

const classes: Readonly<Record<Pricing, ColourClass>> = {
  free: { key: 'free', label: 'Free', colour: 'hue-1' },
  freemium: { key: 'freemium', label: 'Free tier', colour: 'hue-4' },
  'open-source': { key: 'open-source', label: 'Open source', colour: 'hue-5' },
  paid: { key: 'paid', label: 'Paid', colour: 'hue-2' },
  unknown: { key: 'unknown', label: 'Price unknown', colour: 'other' },
};

/** What a price is called, here and where one filters by it. */
export const priceLabel = (price: Pricing): string => classes[price].label;

export const pricing = {
  id: 'pricing',
  label: 'Pricing',
  hint: 'free, free tier, open source or paid',
  filters: 'pricing',
  run: () => (node) => (node.kind === 'capability' ? capabilities : classes[node.pricing ?? 'unknown']),
} as const satisfies Colouring;
