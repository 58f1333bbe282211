/** Gives the records that an import brought a tool each, and asks a person where no rule is certain. */
import type { Database } from '../database/driver.ts';
import { batches } from '../database/batches.ts';
import { dropConflicts, recordsOfTools, unjoinedRecords, writeConflicts } from '../queries/identity.ts';
import { joinRecords, putBack, takenIds } from '../queries/import.ts';
import { groupedBy } from '../scoring/grouped-by.ts';
import { joinsFor, questionsOf } from './identity.ts';
import { toolSlug } from '../names/tool-slug.ts';
import { aliasesOf } from './identity-aliases.ts';
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

/**
 * Raises anew what is to be asked about tools: those that an import touched, as a question rests on all records of both.
 * @param tools ids, each once
 */
export async function raiseQuestions(
  db: Database,
  source: string,
  id: string,
  tools: readonly string[],
): Promise<void> {
  for (const batch of batches(tools, batchSize)) {
    await dropConflicts(db, { tools: batch });
    const byTool = groupedBy(await recordsOfTools(db, { tools: batch }), ({ tool }) => tool);
    const wordsOf = new Map<string, string[]>();
    // One record asks for all of its tool: it is looked up by the words of each of them.
    const asking = [...byTool.values()].flatMap((rows) => {
      const its = rows.map(standingOf);
      const [first] = its;
      if (first === undefined) return [];
      wordsOf.set(first.id, [...new Set(its.flatMap(({ party }) => aliasesOf(party)))]);
      return [first];
    });
    const reading = { source, import: id };
    const hoods = await neighbourhoods(db, asking, reading, (one) => wordsOf.get(one.id) ?? []);
    const asked = hoods.flatMap(questionsOf).map(({ left, right, rule, shared }) => {
      const [one, other] = left < right ? [left, right] : [right, left];
      return { id: pairId(left, right), left: one, right: other, rule, shared };
    });
    if (asked.length > 0) await writeConflicts(db, { rows: asked });
  }
}
