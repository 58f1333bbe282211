import { listingOptions } from './listing-options.ts';

/** Options of the commands that tell which tools cover a need, with the tokens a month they are to be priced at. */
export const coveringOptions = {
  ...listingOptions,
  prompt: { type: 'string' },
  completion: { type: 'string' },
  'prompt-length': { type: 'string' },
} as const;
