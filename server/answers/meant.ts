/** What a query means, as a direction, where the database and this process know the same model. */
import type { Database } from '../database/driver.ts';
import { derivedVersion } from '../ledger/meaning.ts';
import { derivedBy } from '../queries/derive.ts';
import { findNamed } from '../queries/search.ts';
import type { Embedder } from '../search/embedding/embedder.ts';
import { toBytes, unit } from '../search/embedding/vectors.ts';
import { namesInQuery } from '../search/names-in-query.ts';

export interface Meant {
  readonly state: 'on' | 'off';
  /** A byte a dimension; null when nothing of the query is known. */
  readonly vector: number[] | null;
  /** The tool named in the query, whose own words count in the direction. */
  readonly named: { readonly id: string; readonly name: string } | null;
}

/** How much the words of a named tool weigh beside those around its name; a sentence of five words is about as long. */
const nameWeight = 2;

export async function meantBy(db: Database, embedder: Embedder | null, text: string): Promise<Meant> {
  if (embedder === null) return { state: 'off', vector: null, named: null };
  const names = namesInQuery(text, embedder.knows);
  const [[state], rows] = await Promise.all([
    derivedBy(db, { id: 'derived' }),
    names.length === 0 ? [] : findNamed(db, { names: names.map(({ name, id }) => ({ name, id })) }),
  ]);
  if (state?.version !== derivedVersion(embedder)) return { state: 'off', vector: null, named: null };
  const longest = names.find(({ name }) => rows.some(({ asked }) => asked === name));
  const tool = rows.find(({ asked, vector }) => asked === longest?.name && vector !== null);
  if (longest && tool?.vector) {
    const named = unit(tool.vector);
    const around = embedder.sum(longest.rest);
    const both = named.map((value, k) => value * nameWeight + (around[k] ?? 0));
    return { state: 'on', vector: [...toBytes(both)], named: { id: tool.id, name: tool.name } };
  }
  return {
    state: 'on',
    vector: embedder.knows(text) ? [...toBytes(embedder.embed(text))] : null,
    named: null,
  };
}
