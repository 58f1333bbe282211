/** Derives all tools and capabilities anew when how that is done is not how the database was derived. */
import type { Database } from '../database/driver.ts';
import {
  countNodes,
  derivedBy,
  makeOffers,
  nextCapabilities,
  nextTools,
  noteDerivedBy,
} from '../queries/derive.ts';
import type { Embedder } from '../search/embedding/embedder.ts';
import { ourEmbedder } from '../search/embedding/our-embedder.ts';
import { deriveCapabilities } from './derive-capabilities.ts';
import { settleFamilies } from './derive-families.ts';
import { deriveTools } from './derive-tools.ts';
import { derivedVersion } from './meaning.ts';

const size = 1000;

/**
 * Called before facts are written and before a server listens, so that one database never holds vectors of two models;
 * costs two look-ups when nothing changed. Cut off, the next call begins again.
 * @param options.model what vectors are made by; the program's own when left out, null for none
 */
export async function keepDerived(
  db: Database,
  options: { model?: Embedder | null; onTools?: (done: number) => void } = {},
): Promise<{ made: boolean }> {
  const embedder = options.model === undefined ? await ourEmbedder() : options.model;
  const version = derivedVersion(embedder);
  const [state] = await derivedBy(db, { id: 'derived' });
  if (state?.version === version) return { made: false };
  await inPages(
    (after) => nextCapabilities(db, { after, limit: size }),
    async (ids) => void (await deriveCapabilities(db, ids, embedder)),
  );
  let done = 0;
  await inPages(
    (after) => nextTools(db, { after, limit: size }),
    async (ids) => {
      await deriveTools(db, ids, embedder);
      await makeOffers(db, { ids });
      done += ids.length;
      options.onTools?.(done);
    },
  );
  // Last, as a count is of neighbours by type.
  await inPages(
    (after) => nextCapabilities(db, { after, limit: size }),
    async (ids) => void (await countNodes(db, { refs: ids.map((id) => `capability:${id}`) })),
  );
  await inPages(
    (after) => nextTools(db, { after, limit: size }),
    async (ids) => void (await countNodes(db, { refs: ids.map((id) => `tool:${id}`) })),
  );
  await settleFamilies(db, embedder);
  await noteDerivedBy(db, { id: 'derived', version });
  return { made: done > 0 };
}

async function inPages(
  read: (after: string) => Promise<{ id: string }[]>,
  work: (ids: string[]) => Promise<void>,
): Promise<void> {
  for (let after = '', full = true; full;) {
    const ids = (await read(after)).map(({ id }) => id);
    if (ids.length > 0) await work(ids);
    after = ids.at(-1) ?? after;
    full = ids.length === size;
  }
}
