import type { z } from 'zod';
import type { search as call } from '#contract/calls.ts';
import type { SearchAnswer } from '#contract/search.ts';
import { ToolType } from '#contract/vocabulary.ts';
import type { Database } from '../database/driver.ts';
import { BadRequest } from '../http/problems.ts';
import { findByWords } from '../queries/search.ts';
import { toLucene } from '../search/lucene.ts';
import { readOperators } from '../search/operators.ts';
import { rankHits } from '../search/rank-hits.ts';
import { nextOffset, skipOf } from './cursor.ts';

/** How many of the index's hits are ranked; a total at this size means "at least". */
const depth = 400;
/** The index does not know the filters, so with one more of its hits are looked through. */
const filteredDepth = 5_000;

export async function search(db: Database, input: z.output<typeof call.input>): Promise<SearchAnswer> {
  const { text, operators } = readOperators(input.q);
  const type = input.type ?? operators.type;
  if (type !== undefined && !ToolType.safeParse(type).success) {
    throw new BadRequest(`"type:${type}" is not a type of tool.`, [
      { path: 'q', message: `one of ${ToolType.options.join(', ')}` },
    ]);
  }
  const query = toLucene(text);
  if (query === null) {
    throw new BadRequest('Say what to look for, in letters or digits.', [
      { path: 'q', message: 'holds no word to look for' },
    ]);
  }
  const filters = {
    kind: input.kind ?? (type === undefined ? null : 'tool'),
    type: type ?? null,
    source: input.source ?? operators.source ?? null,
  };
  const filtered = Object.values(filters).some((filter) => filter !== null);
  const found = await findByWords(db, { query, ...filters, depth: filtered ? filteredDepth : depth });
  const ranked = rankHits(text, found);
  const skip = skipOf(input.cursor);
  const hits = ranked.slice(skip, skip + input.limit);
  return { query: input.q, total: ranked.length, hits, next: nextOffset(skip, hits.length, ranked.length) };
}
