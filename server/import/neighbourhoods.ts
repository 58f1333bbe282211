/** Records as the rules of identity read them, each with those that share a word with it. */
import type { RecordFact } from '#contract/interchange.ts';
import type { Snapshot } from '#contract/snapshot.ts';
import type { Database } from '../database/driver.ts';
import { batches } from '../database/batches.ts';
import { recordId } from '../ledger/entry-id.ts';
import { nearRecords, type RecordRow } from '../queries/identity.ts';
import type { Neighbourhood, Standing } from './identity.ts';
import { aliasesOf } from './identity-aliases.ts';
import { partyOf } from './identity-pairs.ts';

/** Records that one word may lead to: what more share says nothing, and would cost more the more there are. */
export const maxSharers = 200;
const batchSize = 500;

export const standingOf = ({ id, tool, first, fact, at }: RecordRow): Standing => ({
  id,
  tool,
  first,
  party: partyOf(fact, at),
});

/** A record that is not written yet. @param seen the day of its source's snapshot */
export const plannedStanding = (fact: RecordFact, seen: Snapshot): Standing => ({
  id: recordId(fact.source, fact.key),
  tool: null,
  first: false,
  party: partyOf(fact, seen),
});

/**
 * @param reading the source, and its import that is under way: what that no longer holds is near nobody. Null where
 *   nothing is being written.
 * @param wordsOf by which words a record is looked up
 */
export async function neighbourhoods(
  db: Database,
  records: readonly Standing[],
  reading: { readonly source: string; readonly import: string | null },
  wordsOf: (record: Standing) => string[] = ({ party }) => aliasesOf(party),
): Promise<Neighbourhood[]> {
  const near = new Map<string, Standing[]>(records.map(({ id }) => [id, []]));
  for (const batch of batches(records, batchSize)) {
    const rows = batch.map((record) => ({ record: record.id, aliases: wordsOf(record) }));
    // A record is read once, however many it is near to.
    const known = new Map<string, Standing>();
    for (const row of await nearRecords(db, { rows, ...reading, most: maxSharers })) {
      const standing = known.get(row.id) ?? standingOf(row);
      known.set(row.id, standing);
      near.get(row.record)?.push(standing);
    }
  }
  return records.map((record) => ({ record, near: near.get(record.id) ?? [] }));
}
