import type { z } from 'zod';
import { family as call, type FamilyPage } from '#contract/families.ts';
import type { Database } from '../database/driver.ts';
import { newestFirst } from '../families/newest-first.ts';
import { readFamily } from '../queries/families.ts';
import { missingFamily } from './families-named.ts';
import { endpoint } from './endpoint.ts';

export const endpoints = [endpoint(call, family)];

/** Versions of one family that are read; there are more only where a source makes a family of a catalogue. */
const maxVersions = 500;

/** @throws NotFound naming the families whose names come nearest */
export async function family(db: Database, { id }: z.output<typeof call.input>): Promise<FamilyPage> {
  const [found] = await readFamily(db, { id, limit: maxVersions });
  if (!found) throw await missingFamily(db, id);
  const { versions: total, ...about } = found.family;
  return { ...about, total, versions: newestFirst(found.versions) };
}
