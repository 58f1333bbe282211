import type { z } from 'zod';
import type { search as call } from '#contract/calls.ts';
import { readOperators } from '#contract/operators.ts';
import type { SearchAnswer } from '#contract/search.ts';
import type { Database } from '../database/driver.ts';
import { BadRequest } from '../http/problems.ts';
import { findByWords } from '../queries/search.ts';
import type { Embedder } from '../search/embedding/embedder.ts';
import { ourEmbedder } from '../search/embedding/our-embedder.ts';
import { facetConditions, filtersOf } from '../search/facets.ts';
import { toLucene } from '../search/lucene.ts';
import { cheapestFirst } from '../search/cheapest-first.ts';
import { rankHits, type Found } from '../search/rank-hits.ts';
import { knownFilters, refuseUnknownSource } from './known-filters.ts';
import { nextOffset, skipOf } from './cursor.ts';
import { meantBy } from './meant.ts';
import { nearest } from './nearest.ts';
import { listFitting } from './search-listed.ts';

/** How many of the index's hits are ranked; a total beyond this size means "at least". */
const depth = 400;

/**
 * Names first, then meaning; words explain and break ties. Filters without a word list all that fit.
 * @param model what meaning is read by; the program's own when left out, null for none
 * @throws BadRequest; NotFound for a capability or a source of a filter that there is not
 */
export async function search(
  db: Database,
  input: z.output<typeof call.input>,
  model?: Embedder | null,
): Promise<SearchAnswer> {
  const { text, kind, filters: given, filtered } = askedFor(input);
  const filters = await knownFilters(db, given);
  const conditions = facetConditions(kind, filters);
  const query = toLucene(text, conditions);
  if (query === null && !filtered) {
    throw new BadRequest('Say what to look for, in letters or digits, or narrow tools with a filter.', [
      { path: 'q', message: 'holds no word to look for' },
    ]);
  }
  const skip = skipOf(input.cursor);
  const meant = await meantBy(db, model === undefined ? await ourEmbedder() : model, text);
  if (query === null) {
    const listed = await listFitting(db, filters, { sort: input.sort, skip, limit: input.limit });
    if (listed.total === 0) await refuseUnknownSource(db, filters);
    return { query: input.q, ...listed, meaning: meant.state, named: [], lookedAt: null };
  }
  const [byWords, near] = await Promise.all([
    findByWords(db, { query, vector: meant.vector, ...filters, depth }),
    meant.vector === null ? null : nearest(db, { vector: meant.vector, kind, filters, conditions }),
  ]);
  const named = meant.named === null ? [] : [meant.named];
  const best = rankHits(
    text,
    eachOnce(byWords, near?.hits ?? []),
    named.map(({ id }) => id),
  );
  if (best.length === 0) await refuseUnknownSource(db, filters);
  const ranked = input.sort === 'price' ? cheapestFirst(best) : best;
  const hits = ranked.slice(skip, skip + input.limit);
  return {
    query: input.q,
    total: ranked.length,
    hits,
    next: nextOffset(skip, hits.length, ranked.length),
    meaning: meant.state,
    named,
    lookedAt: near?.lookedAt ?? null,
  };
}

/** What the call and the operators in its words ask for; the call's own parameters count before operators. */
function askedFor({ q, kind, sort, limit: _, cursor: __, ...given }: z.output<typeof call.input>) {
  const { text, filters: spoken, wrong } = readOperators(q);
  if (wrong.length > 0) {
    const told = wrong.map(({ operator, message }) => `"${operator}" ${message}`).join('; ');
    throw new BadRequest(`This search cannot be read: ${told}.`, [{ path: 'q', message: told }]);
  }
  const asked = { ...spoken, ...given };
  const filtered = Object.values(asked).some((value) => value !== undefined);
  if (filtered && kind === 'capability') {
    throw new BadRequest('These filters are of tools. Leave them out to search capabilities.', [
      { path: 'kind', message: 'capability cannot be asked for together with a filter of tools' },
    ]);
  }
  if (sort === 'price' && kind === 'capability') {
    throw new BadRequest('Capabilities have no price to be sorted by. Leave the sort out.', [
      { path: 'sort', message: 'price cannot be asked for together with capability' },
    ]);
  }
  const ofTools = filtered || sort === 'price';
  return { text, kind: ofTools ? ('tool' as const) : (kind ?? null), filters: filtersOf(asked), filtered };
}

/** Words first: what they found carries its score of words and, exactly, its meaning. */
function eachOnce(byWords: readonly Found[], near: readonly Found[]): Found[] {
  const refs = new Set(byWords.map(({ kind, id }) => `${kind}:${id}`));
  return [...byWords, ...near.filter(({ kind, id }) => !refs.has(`${kind}:${id}`))];
}
