import type { Fact, SourceFact } from '#contract/interchange.ts';
import type { Database } from '../../database/driver.ts';
import { entryId } from '../../ledger/entry-id.ts';
import { mentionTerms } from '../../queries/import.ts';
import { keepPacked, unpackFacts } from '../kept-facts.ts';
import { writeSource, type WrittenSource } from '../write-source.ts';
import type { PartFile } from './part-file.ts';

interface Kept {
  readonly parts: PartFile;
  /** Ids of entries that came more than once: the last of them is to stand, as in any import. */
  readonly repeated: ReadonlySet<string>;
}

/** Writes a source into a store that holds its entries already: its packed parts, and what is no entry in them. */
export async function writeAgain(
  db: Database,
  source: SourceFact,
  before: WrittenSource,
  kept: Kept,
  onProgress: (done: number) => void,
): Promise<WrittenSource> {
  await mentionTerms(db, { ids: [...before.terms] });
  const reading = { source, hash: before.hash, facts: () => rest(db, before.import, kept) };
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

async function* rest(db: Database, id: string, { parts, repeated }: Kept): AsyncGenerator<Fact> {
  let part = 0;
  for await (const { packed, mixed } of parts.partsOf(id)) {
    await keepPacked(db, id, part++, packed);
    if (!mixed && repeated.size === 0) continue;
    for (const fact of await unpackFacts(packed)) {
      if (fact.record !== 'match' || repeated.has(entryId(fact))) yield fact;
    }
  }
}
