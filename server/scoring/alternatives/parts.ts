/** The four parts of an alternative's score, each 0-1. */

import { method } from './method.ts';

/**
 * How much of what the tool does the other does too, by weight: 1 where it does all of it and as much in front, whatever
 * else it does, 0 for none of it.
 * @param own the most characteristic first, as `other`
 * @param weightOf above 0
 * @returns null when one of the two offers nothing that is known
 */
export function capabilitiesPart(
  own: ReadonlySet<string>,
  other: ReadonlySet<string>,
  weightOf: (id: string) => number,
): number | null {
  if (own.size === 0 || other.size === 0) return null;
  const { own: each, ownAtLeast, later, laterAtLeast } = method.places;
  const placeOf = new Map([...other].map((id, place) => [id, place]));
  let shared = 0;
  let all = 0;
  for (const [place, id] of [...own].entries()) {
    const weight = weightOf(id) * Math.max(ownAtLeast, each ** place);
    const its = placeOf.get(id);
    all += weight;
    if (its !== undefined) shared += weight * Math.max(laterAtLeast, later ** Math.max(0, its - place));
  }
  return Math.min(1, shared / all);
}

/**
 * The cosine of the angle between two meanings; texts that have nothing to do with each other are 0.
 * @param similarity as Neo4j gives it: 0 opposite, 0.5 at a right angle, 1 the same
 */
export function meaningPart(similarity: number | null): number | null {
  return similarity === null ? null : Math.min(1, Math.max(0, 2 * similarity - 1));
}

/**
 * Matches of the two beside those of the tool and its strongest rival, on a scale where ten times as many is a step.
 * @returns null when the tool was never matched against another
 */
export function matchesPart(matches: number, strongest: number): number | null {
  return strongest <= 0 ? null : Math.min(1, Math.log1p(matches) / Math.log1p(strongest));
}

/**
 * 1 where a list names one as an alternative to the other; else 0.5 for a third that lists name both beside, 0.75
 * for two, and so on.
 */
export function listedPart(lists: number, thirds: number): number {
  return lists > 0 ? 1 : 1 - 0.5 ** thirds;
}
