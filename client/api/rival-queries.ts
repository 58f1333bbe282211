/** Whom a tool met, and votes on qualities: what the server concludes, never what a view adds up. */
import { queryOptions } from '@tanstack/react-query';
import type { RatingBoard } from '#contract/rating.ts';
import { rates, type QualityRate } from '#contract/rates.ts';
import { rivals, type Rival } from '#contract/rivals.ts';
import { fetchCall } from './api.ts';
import { ask, askPages } from './ask.ts';

/** Pages of a tool's rivals by result; each repeats the counts of all. */
export const rivalsQuery = (id: string, limit: number) => askPages(rivals, { id, limit });

/** The most ids and the most rows that one call takes. */
const maxRivals = 200;

/** A tool's results against certain others, all of them. */
export const rivalsAmongQuery = (id: string, others: readonly string[]) =>
  queryOptions({
    queryKey: ['rivals', id, 'among', others],
    queryFn: async ({ signal }) => {
      const found: Rival[] = [];
      for (let at = 0; at < others.length; at += maxRivals) {
        const against = others.slice(at, at + maxRivals).join(',');
        found.push(...(await allRivals({ id, against }, signal)));
      }
      return found;
    },
  });

/** A tool's results on one board, all of them: what a ladder draws as lines. */
export const boardResultsQuery = (
  id: string,
  { source, context, kind }: Pick<RatingBoard, 'source' | 'context' | 'kind'>,
) =>
  queryOptions({
    queryKey: ['rivals', id, 'board', source, context, kind],
    queryFn: async ({ signal }) => {
      const met = await allRivals({ id, source, ...(context !== null && { context }) }, signal);
      return met.filter(({ kinds }) => kinds.includes(kind));
    },
    staleTime: Infinity,
  });

async function allRivals(
  asked: {
    readonly id: string;
    readonly against?: string;
    readonly source?: string;
    readonly context?: string;
  },
  signal: AbortSignal,
): Promise<readonly Rival[]> {
  const found: Rival[] = [];
  let cursor: string | undefined;
  do {
    const page = await fetchCall(rivals, { ...asked, limit: maxRivals, cursor }, signal);
    found.push(...page.items);
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
  return found;
}

export type VotesOn = { readonly quality: string } | { readonly tool: string };

/** Pages of votes on a quality by tool, or on a tool by quality. */
export const ratesQuery = (on: VotesOn, limit: number) => askPages(rates, { ...on, limit });

/** Votes on a quality, all of them. */
export const allRatesQuery = (quality: string) =>
  queryOptions({
    queryKey: ['rates', quality, 'all'],
    queryFn: async ({ signal }) => {
      const found: QualityRate[] = [];
      let cursor: string | undefined;
      do {
        const page = await fetchCall(rates, { quality, limit: maxRivals, cursor }, signal);
        found.push(...page.items);
        cursor = page.next ?? undefined;
      } while (cursor !== undefined);
      return found;
    },
  });

/** Votes on one quality of one tool. */
export const rateQuery = (quality: string, tool: string) => ask(rates, { quality, tool });
