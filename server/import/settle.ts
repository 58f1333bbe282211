/** A person's word on two records, or on two words for capabilities, however they were named. */
import type { Decided } from '#contract/imports.ts';
import { notFound } from '../search/near.ts';
import type { Database } from '../database/driver.ts';
import { BadRequest, NotFound } from '../problems/problems.ts';
import { readConflicts, recordsOf } from '../queries/identity.ts';
import { wordsOf } from '../queries/ledger.ts';
import { decideTerms } from './decide-terms.ts';
import { applyDecision } from './decisions.ts';
import { termPrefix } from './settle-meanings.ts';

/** @throws NotFound when the conflict is not open */
export async function settleConflict(db: Database, id: string, decision: 'join' | 'apart'): Promise<Decided> {
  const [found] = await readConflicts(db, { id, tool: null, skip: 0, limit: 1 });
  const [conflict] = found?.items ?? [];
  if (conflict === undefined)
    throw new NotFound(`open conflict ${id}`, [], null, 'GET /api/conflicts lists them.');
  const [left, right] = [conflict.left.record, conflict.right.record];
  return { left, right, decision, tools: await applyDecision(db, left, right, decision), capabilities: [] };
}

/**
 * @param one @param other `source/key` of a record, or `tool:ID`: its first catalogued record then stands for it; or
 *   both `capability:ID`, where the id is a source's word
 */
export async function settlePair(db: Database, one: string, other: string, same: boolean): Promise<Decided> {
  const decision = same ? 'join' : 'apart';
  const words = [one, other].filter((side) => side.startsWith(termPrefix)).length;
  if (words === 1) throw new BadRequest('One is a capability and the other is a tool: they cannot be one.');
  if (words === 2) return settleTerms(db, one, other, decision);
  const [left, right] = [await recordOf(db, one), await recordOf(db, other)];
  if (left === right) throw new BadRequest('Both are one record.');
  return { left, right, decision, tools: await applyDecision(db, left, right, decision), capabilities: [] };
}

async function settleTerms(
  db: Database,
  one: string,
  other: string,
  decision: 'join' | 'apart',
): Promise<Decided> {
  const [left, right] = [await termOf(db, one), await termOf(db, other)];
  if (left === right) throw new BadRequest('Both are one word for a capability.');
  const capabilities = await decideTerms(db, left, right, decision);
  return { left: `${termPrefix}${left}`, right: `${termPrefix}${right}`, decision, tools: [], capabilities };
}

/** The word itself, or the first that means the capability of this id, whose own word is gone. */
async function termOf(db: Database, side: string): Promise<string> {
  const id = side.slice(termPrefix.length);
  const words = (await wordsOf(db, { id })).map((row) => row.id);
  const word = words.includes(id) ? id : words[0];
  if (word === undefined) throw await notFound(db, 'capability', id);
  return word;
}

async function recordOf(db: Database, side: string): Promise<string> {
  const tool = side.startsWith('tool:') ? side.slice('tool:'.length) : '';
  const [found] = await recordsOf(db, { record: side, tool });
  if (found === undefined) throw new NotFound(tool === '' ? `record ${side}` : `tool ${tool}`);
  return found.id;
}
