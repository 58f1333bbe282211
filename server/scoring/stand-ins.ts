/** What a tool offers in the place of what no source says it offers: the nearest in meaning, never the same. Pure. */
import type { StandIn } from '#contract/alternatives.ts';

/** As server/queries/similar.ts answers it, the nearest of each capability first. */
export interface Beside {
  readonly id: string;
  readonly other: string;
  readonly name: string;
  readonly score: number;
}

/**
 * @param missing ids of what it is not said to offer
 * @param offers whether it offers a capability
 * @returns in the order of `missing`, those for which there is one
 */
export function standIns(
  missing: readonly string[],
  offers: (id: string) => boolean,
  beside: readonly Beside[],
): StandIn[] {
  const nearest = new Map<string, StandIn>();
  for (const { id, other, name, score } of beside) {
    if (!nearest.has(id) && offers(other)) nearest.set(id, { missing: id, has: other, name, score });
  }
  return missing.flatMap((id) => nearest.get(id) ?? []);
}
