/** Tools whose family, version or maker is not what their records and the versions of their family give; for verify. */
import type { Database } from '../database/driver.ts';
import { saidOfTools } from '../ledger/said-of-tools.ts';
import { nextTools } from '../queries/derive.ts';
import { versionsOfTools } from '../queries/families.ts';
import { toolFromRecords, type ToolProperties } from '../scoring/tool-from-records.ts';

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
    for (const { id, records, corrected, ofFamily } of all) {
      const texts = {
        stored: inWords(kept.get(id)),
        counted: inWords(toolFromRecords(records, corrected, ofFamily)),
      };
      if (texts.stored !== texts.counted) differing.push({ what: `tool:${id}`, ...texts });
    }
    after = ids.at(-1) ?? after;
    full = ids.length === size;
  }
  return differing.slice(0, limit);
}

type Told = Pick<ToolProperties, 'family' | 'familyName' | 'version' | 'vendor' | 'vendorFrom'>;

function inWords(tool: Told | undefined): string {
  const by = `by ${tool?.vendor ?? 'nobody'}${tool?.vendorFrom == null ? '' : `, from its ${tool.vendorFrom}`}`;
  if (tool === undefined || tool.family === null) return `of no family, ${by}`;
  return `version ${tool.version ?? 'unnamed'} of ${tool.family} (${tool.familyName ?? '?'}), ${by}`;
}
