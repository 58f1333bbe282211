/** A person's word on two words for capabilities: kept by the words, so that it outlives undo and holds again when they return. */
import type { Database } from '../database/driver.ts';
import { conclude } from './conclude.ts';
import { derive } from '../ledger/derive.ts';
import { decide } from '../queries/identity.ts';
import { settleMovedTerms } from '../queries/meanings.ts';
import { pairId } from './rows.ts';
import { settleMeanings, termPrefix } from './settle-meanings.ts';

/**
 * Keeps the decision and lets it hold at once. Answers the ids of the capabilities that gained or lost a word.
 * @param one @param other words for capabilities
 */
export async function decideTerms(
  db: Database,
  one: string,
  other: string,
  decision: 'join' | 'apart',
): Promise<string[]> {
  const [left, right] = [`${termPrefix}${one}`, `${termPrefix}${other}`];
  // A moment, not a day: of two decisions that contradict each other the later one holds.
  const at = new Date().toISOString();
  await decide(db, { rows: [{ id: pairId(left, right), left, right, decision, by: 'person', at }] });
  const moved = await settleMeanings(db);
  if (moved.terms.length === 0) return [];
  const none = { tools: new Set<string>(), terms: new Set<string>(), pairs: new Set<string>(), imports: [] };
  await derive(db, { ...none, moved });
  await settleMovedTerms(db, { moved: true });
  await conclude(db);
  return [...new Set([...moved.left, ...moved.now])];
}
