/** Options of the commands that tell which tools cover a need: what narrows them, and the tokens a month they are to be priced at. */
export const coveringOptions = {
  pricing: { type: 'string' },
  type: { type: 'string' },
  prompt: { type: 'string' },
  completion: { type: 'string' },
  limit: { type: 'string' },
  cursor: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;
