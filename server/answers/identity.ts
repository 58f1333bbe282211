/** Which tool a record stands for, and which other tools have its names. */
import type { z } from 'zod';
import {
  type Namesakes,
  namesakes as namesakesCall,
  type RecordPlace,
  recordPlace as recordPlaceCall,
} from '#contract/identity.ts';
import type { Database } from '../database/driver.ts';
import { NotFound } from '../problems/problems.ts';
import type { Standing } from '../import/identity.ts';
import { type Party, verdictOn } from '../import/identity-pairs.ts';
import { isQuestion, ruleInWords, strengthOf } from '../import/identity-rules.ts';
import { neighbourhoods, plannedStanding } from '../import/neighbourhoods.ts';
import { reasonInWords } from '../import/told-reason.ts';
import { recordId } from '../ledger/entry-id.ts';
import { recordsOfTools } from '../queries/derive.ts';
import { placeOfRecord, readConflicts } from '../queries/identity.ts';
import { readSummaries } from '../queries/tools.ts';
import { missingTool } from './missing-tool.ts';
import { endpoint } from './endpoint.ts';

export const endpoints = [endpoint(namesakesCall, namesakes), endpoint(recordPlaceCall, recordPlace)];

/** @throws NotFound for a record that stands for no tool */
export async function recordPlace(
  db: Database,
  { source, key }: z.output<typeof recordPlaceCall.input>,
): Promise<RecordPlace> {
  const [found] = await placeOfRecord(db, { id: recordId(source, key) });
  if (found === undefined) throw new NotFound(`record ${recordId(source, key)}`);
  return { source, key, tool: found.tool, joinedBy: found.by, says: ruleInWords(found.by) };
}

const ownKeys = 'own-keys';
/** Tools that are told of at most. */
const maxShown = 50;

/** @throws Moved | NotFound as `tool` does */
export async function namesakes(
  db: Database,
  { id }: z.output<typeof namesakesCall.input>,
): Promise<Namesakes> {
  const [row] = await recordsOfTools(db, { ids: [id] });
  if (row === undefined || row.records.length === 0) throw await missingTool(db, id, namesakesCall.path);
  const own = row.records.map(({ fact, snapshot }) => ({
    ...plannedStanding(fact, snapshot),
    tool: id,
  }));
  const [questions] = await readConflicts(db, { id: null, tool: id, skip: 0, limit: maxShown });
  const open = new Set(questions?.items.flatMap(({ left, right }) => [left.tool, right.tool]));
  const all = new Map<string, Standing>();
  const found = new Map<string, { rule: string; shared: string; says: string }>();
  for (const { record, near } of await neighbourhoods(db, own, { source: '', import: null })) {
    const beside = near.map((one) => one.party);
    for (const one of near) all.set(one.id, one);
    for (const { tool, party } of near) {
      const verdict = verdictOn(record.party, party, beside);
      if (tool === null || tool === id || verdict.is === 'none') continue;
      // What is certain of two records, and not of their tools, is one of several.
      const rule = verdict.is === 'same' ? 'several-tools' : verdict.rule;
      const before = found.get(tool);
      // A reason to keep two apart goes before what might be asked of them.
      if (before === undefined || strengthOf(rule) > strengthOf(before.rule)) {
        found.set(tool, { rule, shared: verdict.shared, says: reasonInWords(rule, record.party, party) });
      }
    }
  }
  const tools = await readSummaries(db, { ids: [...found.keys()] });
  const items = tools.flatMap(({ id: tool, name, type }) => {
    const its = found.get(tool);
    if (its === undefined) return [];
    const asked = open.has(tool);
    // What nobody is asked, as one list names both, has that list's word as its reason.
    const both = isQuestion(its.rule) && !asked ? listedBoth(own, [...all.values()], tool) : null;
    const reason = both && { rule: ownKeys, says: reasonInWords(ownKeys, ...both) };
    return [{ id: tool, name, type, ...its, ...reason, asked }];
  });
  return {
    items: items
      .toSorted(
        (a, b) =>
          Number(b.asked) - Number(a.asked) ||
          strengthOf(a.rule) - strengthOf(b.rule) ||
          (a.id < b.id ? -1 : 1),
      )
      .slice(0, maxShown),
  };
}

/** A record of each from one list, where a list names both; one that speaks of the tools of others is no such list. */
function listedBoth(
  own: readonly Standing[],
  near: readonly Standing[],
  tool: string,
): readonly [Party, Party] | null {
  const its = near.flatMap((one) => (one.tool === tool && one.party.of === null ? [one.party] : []));
  for (const { party } of own) {
    const other = its.find(({ source }) => source === party.source);
    if (other !== undefined && party.of === null) return [party, other];
  }
  return null;
}
