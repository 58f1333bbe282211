/** Every tool with the texts that plain methods search, and Neo4j's own BM25 over them: what ours is held to. */
import { readCypherFile } from '../server/database/cypher-file.ts';
import type { Database } from '../server/database/driver.ts';
import { textOfTool } from '../server/ledger/texts.ts';
import { setTexts, wholeCatalogue } from '../server/queries/bench.ts';
import type { Embedder } from '../server/search/embedding/embedder.ts';

const batch = 1000;

export interface CatalogueText {
  readonly id: string;
  /** Name and description. */
  readonly own: string;
  /** All that is known of it in words. */
  readonly all: string;
  /** Ids of what it offers. */
  readonly capabilities: ReadonlySet<string>;
  /** Of `own`. */
  readonly vector: Float32Array;
}

/** Makes the indexes `bench_own` and `bench_all`, and waits for them. */
export async function catalogueTexts(db: Database, embedder: Embedder): Promise<CatalogueText[]> {
  const tools = (await wholeCatalogue(db, {})).map((tool) => {
    const offers = tool.capabilities.map((capability) => ({ capability, descriptions: [] }));
    const own = [tool.name, tool.description ?? ''].join('. ');
    const all = textOfTool({ ...tool, categories: tool.categories ?? [] }, offers);
    const capabilities = new Set(tool.capabilities.map(({ id }) => id));
    return { id: tool.id, own, all, capabilities, vector: embedder.embed(own) };
  });
  for (let from = 0; from < tools.length; from += batch) {
    const rows = tools.slice(from, from + batch).map(({ id, own, all }) => ({ id, own, all }));
    await setTexts(db, { rows });
  }
  for (const name of ['bench/index-own', 'bench/index-all', 'schema-state/await-indexes'])
    await db.auto(readCypherFile(name).text);
  return tools;
}
