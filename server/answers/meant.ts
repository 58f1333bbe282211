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
  readonly named: Named | null;
}

export interface Named {
  readonly id: string;
  readonly name: string;
  /** Whether the query asks for what can stand in its place. */
  readonly toReplace: boolean;
}

/** How much the words of a named tool weigh beside those around its name; a sentence of five words is about as long. */
const nameWeight = 2;

export async function meantBy(db: Database, embedder: Embedder | null, text: string): Promise<Meant> {
  // Without a model no word is unknown: only what other words point at is a name then.
  const names = namesInQuery(text, embedder?.knows ?? (() => true));
  const [[state], rows] = await Promise.all([
    derivedBy(db, { id: 'derived' }),
    names.length === 0 ? [] : findNamed(db, { names: names.map(({ name, id }) => ({ name, id })) }),
  ]);
  const longest = names.find(({ name }) => rows.some(({ asked }) => asked === name));
  const ofThatName = rows.filter(({ asked }) => asked === longest?.name);
  const tool = ofThatName.find(({ vector }) => vector !== null) ?? ofThatName[0];
  const named =
    longest && tool && (tool.vector !== null || longest.toReplace)
      ? { id: tool.id, name: tool.name, toReplace: longest.toReplace }
      : null;
  if (embedder === null || state?.version !== derivedVersion(embedder))
    return { state: 'off', vector: null, named: named?.toReplace === true ? named : null };
  if (longest && tool?.vector) {
    const own = unit(tool.vector);
    const around = embedder.sum(longest.rest);
    const both = own.map((value, k) => value * nameWeight + (around[k] ?? 0));
    return { state: 'on', vector: [...toBytes(both)], named };
  }
  return {
    state: 'on',
    vector: embedder.knows(text) ? [...toBytes(embedder.embed(text))] : null,
    named,
  };
}
