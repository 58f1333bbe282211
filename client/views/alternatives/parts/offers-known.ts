import type { Alternative } from '#contract/alternatives.ts';

/**
 * Of which of the two it is known what they offer. Unless of both, what a switch loses, brings and keeps is not known
 * either: it would be told as 0.
 */
export function offersKnown({
  parts,
  gained,
}: Pick<Alternative, 'parts' | 'gained'>): 'of both' | 'of the alternative only' | 'not of the alternative' {
  if (parts.capabilities !== null) return 'of both';
  return gained.length > 0 ? 'of the alternative only' : 'not of the alternative';
}
