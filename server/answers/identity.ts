/** Which tool a record stands for, and which other tools have its names. */
import type { z } from 'zod';
import {
  type Namesakes,
  namesakes as namesakesCall,
  type RecordPlace,
  type recordPlace as recordPlaceCall,
} from '#contract/identity-calls.ts';
import { RecordFact } from '#contract/interchange.ts';
import type { Database } from '../database/driver.ts';
import { NotFound } from '../http/problems.ts';
import { verdictOn } from '../import/identity-pairs.ts';
import { isQuestion, ruleInWords, strengthOf } from '../import/identity-rules.ts';
import { neighbourhoods, plannedStanding } from '../import/neighbourhoods.ts';
import { reasonInWords } from '../import/told-reason.ts';
import { recordId } from '../ledger/entry-id.ts';
import { recordsOfTools } from '../queries/derive.ts';
import { placeOfRecord } from '../queries/identity.ts';
import { readSummaries } from '../queries/tools.ts';
import { missingTool } from './missing-tool.ts';

/** @throws NotFound for a record that stands for no tool */
export async function recordPlace(
  db: Database,
  { source, key }: z.output<typeof recordPlaceCall.input>,
): Promise<RecordPlace> {
  const [found] = await placeOfRecord(db, { id: recordId(source, key) });
  if (found === undefined) throw new NotFound(`record ${recordId(source, key)}`);
  return { source, key, tool: found.tool, joinedBy: found.by, says: ruleInWords(found.by) };
}

/** Tools that are told of at most. */
const mostTold = 50;

/** @throws Moved | NotFound as `tool` does */
export async function namesakes(
  db: Database,
  { id }: z.output<typeof namesakesCall.input>,
): Promise<Namesakes> {
  const [row] = await recordsOfTools(db, { ids: [id] });
  if (row === undefined || row.records.length === 0) throw await missingTool(db, id, namesakesCall.path);
  const own = row.records.map(({ fact, snapshot }) => ({
    ...plannedStanding(RecordFact.parse(JSON.parse(fact)), snapshot),
    tool: id,
  }));
  const found = new Map<string, { rule: string; shared: string; says: string }>();
  for (const { record, near } of await neighbourhoods(db, own, { source: '', import: null })) {
    const beside = near.map((one) => one.party);
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
    return [{ id: tool, name, type, ...its, asked: isQuestion(its.rule) }];
  });
  return {
    items: items
      .toSorted((a, b) => strengthOf(a.rule) - strengthOf(b.rule) || (a.id < b.id ? -1 : 1))
      .slice(0, mostTold),
  };
}
