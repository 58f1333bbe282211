/** Counts in how many others' name or line each tool's name stands, and writes what differs. */
import type { Database } from '../database/driver.ts';
import { batches } from '../database/batches.ts';
import { firstNote, notedHash } from '../database/noted-hash.ts';
import { keepMade } from '../ledger/keep-made.ts';
import { mentioningTools, writeMentions } from '../queries/mentions.ts';
import { countMentions } from './count-mentions.ts';

/** Raised when they are counted otherwise, so that a start counts anew. */
export const mentionsMadeBy = 1;
const batchSize = 1000;

/**
 * Of the whole catalogue, so run once after the last import, and only where a tool came, went, or has another name, type or
 * line than when they were counted: whatever derives tools notes that.
 */
export async function keepMentions(db: Database): Promise<{ made: boolean }> {
  const [names] = await notedHash(db, { id: 'names' });
  return keepMade(db, 'mentions', [mentionsMadeBy, names?.hash ?? (await firstNote(db, 'names'))], () =>
    countAnew(db),
  );
}

async function countAnew(db: Database): Promise<void> {
  const tools = await mentioningTools(db, { prefix: '' });
  const counts = countMentions(tools);
  const changed = tools.flatMap(({ id, mentions }) => {
    const now = counts.get(id) ?? 0;
    return now === mentions ? [] : [{ id, mentions: now }];
  });
  for (const rows of batches(changed, batchSize)) await writeMentions(db, { rows });
}
