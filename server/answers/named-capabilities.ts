/** Capabilities that a question names by their ids. */
import type { CapabilityName } from '#contract/tool.ts';
import type { Database } from '../database/driver.ts';
import { readCapabilityNames } from '../queries/alternatives.ts';
import { meaningOf } from '../queries/capabilities.ts';
import { notFound } from '../search/near.ts';

/**
 * In the order asked, each once; one that was joined into another stands for that, so that a link to it goes on working.
 * @throws NotFound for the first that nobody has, naming what comes nearest
 */
export async function namedCapabilities(db: Database, ids: readonly string[]): Promise<CapabilityName[]> {
  if (ids.length === 0) return [];
  const known = new Map((await readCapabilityNames(db, { ids: [...ids] })).map((one) => [one.id, one]));
  const named = new Map<string, CapabilityName>();
  for (const id of ids) {
    const one = known.get(id) ?? (await joinedInto(db, id));
    if (one === undefined) throw await notFound(db, 'capability', id);
    named.set(one.id, one);
  }
  return [...named.values()];
}

async function joinedInto(db: Database, id: string): Promise<CapabilityName | undefined> {
  const [meaning] = await meaningOf(db, { id });
  return meaning && (await readCapabilityNames(db, { ids: [meaning.id] }))[0];
}
