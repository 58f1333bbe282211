/** Tools whose family or version is not what their records give; for verify. */
import type { Database } from '../database/driver.ts';
import { saidOfTools } from '../ledger/said-of-tools.ts';
import { nextTools } from '../queries/derive.ts';
import { versionsOfTools } from '../queries/families.ts';
import { toolFromRecords } from '../scoring/tool-from-records.ts';
import type { FamilyProperties } from '../families/family-of-records.ts';

const size = 1000;

export async function differingVersions(
  db: Database,
  limit: number,
): Promise<{ what: string; stored: string; counted: string }[]> {
  const differing: { what: string; stored: string; counted: string }[] = [];
  for (let after = '', full = true; full && differing.length < limit;) {
    const ids = (await nextTools(db, { after, limit: size })).map(({ id }) => id);
    const [stored, all] = await Promise.all([versionsOfTools(db, { ids }), saidOfTools(db, ids)]);
    const kept = new Map(stored.map((row) => [row.id, row]));
    for (const { id, records, corrected } of all) {
      const texts = { stored: inWords(kept.get(id)), counted: inWords(toolFromRecords(records, corrected)) };
      if (texts.stored !== texts.counted) differing.push({ what: `tool:${id}`, ...texts });
    }
    after = ids.at(-1) ?? after;
    full = ids.length === size;
  }
  return differing.slice(0, limit);
}

function inWords(tool: FamilyProperties | undefined): string {
  if (tool === undefined || tool.family === null) return 'of no family';
  return `version ${tool.version ?? 'unnamed'} of ${tool.family} (${tool.familyName ?? '?'})`;
}
