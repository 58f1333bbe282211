/** Every endpoint: those that read, by the file that answers them, and those that bring facts in and take them back. */
import type { Call, WriteCall } from '#contract/call.ts';
import type { Endpoint } from './answers/endpoint.ts';
import { endpoints as alternatives } from './answers/alternatives.ts';
import { endpoints as among } from './answers/among.ts';
import { endpoints as capabilities } from './answers/capabilities.ts';
import { endpoints as claims } from './answers/claims.ts';
import { endpoints as compare } from './answers/compare.ts';
import { endpoints as coverage } from './answers/coverage.ts';
import { endpoints as families } from './answers/families.ts';
import { endpoints as identity } from './answers/identity.ts';
import { endpoints as matchSums } from './answers/match-sums.ts';
import { endpoints as matches } from './answers/matches.ts';
import { endpoints as neighbours } from './answers/neighbours.ts';
import { endpoints as openAlternatives } from './answers/open-alternatives.ts';
import { endpoints as overview } from './answers/overview.ts';
import { endpoints as pairings } from './answers/pairings.ts';
import { endpoints as paths } from './answers/paths.ts';
import { endpoints as ratingHighlights } from './answers/rating-highlights.ts';
import { endpoints as ranks } from './answers/ranks.ts';
import { endpoints as ratingMatrix } from './answers/rating-matrix.ts';
import { endpoints as ratings } from './answers/ratings.ts';
import { endpoints as rates } from './answers/rates.ts';
import { endpoints as rivals } from './answers/rivals.ts';
import { endpoints as search } from './answers/search.ts';
import { endpoints as sources } from './answers/sources.ts';
import { endpoints as switchPlan } from './answers/switch-plan.ts';
import { endpoints as tools } from './answers/tools.ts';
import { importEndpoints } from './http/import-endpoints.ts';

export const endpoints: readonly Endpoint[] = [
  ...search,
  ...tools,
  ...rivals,
  ...rates,
  ...ratings,
  ...ratingHighlights,
  ...ranks,
  ...ratingMatrix,
  ...families,
  ...identity,
  ...alternatives,
  ...openAlternatives,
  ...capabilities,
  ...pairings,
  ...switchPlan,
  ...coverage,
  ...neighbours,
  ...overview,
  ...paths,
  ...among,
  ...compare,
  ...matches,
  ...matchSums,
  ...claims,
  ...sources,
];

/** All calls, as they are told and as tests ask them; `writes` are those of importing, whatever their method. */
export const reads: readonly Call[] = endpoints.map(({ call }) => call);
export const writes: readonly WriteCall[] = importEndpoints.map(({ call }) => call);
