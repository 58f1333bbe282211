/** A person's word on identity: kept by the keys of two records, so that it outlives undo and holds again when they return. */
import type { Database } from '../database/driver.ts';
import { conclude } from './conclude.ts';
import { derive } from '../ledger/derive.ts';
import {
  decide,
  dropConflicts,
  moveRecords,
  movedTools,
  settleMoved,
  standingDecisions,
} from '../queries/identity.ts';
import { takenIds } from '../queries/import.ts';
import { decidedMoves, keyOf } from './decided-moves.ts';
import { toolSlug } from '../names/tool-slug.ts';
import { pairId } from './rows.ts';

/**
 * Lets every record stand for the tool that the decisions say; what it touched is to be derived anew, and then
 * forgotten (settleMoved). Answers the tools, also those of a run that was cut off before it came to that.
 */
export async function moveDecided(db: Database): Promise<string[]> {
  const decisions = await standingDecisions(db, { ids: null });
  const slugs = decisions.flatMap(({ left, right }) => [toolSlug(keyOf(left)), toolSlug(keyOf(right))]);
  const taken = slugs.length === 0 ? [] : await takenIds(db, { ids: [...new Set(slugs)] });
  const rows = decidedMoves(decisions, new Set(taken.map(({ id }) => id)));
  if (rows.length > 0) await moveRecords(db, { rows });
  return (await movedTools(db, { moved: true })).map(({ tool }) => tool);
}

/**
 * Keeps a person's decision and lets it hold at once. Answers the ids of the tools it touched.
 * @param left @param right ids of records, `source/key`
 */
export async function applyDecision(
  db: Database,
  left: string,
  right: string,
  decision: 'join' | 'apart',
): Promise<string[]> {
  const at = new Date().toISOString().slice(0, 10);
  await decide(db, { rows: [{ id: pairId(left, right), left, right, decision, by: 'person', at }] });
  const tools = await moveDecided(db);
  if (tools.length === 0) return [];
  await derive(db, { tools: new Set(tools), terms: new Set(), pairs: new Set(), imports: [] });
  await settleMoved(db, { moved: true });
  await dropConflicts(db, { tools: [] });
  await conclude(db);
  return tools;
}
