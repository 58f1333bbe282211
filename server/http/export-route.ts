import type { RequestHandler } from 'express';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { getCall } from '#contract/get-call.ts';
import type { Database } from '../database/driver.ts';
import { exporters } from '../export/exporters.ts';
import { parseInput } from './bind.ts';
import { BadRequest } from './problems.ts';
import { untilGone } from './until-gone.ts';

/** Told to OpenAPI; the answer is a file. */
export const exportCall = getCall({
  id: 'export',
  path: '/api/export',
  summary:
    'Everything, as a file: the native form that imports again, or one of the forms for other programs.',
  answer: z.string(),
  input: z.strictObject({
    format: z
      .enum(
        exporters.map(({ id }) => id),
        { error: `must be one of ${exporters.map(({ id }) => id).join(', ')}` },
      )
      .default('jsonl'),
    /** Leaves out places in files; for jsonl. */
    facts: z.enum(['true', 'false'], { error: 'must be true or false' }).default('false'),
    /** Which file, of a format that is several. */
    part: z
      .enum(
        exporters.flatMap(({ parts }) => parts.map(({ name }) => name)),
        {
          error: `must name one of ${exporters.flatMap(({ parts }) => parts.map(({ name }) => name)).join(', ')}`,
        },
      )
      .optional(),
  }),
  rules: [
    {
      says: 'facts=true is for format=jsonl.',
      broken: ({ format = 'jsonl', facts }) => facts === 'true' && format !== 'jsonl',
    },
    {
      says: `part names a file of the format, and may be left out where it is only one: ${exporters
        .filter(({ parts }) => parts.length > 1)
        .map(({ id, parts }) => `${id}: ${parts.map(({ name }) => name).join(', ')}`)
        .join('; ')}.`,
      broken: ({ format = 'jsonl', part }) => {
        const names = exporters.find(({ id }) => id === format)?.parts.map(({ name }) => name) ?? [];
        return part === undefined ? names.length !== 1 : !names.includes(String(part));
      },
    },
  ],
});

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
