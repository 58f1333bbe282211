/** What counts as many: the 99th percentile of each signal among the tools of a type that have it. Pure. */
import type { SignalPercentile } from '#contract/rank.ts';
import type { ToolType } from '#contract/vocabulary.ts';
import { type Signal, strongestSignals } from '../strongest-signals.ts';

/** What people do with a tool that can be counted; other signals (contributors, forks) tell of the same people or of its makers. */
export const adoptionSignals = ['stars', 'downloads', 'likes', 'dependents', 'participations'] as const;

/** Of each signal of adoption the strongest that any source gives, in the order of the method. */
export function adoptionOf(signals: readonly Signal[]): Signal[] {
  const strongest = strongestSignals(signals, (name) => adoptionSignals.some((one) => one === name));
  return adoptionSignals.flatMap((name) => {
    const value = strongest.get(name);
    return value === undefined ? [] : [{ name, value }];
  });
}

const percentile = 0.99;

/** Nearest rank: the smallest value that at least 99 % of the values do not exceed; of fewer than 100 tools the largest. */
export function percentilesOf(
  tools: readonly { readonly type: ToolType; readonly signals: readonly Signal[] }[],
): SignalPercentile[] {
  const values = new Map<string, { type: ToolType; signal: string; values: number[] }>();
  for (const { type, signals } of tools) {
    for (const { name, value } of adoptionOf(signals)) {
      const key = `${type} ${name}`;
      const found = values.get(key);
      if (found) found.values.push(value);
      else values.set(key, { type, signal: name, values: [value] });
    }
  }
  return [...values.values()]
    .map(({ type, signal, values: all }) => {
      const sorted = all.toSorted((a, b) => a - b);
      const at = Math.ceil(percentile * sorted.length) - 1;
      return { type, signal, tools: sorted.length, value: sorted[at] ?? 0 };
    })
    .toSorted((a, b) => a.type.localeCompare(b.type) || a.signal.localeCompare(b.signal));
}
