import type { Database } from '../database/driver.ts';
import { linesOfCapabilities, listingsOfTools, offeredByTools, setTools } from '../queries/derive.ts';
import { correctTools } from '../queries/corrections.ts';
import { linkFamilies } from '../queries/families.ts';
import type { Embedder } from '../search/embedding/embedder.ts';
import { describedTool } from './described-tool.ts';
import { meaningOfText } from './meaning.ts';
import { saidOfTools } from './said-of-tools.ts';
import { isTold, textOfFunctions, textOfTool } from './texts.ts';

const namesInADescription = 4;

/**
 * Writes what tools are, from their records and the capabilities those offer, which are derived first.
 * @param ids a batch
 */
export async function deriveTools(db: Database, ids: string[], embedder: Embedder | null): Promise<void> {
  const said = await saidOfTools(db, ids);
  const standing = new Map(said.map((one) => [one.id, [...one.standing]]));
  // First, as what is offered goes by it; for what no record stands for any more nothing holds.
  await correctTools(db, { rows: ids.map((id) => ({ id, standing: standing.get(id) ?? [] })) });
  // Only these are described by whom lists name beside them, and finding that costs more than all the rest.
  const undescribed = said.filter(
    ({ records, corrected }) =>
      corrected.line === undefined && !records.some(({ fact }) => fact.description !== undefined),
  );
  const listings =
    undescribed.length === 0
      ? []
      : await listingsOfTools(db, { ids: undescribed.map(({ id }) => id), limit: namesInADescription });
  const listed = new Map(listings.map(({ id, ...names }) => [id, names]));
  const offered = await offersOf(db, ids);
  const rows = said.map(({ id, records, corrected, meaningOf, ofFamily }) => {
    const offers = offered.get(id) ?? [];
    const { own, properties } = describedTool(
      records,
      offers.map(({ id }) => id),
      listed.get(id),
      corrected,
      ofFamily,
    );
    return {
      id,
      properties: {
        ...properties,
        told: isTold(own, offers),
        does: textOfFunctions(offers, own.categories),
        ...meaningOfText(embedder, textOfTool(own, offers), meaningOf),
      },
    };
  });
  if (rows.length === 0) return;
  await setTools(db, { rows });
  await linkFamilies(db, { ids: rows.map(({ id }) => id) });
}

/** By tool, its capabilities in the order of their ids, each with its line and how the tool does it. */
async function offersOf(db: Database, ids: string[]) {
  const offered = await offeredByTools(db, { ids });
  const named = new Set(offered.flatMap(({ offers }) => offers.map(({ capability }) => capability)));
  const lines = new Map((await linesOfCapabilities(db, { ids: [...named] })).map((row) => [row.id, row]));
  return new Map(
    offered.map(({ id, offers }) => [
      id,
      offers.map(({ capability, descriptions }) => ({
        id: capability,
        capability: lines.get(capability) ?? { name: capability, description: null, kind: null, needs: [] },
        descriptions,
      })),
    ]),
  );
}
