/** Writes the facts of one source in batches, each one transaction. Writing the same facts again changes nothing. */
import type { Fact, MatchFact, SourceFact } from '#contract/interchange.ts';
import type { Database } from '../database/driver.ts';
import {
  mentionCapabilities,
  writeCapabilities,
  writeMatches,
  writeOffers,
  writeRecords,
  writeTexts,
} from '../queries/import.ts';
import { capabilityRow, matchRow, offerRow, recordRow, textRow } from './rows.ts';

const batchSize = 1000;

export interface Written {
  readonly records: number;
  /** Ids of the entries. */
  readonly matches: Set<string>;
  /** Ids of capabilities that a fact names or mentions. */
  readonly capabilities: Set<string>;
}

/**
 * @param facts of `source`, in any order; what stands for a record comes after it
 * @param id of the import that is running
 */
export async function writeFacts(
  db: Database,
  source: SourceFact,
  facts: AsyncIterable<Fact>,
  id: string,
  onProgress: (done: number) => void,
): Promise<Written> {
  const matches = new Set<string>();
  const capabilities = new Set<string>();
  const mention = async (ids: readonly string[]) => {
    const fresh = [...new Set(ids)].filter((capability) => !capabilities.has(capability));
    if (fresh.length > 0) await mentionCapabilities(db, { ids: fresh });
    for (const capability of fresh) capabilities.add(capability);
  };
  let records = 0;
  let done = 0;
  const writers: Partial<Record<Fact['record'], (batch: Fact[]) => Promise<void>>> = {
    capability: async (batch) => {
      const rows = batch.flatMap((fact) => (fact.record === 'capability' ? capabilityRow(fact) : []));
      await mention(rows.map((row) => row.id));
      await writeCapabilities(db, { source: source.id, import: id, rows });
    },
    record: async (batch) => {
      const rows = batch.flatMap((fact) => (fact.record === 'record' ? recordRow(fact, source) : []));
      records += rows.length;
      await writeRecords(db, { import: id, rows });
    },
    offer: async (batch) => {
      const rows = batch.flatMap((fact) => (fact.record === 'offer' ? offerRow(fact) : []));
      await mention(rows.map((row) => row.capability));
      await writeOffers(db, { import: id, rows });
    },
    match: async (batch) => {
      const rows = batch.flatMap((fact) => (fact.record === 'match' ? matchRow(fact, source) : []));
      for (const row of rows) matches.add(row.id);
      await mention(batch.flatMap((fact) => (fact.record === 'match' ? capabilitiesOf(fact) : [])));
      await writeMatches(db, { import: id, rows });
    },
    text: async (batch) => {
      await writeTexts(db, {
        import: id,
        rows: batch.flatMap((fact) => (fact.record === 'text' ? textRow(fact) : [])),
      });
    },
  };
  for await (const batch of alike(facts, batchSize)) {
    const [first] = batch;
    if (first) await writers[first.record]?.(batch);
    done += batch.length;
    onProgress(done);
  }
  return { records, matches, capabilities };
}

function capabilitiesOf({ first, capability }: MatchFact): string[] {
  return ['capability' in first ? first.capability : [], capability ?? []].flat();
}

/** Runs of facts of one kind, at most `size` long, in the order they come. */
async function* alike(facts: AsyncIterable<Fact>, size: number): AsyncGenerator<Fact[]> {
  let batch: Fact[] = [];
  for await (const fact of facts) {
    if (batch.length === size || (batch[0] && batch[0].record !== fact.record)) {
      yield batch;
      batch = [];
    }
    batch.push(fact);
  }
  if (batch.length > 0) yield batch;
}
