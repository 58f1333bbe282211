/** Which functions a need is about, and how well a tool is known to have them. Pure. */
import { bestSaid, fitOfCapability, type Said } from './fit.ts';
import type { Found } from './found.ts';

/** So many are looked at: a need in plain words is near to several. */
const maxMeant = 5;
/** What a tool does only besides counts so much: sources name what is most characteristic first. */
const besides = 0.5;

/**
 * @param capabilities each once, in any order
 * @returns the nearest functions by id, each by how near it is beside the nearest: 1 for that
 */
export function functionsMeant(capabilities: readonly Found[], said: Said): Map<string, number> {
  const best = bestSaid(said);
  const scored = capabilities
    .filter(({ kind, type }) => kind === 'capability' && type === 'function')
    .map((one) => ({ id: one.id, fit: fitOfCapability(one, 0, (said.get(one.id) ?? 0) / best) }))
    .toSorted((a, b) => b.fit - a.fit || (a.id < b.id ? -1 : 1))
    .slice(0, maxMeant);
  const [first] = scored;
  if (first === undefined || first.fit <= 0) return new Map();
  return new Map(scored.map(({ id, fit }) => [id, Math.max(0, fit) / first.fit]));
}

/** The best of the functions meant that it has, 0 to 1; what it does only besides counts less. */
export function worthOfFunctions(functions: readonly string[], meant: ReadonlyMap<string, number>): number {
  return functions.reduce(
    (best, id, place) => Math.max(best, (meant.get(id) ?? 0) * (place === 0 ? 1 : besides)),
    0,
  );
}
