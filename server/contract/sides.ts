/**
 * One rule of sides for every answer: wins and losses are those of the first side, and beside a capability the tool is
 * the first side. Facts and stored edges keep the capability first; whoever reads them for an answer turns them here.
 */
import { z } from 'zod';

/** The rule in words, for whoever reads the schema or the list of calls alone. */
export const sidesText =
  'Wins and losses are of the first of two sides (first, a, from); against a capability the tool is the first side.';

export const Wins = z.int().min(0).describe(sidesText);

/** Wins and losses told from the other side. */
export function turned<Results extends { readonly wins: number; readonly losses: number }>(
  results: Results,
): Results {
  return { ...results, wins: results.losses, losses: results.wins };
}

/**
 * Stored sides in the order of answers. Beside a capability the stored wins are the tool's already, so only the sides
 * change places.
 * @param isCapability whether a side is a capability
 */
export function toolFirst<Side>(
  [first, second]: readonly [Side, Side],
  isCapability: (side: Side) => boolean,
): readonly [Side, Side] {
  return isCapability(first) && !isCapability(second) ? [second, first] : [first, second];
}

export const isCapabilityRef = (ref: string): boolean => ref.startsWith('capability:');
