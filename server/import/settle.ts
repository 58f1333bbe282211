/** A person's word on two records, however they were named. */
import type { Decided } from '#contract/imports.ts';
import type { Database } from '../database/driver.ts';
import { BadRequest, NotFound } from '../http/problems.ts';
import { readConflicts, recordsOf } from '../queries/identity.ts';
import { applyDecision } from './decisions.ts';

/** @throws NotFound when the conflict is not open */
export async function settleConflict(db: Database, id: string, decision: 'join' | 'apart'): Promise<Decided> {
  const [conflict] = await readConflicts(db, { id, skip: 0, limit: 1 });
  if (conflict === undefined) throw new NotFound(`open conflict ${id}`);
  const [left, right] = [conflict.left.record, conflict.right.record];
  return { left, right, decision, tools: await applyDecision(db, left, right, decision) };
}

/** @param one @param other `source/key` of a record, or `tool:ID`: its first catalogued record then stands for it */
export async function settlePair(db: Database, one: string, other: string, same: boolean): Promise<Decided> {
  const [left, right] = [await recordOf(db, one), await recordOf(db, other)];
  if (left === right) throw new BadRequest('Both are one record.');
  const decision = same ? 'join' : 'apart';
  return { left, right, decision, tools: await applyDecision(db, left, right, decision) };
}

async function recordOf(db: Database, side: string): Promise<string> {
  const tool = side.startsWith('tool:') ? side.slice('tool:'.length) : '';
  const [found] = await recordsOf(db, { record: side, tool });
  if (found === undefined) throw new NotFound(tool === '' ? `record ${side}` : `tool ${tool}`);
  return found.id;
}
