import type { RequestHandler } from 'express';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Database } from '../database/driver.ts';
import { exportCall } from '../export/export-call.ts';
import { exporters } from '../export/exporters.ts';
import { parseInput } from './bind.ts';
import { BadRequest } from '../problems/problems.ts';
import { untilGone } from './until-gone.ts';

/** One page of the database at a time, on a machine that is busy with others. */
const pageTimeoutMs = 60_000;

/** `GET /api/export?format=&facts=&part=`: a file, sent as it is read. What fails halfway breaks the connection. */
export function exportRoute(db: Database): RequestHandler {
  const patient = db.patient(pageTimeoutMs);
  return async (request, response) => {
    const { format, facts, part: name } = parseInput(exportCall, request);
    const exporter = exporters.find(({ id }) => id === format);
    const names = exporter?.parts.map((one) => one.name) ?? [];
    const part = exporter?.parts.find(
      (one) => one.name === (name ?? (names.length === 1 ? names[0] : undefined)),
    );
    if (exporter === undefined || part === undefined)
      throw wrong([{ path: 'part', message: `must name one of ${names.join(', ')}` }]);
    if (facts === 'true' && format !== 'jsonl')
      throw wrong([{ path: 'facts', message: `is for jsonl: ${format} holds no places in files` }]);
    const text = part.text(patient.until(untilGone(response)), { factsOnly: facts === 'true' });
    // The first piece before the head: a database that is away is still answered as a problem.
    const first = await text.next();
    response.attachment(part.name);
    response.type(part.name.endsWith('.txt') ? 'text/plain' : exporter.mediaType);
    await pipeline(Readable.from(joined(first, text)), response);
  };
}

async function* joined(first: IteratorResult<string>, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  if (first.done === true) return;
  yield first.value;
  yield* rest;
}

const wrong = (errors: { path: string; message: string }[]): BadRequest =>
  new BadRequest(
    `This cannot be exported. ${errors.map(({ path, message }) => `${path} ${message}`).join('; ')}.`,
    errors,
  );
