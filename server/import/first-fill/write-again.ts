import type { Fact, SourceFact } from '#contract/interchange.ts';
import type { Database } from '../../database/driver.ts';
import { mentionTerms } from '../../queries/import.ts';
import { keepPacked, unpackFacts } from '../kept-facts.ts';
import { writeSource, type WrittenSource } from '../write-source.ts';
import type { PartFile } from './part-file.ts';

/** Writes a source into a store that holds its entries already: its packed parts, and what is no entry in them. */
export async function writeAgain(
  db: Database,
  source: SourceFact,
  before: WrittenSource,
  parts: PartFile,
  onProgress: (done: number) => void,
): Promise<WrittenSource> {
  await mentionTerms(db, { ids: [...before.terms] });
  const reading = { source, hash: before.hash, facts: () => rest(db, before.import, parts) };
  const written = await writeSource(db, reading, {
    import: before.import,
    kept: before.parts,
    fresh: true,
    onProgress,
  });
  return {
    ...written,
    pairs: before.pairs,
    terms: new Set([...before.terms, ...written.terms]),
  };
}

async function* rest(db: Database, id: string, parts: PartFile): AsyncGenerator<Fact> {
  let part = 0;
  for await (const { packed, mixed } of parts.partsOf(id)) {
    await keepPacked(db, id, part++, packed);
    if (!mixed) continue;
    for (const fact of await unpackFacts(packed)) if (fact.record !== 'match') yield fact;
  }
}
