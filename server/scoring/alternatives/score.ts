import type { AlternativeParts } from '#contract/alternatives.ts';
import { method, partNames, type Part } from './method.ts';

/**
 * The weighted mean of the parts in `known`, 0-1. Which parts those are is said of the tool asked about, so that all
 * its alternatives are measured alike; a part that is unknown of an alternative adds nothing.
 */
export function scoreOf(
  parts: AlternativeParts,
  known: ReadonlySet<Part>,
  weights: Readonly<Record<Part, number>> = method.weights,
): number {
  const counted = partNames.filter((name) => known.has(name));
  const whole = counted.reduce((sum, name) => sum + weights[name], 0);
  if (whole === 0) return 0;
  return Math.min(1, counted.reduce((sum, name) => sum + weights[name] * (parts[name] ?? 0), 0) / whole);
}

/** The parts by what each adds to the score, most first; those that add nothing are left out. */
export function strongestParts(parts: AlternativeParts, known: ReadonlySet<Part>): Part[] {
  const adds = (name: Part) => method.weights[name] * (parts[name] ?? 0);
  return partNames.filter((name) => known.has(name) && adds(name) > 0).toSorted((a, b) => adds(b) - adds(a));
}
