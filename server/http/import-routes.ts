/** Routes of the import path: what is sent goes into a folder, then through a plan or a job. */
import express, { type Express, type Request, type RequestHandler } from 'express';
import { basename } from 'node:path';
import type { z } from 'zod';
import { addTool, nearTools } from '#contract/added-tool.ts';
import * as contract from '#contract/import-calls.ts';
import type { WriteCall } from '#contract/call.ts';
import { conflicts, importById, imports } from '../answers/imports.ts';
import { nearToolsTo } from '../answers/near-tools.ts';
import type { Database } from '../database/driver.ts';
import type { ImportJobs } from '../import/jobs.ts';
import { SourceFileError } from '../import/source-file.ts';
import { CannotUndo } from '../import/undo.ts';
import type { Sent } from '../import/thread/tasks.ts';
import { expressPath, pageLimitMs, parseInput } from './bind.ts';
import { BadRequest, NotFound, Refused } from './problems.ts';
import { loneFile, receiveUpload } from './receive-upload.ts';
import { ClientGone, untilAnswered, untilGone } from './until-gone.ts';

export interface ImportRoutes {
  /** For what a page asks: within the limit that a page has. */
  readonly db: Database;
  readonly jobs: ImportJobs;
  /** Folder for what is being received. */
  readonly incoming: string;
  readonly mostBytes: number;
}

export function addImportRoutes(app: Express, { db, jobs, incoming, mostBytes }: ImportRoutes): void {
  const route = <In extends z.ZodType, Out extends z.ZodType>(
    call: WriteCall<In, Out>,
    answer: Answer<In, Out>,
  ) => {
    const handler = answering(db, call, answer);
    const path = expressPath(call.path);
    if (call.method === 'GET') app.get(path, handler);
    else if (call.method === 'DELETE') app.delete(path, handler);
    else if (call.body === 'json') app.post(path, onlyJson, express.json({ limit: '100kb' }), handler);
    else app.post(path, handler);
  };
  const known = async (id: string, found: boolean) => {
    if (!found) throw new NotFound(`import ${id}`, [], null, 'GET /api/imports lists them.');
    return { body: await importById(db, jobs, id) };
  };

  route(contract.importSource, async ({ dryRun, force, format, ...about }, request, { gone }) => {
    const upload = await receiveUpload(request, incoming, mostBytes);
    let kept = false;
    try {
      const { folder, files } = upload;
      const sent: Sent = upload.alone
        ? { as: 'text', folder, file: loneFile, format, about }
        : { as: 'files', folder, files: [...files] };
      const sources = await jobs.describe(sent, gone);
      if (dryRun) return { body: await jobs.plan(sources, gone), status: 200 };
      kept = true;
      const begun = await jobs.begin(sources, upload.discard, { force });
      return { body: { id: begun.ids[0] ?? '', ...begun } };
    } catch (error) {
      if (gone.aborted) throw new ClientGone();
      throw error instanceof SourceFileError ? unreadable(error) : error;
    } finally {
      if (!kept) await upload.discard();
    }
  });
  route(nearTools, async (input, _, { asked }) => ({ body: await nearToolsTo(asked, input) }));
  route(addTool, async (line, _, { gone }) => {
    const sources = await jobs.describe({ as: 'added', line }, gone);
    // All that was added before is in it.
    const begun = await jobs.begin(sources, async () => {}, { force: true });
    return { body: { id: begun.ids[0] ?? '', ...begun } };
  });
  route(contract.imports, async (input, _, { asked }) => ({ body: await imports(asked, jobs, input) }));
  route(contract.importById, async ({ id }, _, { asked }) => ({ body: await importById(asked, jobs, id) }));
  route(contract.undoImport, async ({ id }) => known(id, await refusing(() => jobs.undo(id))));
  route(contract.cancelImport, async ({ id }) => known(id, await refusing(() => jobs.cancel(id))));
  route(contract.conflicts, async (input, _, { asked }) => ({ body: await conflicts(asked, input) }));
  route(contract.settleConflict, async ({ id, decision }) => ({
    body: await jobs.settleConflict(id, decision),
  }));
  route(contract.pair, async ({ left, right, same }) => ({
    body: await jobs.settlePair(left, right, same),
  }));
}

const onlyJson: RequestHandler = (request, _response, next) => {
  if (request.is('json') === false || request.headers['content-type'] === undefined)
    throw new Refused(415, 'The body must be JSON, sent with "Content-Type: application/json".');
  next();
};

interface Asking {
  /** The database; of a call that reads, its reads stop when whoever asked is gone. */
  readonly asked: Database;
  /** Aborted when whoever asked has left before the answer. */
  readonly gone: AbortSignal;
}

type Answer<In extends z.ZodType, Out extends z.ZodType> = (
  input: z.output<In>,
  request: Request,
  asking: Asking,
) => Promise<{ body: z.output<Out>; status?: number }>;

const answering =
  <In extends z.ZodType, Out extends z.ZodType>(
    db: Database,
    call: WriteCall<In, Out>,
    answer: Answer<In, Out>,
  ): RequestHandler =>
  async (request, response) => {
    const gone = untilGone(response);
    // What writes is finished all the same: half of it would be worse.
    const asked = call.method === 'GET' ? db.until(untilAnswered(response, pageLimitMs(db))) : db;
    const { body, status = call.status } = await answer(parseInput(call, request), request, { asked, gone });
    response.setHeader('Cache-Control', 'no-cache');
    response.status(status).json(body);
  };

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
