/** What people corrected of tools, and what one asks for as the fact that it becomes. */
import type { z } from 'zod';
import {
  corrections,
  type CorrectionAsked,
  type CorrectionList,
  type correctionList,
  type ReviewAsked,
} from '#contract/corrections.ts';
import { CorrectionFact } from '#contract/interchange.ts';
import type { MatchEntry } from '#contract/match.ts';
import type { Database } from '../database/driver.ts';
import { BadRequest, NotFound, Refused } from '../problems/problems.ts';
import { recordId } from '../ledger/entry-id.ts';
import { readCorrections } from '../queries/corrections.ts';
import { recordsOfTools } from '../queries/derive.ts';
import { readEntries } from '../queries/ledger.ts';
import { recordsOf, standsFor } from '../queries/identity.ts';
import { madeHereAlike, oneOfEach } from '../scoring/told-corrections.ts';
import { pageOf } from './cursor.ts';
import { notFound } from '../search/near.ts';
import { namedCapabilities } from './named-capabilities.ts';

/** Newest first. @throws NotFound for a tool that there is not */
export async function correctionsOf(
  db: Database,
  input: z.output<typeof correctionList.input>,
): Promise<CorrectionList> {
  const { skip, next } = pageOf('corrections', input);
  const tool = input.tool === undefined ? null : await toolOf(db, input.tool);
  const all = oneOfEach(await readCorrections(db, { tool, said: null }));
  const items = all.slice(skip, skip + input.limit);
  return { total: all.length, items, next: next(items.length, all.length) };
}

/** Every one, as the line that is sent upstream. */
export async function correctionLines(db: Database): Promise<string[]> {
  return oneOfEach(await readCorrections(db, { tool: null, said: null })).map(({ text }) => text);
}

/** @throws NotFound naming what comes nearest | BadRequest */
export async function askedCorrection(
  db: Database,
  { tool, of: asked, ...said }: CorrectionAsked,
): Promise<CorrectionFact> {
  const of = asked ?? (await firstRecordOf(db, tool ?? ''));
  if (asked !== undefined) await knownRecord(db, asked);
  const [does] = await namedCapabilities(db, said.does === undefined ? [] : [said.does]);
  const [doesNot] = await namedCapabilities(db, said.doesNot === undefined ? [] : [said.doesNot]);
  if (does !== undefined && does.kind !== 'function')
    throw new BadRequest(
      `A correction adds functions, and "${does.name}" is of the kind ${does.kind}. GET /api/capabilities?kind=function lists what there is.`,
      [{ path: 'does', message: 'is no function' }],
    );
  return CorrectionFact.parse({
    ...said,
    record: 'correction',
    source: corrections.id,
    of,
    ...(does === undefined ? {} : { does: does.id }),
    ...(doesNot === undefined ? {} : { doesNot: doesNot.id }),
    at: new Date().toISOString(),
  });
}

/**
 * The corrections that are to go: this one, and what says the same of the same tool.
 * @throws NotFound when there is none of this id | Refused when it was not made here
 */
export async function takenBack(db: Database, id: string): Promise<string[]> {
  const said = await readCorrections(db, { tool: null, said: id });
  const sources = said.map(({ source }) => source);
  if (sources.length === 0)
    throw new NotFound(`correction ${id}`, [], null, 'GET /api/corrections lists them.');
  if (!sources.includes(corrections.id))
    throw new Refused(
      409,
      `This correction was not made here: ${sources.join(', ')} says it. Correct it the other way, or undo the import that brought it.`,
    );
  const tool = said.find((one) => one.tool !== null)?.tool?.id;
  return madeHereAlike(tool === undefined ? said : await readCorrections(db, { tool, said: null }), id);
}

/** The review as the fact that it becomes, of the record of the tool that is a side. @throws NotFound | Refused for what is history */
export async function askedReview(
  db: Database,
  { id, state, ...grounds }: ReviewAsked,
): Promise<CorrectionFact> {
  const entry = await entryOf(db, id);
  if (entry.state === 'superseded')
    throw new Refused(
      409,
      `The entry ${id} is history: a newer reading of ${entry.sourceTitle} no longer holds it, and it counts no more.`,
    );
  const slash = entry.first.key.indexOf('/');
  return CorrectionFact.parse({
    ...grounds,
    record: 'correction',
    source: corrections.id,
    of: { source: entry.first.key.slice(0, slash), key: entry.first.key.slice(slash + 1) },
    entry: { id, state },
    at: new Date().toISOString(),
  });
}

/** The reviews of an entry that are to go. @throws NotFound where none was made here */
export async function reviewsTakenBack(db: Database, id: string): Promise<string[]> {
  const entry = await entryOf(db, id);
  const tool = entry.first.ref?.slice('tool:'.length) ?? null;
  const made = (await readCorrections(db, { tool, said: null })).filter(
    ({ source, fact }) => source === corrections.id && fact.entry?.id === id,
  );
  if (made.length === 0)
    throw new NotFound(
      `review of the entry ${id} that was made here`,
      [],
      null,
      'GET /api/corrections lists them.',
    );
  return [...new Set(made.map(({ said }) => said))].toSorted();
}

async function entryOf(db: Database, id: string): Promise<MatchEntry> {
  const [entry] = await readEntries(db, { ids: [id] });
  if (entry === undefined) throw new NotFound(`entry ${id}`, [], null, 'GET /api/matches lists them.');
  return entry;
}

async function firstRecordOf(db: Database, asked: string): Promise<CorrectionFact['of']> {
  const id = await toolOf(db, asked);
  const [found] = await recordsOfTools(db, { ids: [id] });
  const records = (found?.records ?? []).map(({ fact }) => fact);
  // What speaks of others, or only names the tool, may go while the tool stays.
  const catalogued = records.filter(({ of, ghost }) => of === undefined && !ghost);
  const [first] = [...catalogued, ...records];
  if (first === undefined) throw await notFound(db, 'tool', asked);
  return { source: first.source, key: first.key };
}

/** The tool of an id, also of one that was joined into it. */
async function toolOf(db: Database, id: string): Promise<string> {
  const [found] = await recordsOfTools(db, { ids: [id] });
  if (found !== undefined) return id;
  const [now] = await standsFor(db, { id });
  if (now === undefined) throw await notFound(db, 'tool', id);
  return now.id;
}

async function knownRecord(db: Database, { source, key }: CorrectionFact['of']): Promise<void> {
  const record = recordId(source, key);
  const [found] = await recordsOf(db, { record, tool: '' });
  if (found === undefined)
    throw new NotFound(
      `record ${record}`,
      [],
      null,
      'Give the id of the tool in `tool`: GET /api/search finds it.',
    );
}
