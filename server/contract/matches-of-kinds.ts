/** Matches by what they count: votes, tasks and listings are different things, and are never one number. */
import { z } from 'zod';
import { MatchKind } from './vocabulary.ts';

/** How many matches are of a kind. Several `kinds` where one source holds entries of several about one pair. */
export const MatchesOfKinds = z
  .object({ kinds: z.array(MatchKind).readonly(), matches: z.int().min(0) })
  .meta({ id: 'MatchesOfKinds' });
export type MatchesOfKinds = z.infer<typeof MatchesOfKinds>;

/** `timesMatched` by kind, the most first; empty where it is 0. */
export const MatchesByKind = z.array(MatchesOfKinds);
export type MatchesByKind = z.infer<typeof MatchesByKind>;
