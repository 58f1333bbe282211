/** What a call may answer: its own answer, and the problems that can really occur. */
import type { z } from 'zod';
import type { WriteCall } from '#contract/call.ts';
import { Problem } from '#contract/problem.ts';
import { reference, type Json } from './schema-of.ts';

interface Answering extends Pick<WriteCall, 'method' | 'path' | 'body' | 'status'> {
  readonly answer: z.ZodType;
  /** Of what it answers; JSON when left out. */
  readonly mediaTypes?: readonly string[];
  readonly parameters: number;
}

export function responsesOf(call: Answering): Json {
  const { method, status, parameters } = call;
  const reads = method === 'GET';
  const problems: Json = {
    400: problem('A parameter or the body is unknown or wrong; the answer names it.'),
    ...(!reads && { 401: problem('The server listens beyond this machine and writing needs a token.') }),
    403: problem(
      reads
        ? 'A page of another site asks: the server on a loopback address answers its own pages only.'
        : 'A page of another site asks, or the server takes no writes from elsewhere.',
    ),
    ...((parameters > 0 || call.body === 'json') && {
      404: problem('No such id; the answer names near ones.'),
    }),
    ...(!reads && { 409: problem('What is there does not allow it; the answer says why.') }),
    ...(call.body !== undefined && { 413: problem('The body is too large.') }),
    ...(call.body === 'json' && { 415: problem('The body is not JSON.') }),
    ...(call.body === 'files' && {
      422: problem(
        'What was sent takes too long, or too much memory, to be read; the answer says what to do.',
      ),
    }),
    431: { description: 'The address or the headers are longer than 16 KB; without a body.' },
    500: problem('A fault of the server; the answer says what may have been changed.'),
    503: {
      ...problem('The database does not answer, or what is asked for is being imported just now.'),
      headers: { 'Retry-After': { schema: { type: 'integer' } } },
    },
    504: problem('The database took too long.'),
    ...(call.body === 'files' && { 507: problem('The disk of the server is full.') }),
  };
  return { ...(reads && moved(call.path)), [status]: own(call), ...problems };
}

function own({ method, answer, mediaTypes = ['application/json'] }: Answering): Json {
  const schema = reference(answer);
  return {
    description: 'The answer.',
    headers: {
      ...(method === 'GET' && { ETag: { schema: { type: 'string' } } }),
      'X-Request-Id': { schema: { type: 'string' } },
    },
    content: Object.fromEntries(mediaTypes.map((type) => [type, { schema }])),
  };
}

/** An id of what was joined into another leads to it. */
function moved(path: string): Json {
  const notModified = { 304: { description: 'Not changed since the ETag of If-None-Match.' } };
  if (!/^\/api\/(tools|capabilities)\/\{id\}/.test(path)) return notModified;
  return {
    ...notModified,
    308: {
      ...problem('It goes by another id now.'),
      headers: { Location: { schema: { type: 'string' } } },
    },
  };
}

const problem = (description: string): Json => ({
  description,
  content: { 'application/problem+json': { schema: reference(Problem) } },
});
