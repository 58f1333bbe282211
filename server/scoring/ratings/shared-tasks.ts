/**
 * Where the same tasks decide many pairs, a tool's luck at one task is in all its pairs, and matches are fewer independent
 * ones than they count. Pure.
 */
import type { MatchKind } from '#contract/vocabulary.ts';
import { matchesOf, type EntryGroup } from './board.ts';

/**
 * By how much the variance of a tool's result grows when d rivals ran the same task, against d matches by themselves. What a
 * test decides is linear in whether each solved it: among equals (d + 1) / 2, whatever share of luck they have in common.
 * Scores order all: the variance of a rank among equals gives (d + 2) / 3.
 */
const growth: Partial<Record<MatchKind, (rivals: number) => number>> = {
  trial: (rivals) => (rivals + 1) / 2,
  score: (rivals) => (rivals + 2) / 3,
};

export const sharesTasks = (kind: MatchKind): boolean => growth[kind] !== undefined;

/** A factor a tool, at least 1: from its matches and from its tasks, which in a context are those with the rival it met most. */
export function wideningOf(kind: MatchKind, groups: readonly EntryGroup[]): Map<string, number> {
  const grow = growth[kind];
  if (grow === undefined) return new Map();
  const met = new Map<string, Map<string, Map<string, number>>>();
  for (const group of groups) {
    const number = group.entries * matchesOf(group);
    const add = (tool: string, rival: string) => {
      const rivals = within(within(met, tool), group.context ?? '');
      rivals.set(rival, (rivals.get(rival) ?? 0) + number);
    };
    add(group.first, group.second);
    add(group.second, group.first);
  }
  return new Map(
    [...met].map(([tool, contexts]) => {
      let [matches, tasks] = [0, 0];
      for (const rivals of contexts.values()) {
        const numbers = [...rivals.values()];
        matches += numbers.reduce((sum, number) => sum + number, 0);
        tasks += numbers.reduce((most, number) => Math.max(most, number), 0);
      }
      return [tool, Math.max(1, grow(matches / Math.max(1, tasks)))];
    }),
  );
}

function within<Of>(maps: Map<string, Map<string, Of>>, key: string): Map<string, Of> {
  const found = maps.get(key) ?? new Map<string, Of>();
  maps.set(key, found);
  return found;
}
