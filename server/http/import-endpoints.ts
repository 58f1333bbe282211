/** The calls that bring facts in and take them back, and by which a person settles what is one: each with what it does. */
import type { Request } from 'express';
import { basename } from 'node:path';
import type { z } from 'zod';
import { addTool, nearTools } from '#contract/added-tool.ts';
import type { WriteCall } from '#contract/call.ts';
import * as correcting from '#contract/corrections.ts';
import * as importsCalls from '#contract/imports.ts';
import {
  askedCorrection,
  askedReview,
  correctionsOf,
  reviewsTakenBack,
  takenBack,
} from '../answers/corrections.ts';
import type { Read } from '../answers/endpoint.ts';
import { conflicts, importById, imports } from '../answers/imports.ts';
import { nearToolsTo } from '../answers/near-tools.ts';
import type { Database } from '../database/driver.ts';
import type { ImportJobs } from '../import/jobs.ts';
import { correctionId } from '../import/rows.ts';
import { SourceFileError } from '../import/source-file.ts';
import type { Sent } from '../import/thread/tasks.ts';
import { CannotUndo } from '../import/undo.ts';
import { BadRequest, NotFound, Refused } from '../problems/problems.ts';
import { loneFile, receiveUpload } from './receive-upload.ts';
import { ClientGone } from './until-gone.ts';

export interface Importing {
  readonly jobs: ImportJobs;
  /** Folder for what is being received. */
  readonly incoming: string;
  readonly maxBytes: number;
}

export interface Asked extends Importing {
  /** Of a call that reads, its reads stop when whoever asked is gone. */
  readonly db: Database;
  readonly request: Request;
  /** Aborted when whoever asked has left before the answer. */
  readonly gone: AbortSignal;
}

interface Answer<Body> {
  readonly body: Body;
  /** That of the call when left out. */
  readonly status?: number;
}

export interface ImportEndpoint {
  readonly call: WriteCall;
  readonly answer: (asked: Asked, read: Read) => Promise<Answer<unknown>>;
}

export const importEndpoints: readonly ImportEndpoint[] = [
  endpoint(importsCalls.importSource, upload),
  endpoint(importsCalls.imports, async (input, { db, jobs }) => ({ body: await imports(db, jobs, input) })),
  endpoint(importsCalls.importById, async ({ id }, { db, jobs }) => ({
    body: await importById(db, jobs, id),
  })),
  endpoint(importsCalls.undoImport, async ({ id }, asked) =>
    known(id, asked, await refusing(() => asked.jobs.undo(id))),
  ),
  endpoint(importsCalls.cancelImport, async ({ id }, asked) =>
    known(id, asked, await refusing(() => asked.jobs.cancel(id))),
  ),
  endpoint(importsCalls.conflicts, async (input, { db }) => ({ body: await conflicts(db, input) })),
  endpoint(importsCalls.settleConflict, async ({ id, decision }, { jobs }) => ({
    body: await jobs.settleConflict(id, decision),
  })),
  endpoint(importsCalls.pair, async ({ left, right, same }, { jobs }) => ({
    body: await jobs.settlePair(left, right, same),
  })),
  endpoint(nearTools, async (input, { db }) => ({ body: await nearToolsTo(db, input) })),
  endpoint(addTool, async (line, asked) => ({ body: await byHand({ as: 'added', line }, asked) })),
  endpoint(correcting.correctionList, async (input, { db }) => ({ body: await correctionsOf(db, input) })),
  endpoint(correcting.correct, async (input, asked) => {
    const add = await askedCorrection(asked.db, input);
    const begun = await byHand({ as: 'corrected', change: { add } }, asked);
    return { body: { ...begun, correction: correctionId(add) } };
  }),
  endpoint(correcting.undoCorrection, async ({ id }, asked) => {
    const drop = await takenBack(asked.db, id);
    return { body: { ...(await byHand({ as: 'corrected', change: { drop } }, asked)), correction: id } };
  }),
  endpoint(correcting.reviewEntry, async (input, asked) => {
    const add = await askedReview(asked.db, input);
    const begun = await byHand({ as: 'corrected', change: { add } }, asked);
    return { body: { ...begun, correction: correctionId(add) } };
  }),
  endpoint(correcting.undoReview, async ({ id }, asked) => {
    const drop = await reviewsTakenBack(asked.db, id);
    const begun = await byHand({ as: 'corrected', change: { drop } }, asked);
    return { body: { ...begun, correction: drop[0] ?? '' } };
  }),
];

function endpoint<In extends z.ZodType, Out extends z.ZodType>(
  call: WriteCall<In, Out>,
  answer: (input: z.output<In>, asked: Asked) => Promise<Answer<z.output<Out>>>,
): ImportEndpoint {
  return { call, answer: (asked, read) => answer(read(call), asked) };
}

async function upload(
  { dryRun, force, format, ...about }: z.output<typeof importsCalls.importSource.input>,
  { request, jobs, incoming, maxBytes, gone }: Asked,
): Promise<Answer<z.output<typeof importsCalls.importSource.answer>>> {
  const received = await receiveUpload(request, incoming, maxBytes);
  let kept = false;
  try {
    const { folder, files } = received;
    const sent: Sent = received.alone
      ? { as: 'text', folder, file: loneFile, format, about }
      : { as: 'files', folder, files: [...files] };
    const sources = await jobs.describe(sent, gone);
    if (dryRun) return { body: await jobs.plan(sources, gone), status: 200 };
    kept = true;
    const begun = await jobs.begin(sources, received.discard, { force });
    return { body: { id: begun.ids[0] ?? '', ...begun } };
  } catch (error) {
    if (gone.aborted) throw new ClientGone();
    throw error instanceof SourceFileError ? unreadable(error) : error;
  } finally {
    if (!kept) await received.discard();
  }
}

/** What was said by hand before is in it, so that nothing is lost by it. */
async function byHand(sent: Sent, { jobs, gone }: Asked) {
  const begun = await jobs.begin(await jobs.describe(sent, gone), async () => {}, { force: true });
  return { id: begun.ids[0] ?? '', ...begun };
}

async function known(id: string, { db, jobs }: Asked, found: boolean) {
  if (!found) throw new NotFound(`import ${id}`, [], null, 'GET /api/imports lists them.');
  return { body: await importById(db, jobs, id) };
}

/** File and line, without the folder of this server. */
function unreadable({ file, line, message }: SourceFileError): BadRequest {
  const name = basename(file);
  const reason = message.slice(message.indexOf(`:${line}: `) + `:${line}: `.length);
  return new BadRequest(`${name}:${line}: ${reason}`, [{ path: `${name}:${line}`, message: reason }]);
}

async function refusing<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof CannotUndo)) throw error;
    throw new Refused(
      409,
      error.message,
      error.later.map((id) => ({ path: id, message: 'is a later import of the source' })),
    );
  }
}
