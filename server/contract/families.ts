/** Families of tools: what people call one thing, with its versions. Nothing is added up over versions. */
import { z } from 'zod';
import { getCall } from './call.ts';
import { MatchesByKind } from './matches-of-kinds.ts';
import { FamilyName, Tool } from './tool.ts';
import { Id } from './vocabulary.ts';

/** One version, with what it holds itself. */
export const FamilyVersion = Tool.pick({
  id: true,
  name: true,
  type: true,
  vendor: true,
  version: true,
  released: true,
  timesMatched: true,
  matchesByKind: true,
  sources: true,
  contextTokens: true,
  openWeights: true,
  ghost: true,
})
  .extend({
    /** US dollars at the cheapest provider; null where no price is known. */
    lowestInputPerMillion: z.number().nullable(),
    /** How many providers give a price. */
    providers: z.int().min(0),
    /** A day, month or year: the one that its version says, else when a source says it was released. */
    date: z.string().nullable(),
    /** How many capabilities it is said to have. */
    capabilities: z.int().min(0),
  })
  .meta({ id: 'FamilyVersion' });
export type FamilyVersion = z.infer<typeof FamilyVersion>;

export const FamilyPage = FamilyName.extend({
  vendor: z.string().nullable(),
  /** How many versions there are; `versions` holds at most 500, the most matched of them. */
  total: z.int().min(1),
  /** The newest first; those whose date is not known last. */
  versions: z.array(FamilyVersion),
}).meta({ id: 'FamilyPage' });
export type FamilyPage = z.infer<typeof FamilyPage>;

const Holder = z.object({ id: Id, name: z.string(), version: z.string().nullable() });

/** A family whose name a search says. */
export const FamilyHit = FamilyName.extend({
  versions: z.int().min(2),
  mostMatched: Holder.extend({ timesMatched: z.int().min(1), matchesByKind: MatchesByKind }).nullable(),
  newestPriced: Holder.extend({
    released: z.string().nullable(),
    lowestInputPerMillion: z.number(),
  }).nullable(),
}).meta({ id: 'FamilyHit' });
export type FamilyHit = z.infer<typeof FamilyHit>;

export const family = getCall({
  id: 'family',
  path: '/api/families/{id}',
  example: { id: 'claude-sonnet' },
  summary: 'A family and its versions, the newest first, each with what it holds itself.',
  input: z.strictObject({ id: Id }),
  answer: FamilyPage,
});
