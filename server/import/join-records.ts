/** Gives the records that an import brought a tool each, and asks a person where no rule is certain. */
import type { Database } from '../database/driver.ts';
import { batches } from '../ledger/batches.ts';
import { dropConflicts, recordsOfSource, unjoinedRecords, writeConflicts } from '../queries/identity.ts';
import { joinRecords, putBack, takenIds } from '../queries/import.ts';
import { joinsFor, questionsOf, toolSlug } from './identity.ts';
import { neighbourhoods, standingOf } from './neighbourhoods.ts';
import { pairId } from './rows.ts';

const batchSize = 2000;
/** Records that are decided on at once; the next see what those before stand for in the database. */
const pageSize = 20_000;

export async function joinSource(db: Database, source: string, id: string): Promise<void> {
  await putBack(db, { source, import: id });
  for (let after = ''; ;) {
    const rows = await unjoinedRecords(db, { prefix: `${source}/`, import: id, after, limit: pageSize });
    const hoods = await neighbourhoods(db, rows.map(standingOf), { source, import: id });
    const slugs = hoods.map(({ record }) => toolSlug(record.party.key));
    const taken = new Set<string>();
    for (const batch of batches(slugs, batchSize)) {
      for (const row of await takenIds(db, { ids: batch })) taken.add(row.id);
    }
    for (const batch of batches(joinsFor(hoods, taken), batchSize)) await joinRecords(db, { rows: batch });
    const last = rows.at(-1);
    if (last === undefined || rows.length < pageSize) return;
    after = last.id;
  }
}

/** Raises anew what is to be asked about the records of a source. */
export async function raiseQuestions(db: Database, source: string, id: string): Promise<void> {
  const prefix = `${source}/`;
  await dropConflicts(db, { prefix });
  for (let after = ''; ;) {
    const rows = await recordsOfSource(db, { prefix, after, limit: batchSize });
    const standing = rows.filter(({ tool }) => tool !== null).map(standingOf);
    const hoods = await neighbourhoods(db, standing, { source, import: id });
    const asked = hoods.flatMap(questionsOf).map(({ left, right, rule, shared }) => {
      const [one, other] = left < right ? [left, right] : [right, left];
      return { id: pairId(left, right), left: one, right: other, rule, shared };
    });
    if (asked.length > 0) await writeConflicts(db, { rows: asked });
    const last = rows.at(-1);
    if (last === undefined || rows.length < batchSize) return;
    after = last.id;
  }
}
