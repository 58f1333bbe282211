/** Tools of which it is stored otherwise in how many others' name or line theirs stands; for verify. */
import type { Database } from '../database/driver.ts';
import { notedHash } from '../database/noted-hash.ts';
import { countMentions } from '../mentions/count-mentions.ts';
import { mentioningTools } from '../queries/mentions.ts';
import { differing, type Differing } from './differing.ts';

/** Empty where they were never counted: before the first import is done. */
export async function differingMentions(db: Database, limit: number): Promise<Differing[]> {
  const [state] = await notedHash(db, { id: 'mentions' });
  if (state === undefined) return [];
  const tools = await mentioningTools(db, { prefix: '' });
  const say = (count: number) => `named by ${count} others`;
  const stored = tools
    .filter(({ mentions }) => mentions > 0)
    .map(({ id, mentions }) => [id, say(mentions)] as const);
  const counted = [...countMentions(tools)].map(([id, count]) => [id, say(count)] as const);
  return differing(new Map(stored), new Map(counted), limit);
}
