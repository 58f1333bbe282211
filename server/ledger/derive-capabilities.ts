import { z } from 'zod';
import { CapabilityFact } from '#contract/interchange.ts';
import type { Database } from '../database/driver.ts';
import {
  namesOfCapabilities,
  neighboursOfCapabilities,
  setCapabilities,
  toolsThatOffer,
} from '../queries/derive.ts';
import type { Embedder } from '../search/embedding/embedder.ts';
import { describedCapability } from './described-capability.ts';
import { meaningOfText } from './meaning.ts';
import { textOfCapability } from './texts.ts';

export interface ChangedBesides {
  /** Refs of the neighbours of those whose kind changed: their counts by type are no longer right. */
  readonly neighbours: readonly string[];
  /** Ids of the tools that offer those whose name or line changed: their meaning is no longer right. */
  readonly tools: readonly string[];
}

const Named = z.object({ fact: CapabilityFact, source: z.string(), snapshot: z.string().nullable() });

/**
 * Writes what capabilities are, from what the sources say of them.
 * @param ids a batch
 */
export async function deriveCapabilities(
  db: Database,
  ids: string[],
  embedder: Embedder | null,
): Promise<ChangedBesides> {
  const rows = (await namesOfCapabilities(db, { ids })).map(({ id, names, meaningOf }) => {
    const { aliases, ...properties } = describedCapability(
      id,
      names.map((name) => Named.parse({ ...name, fact: JSON.parse(name.fact) })),
    );
    const { needs } = properties;
    const text = textOfCapability(properties, aliases);
    const meaning = meaningOfText(embedder, text, meaningOf, needs ?? []);
    return { id, properties: { ...properties, ...meaning } };
  });
  const changed = await setCapabilities(db, { rows });
  const kinds = changed.filter(({ typeChanged }) => typeChanged).map(({ id }) => id);
  const lines = changed.filter(({ wordsChanged }) => wordsChanged).map(({ id }) => id);
  return {
    neighbours:
      kinds.length === 0 ? [] : (await neighboursOfCapabilities(db, { ids: kinds })).map(({ ref }) => ref),
    tools: lines.length === 0 ? [] : (await toolsThatOffer(db, { ids: lines })).map(({ id }) => id),
  };
}
