/** Options of the commands that list tools beside a tool or a need: what narrows the list, and how much of it is told. */
export const listingOptions = {
  pricing: { type: 'string' },
  type: { type: 'string' },
  limit: { type: 'string' },
  cursor: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;
