/** What prose claims of tools against each other: counted by direction, never a share. */
import { z } from 'zod';
import { getCall } from './call.ts';
import { MatchEntry } from './match.ts';
import { Id, Ref } from './vocabulary.ts';

const ByDirection = z.object({
  claims: z.int().min(0),
  /** Claims that say the other tool is better than this one … */
  better: z.int().min(0),
  /** … that it is worse, */
  worse: z.int().min(0),
  comparable: z.int().min(0),
  /** or better in one thing and worse in another. */
  mixed: z.int().min(0),
});
export type ByDirection = z.infer<typeof ByDirection>;

const Named = z.object({ ref: Ref, name: z.string() });

/** A tool, and whose claims are made against it. */
export const ClaimedAgainst = ByDirection.extend({
  tool: Named,
  by: z.array(ByDirection.extend({ tool: Named })),
}).meta({ id: 'ClaimedAgainst' });
export type ClaimedAgainst = z.infer<typeof ClaimedAgainst>;

/** Claims of which some say that one of two tools is better, and others that it is worse, in one thing. */
export const Contradiction = z
  .object({
    first: Named,
    second: Named,
    /** What they are about, in the sources' words; null: the tools as a whole. */
    aspect: z.string().nullable(),
    /** Those that say `first` is better. */
    better: z.array(MatchEntry),
    /** Those that say `first` is worse. */
    worse: z.array(MatchEntry),
  })
  .meta({ id: 'ClaimContradiction' });
export type Contradiction = z.infer<typeof Contradiction>;

export const Claims = z
  .object({
    /** Of tools against tools, that count. */
    claims: z.int().min(0),
    /** False where there are more claims than were read. */
    complete: z.boolean(),
    against: z.array(ClaimedAgainst),
    contradicting: z.array(Contradiction),
  })
  .meta({ id: 'Claims' });
export type Claims = z.infer<typeof Claims>;

export const claims = getCall({
  id: 'matchClaims',
  path: '/api/matches/claims',
  summary:
    'Claims in prose: which tools are claimed against most and by whom, by direction, and claims that contradict each other, with their quotes.',
  input: z.strictObject({ source: Id.optional() }),
  answer: Claims,
});
