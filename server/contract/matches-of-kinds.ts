/** Matches by what they count: votes, tasks and listings are different things, and are never one number. */
import { z } from 'zod';
import { MatchKind } from './vocabulary.ts';

/** How many matches are of a kind. Several `kinds` where one source holds entries of several about one pair. */
export const MatchesOfKinds = z
  .object({ kinds: z.array(MatchKind).readonly(), matches: z.int().min(0) })
  .meta({ id: 'MatchesOfKinds' });
export type MatchesOfKinds = z.infer<typeof MatchesOfKinds>;

/** What a node is ordered by among others. */
export const TimesMatched = z
  .int()
  .min(0)
  .describe(
    'To order by only: matches of several kinds are no amount of one thing. `matchesByKind` says how many of which.',
  );

/** `timesMatched` by kind, the most first; empty where it is 0. */
export const MatchesByKind = z.array(MatchesOfKinds);
export type MatchesByKind = z.infer<typeof MatchesByKind>;

/** Counts of the same kinds as one, the most first: what several hold together. */
export function addedByKind(all: readonly MatchesOfKinds[]): MatchesByKind {
  const byKinds = new Map<string, MatchesOfKinds>();
  for (const { kinds, matches } of all) {
    const key = kinds.join(' ');
    byKinds.set(key, { kinds, matches: matches + (byKinds.get(key)?.matches ?? 0) });
  }
  return [...byKinds]
    .toSorted(([a, one], [b, other]) => other.matches - one.matches || (a < b ? -1 : 1))
    .map(([, one]) => one);
}
