/** The one place that answers errors: RFC 9457 problem+json. */
import type { ErrorRequestHandler, RequestHandler } from 'express';
import { STATUS_CODES } from 'node:http';
import type { Problem } from '#contract/problem.ts';
import { DatabaseError } from '../database/errors.ts';
import { diskCause } from '../problems/disk-trouble.ts';
import { ThreadEnded } from '../import/thread/import-thread.ts';
import type { Logger } from './logger.ts';
import {
  BadRequest,
  Moved,
  NotFound,
  NotYet,
  readingMethods,
  Refused,
  WrongMethod,
} from '../problems/problems.ts';
import { ClientGone } from './until-gone.ts';

const databaseStatus = {
  unreachable: 503,
  unauthorized: 503,
  unavailable: 503,
  timeout: 504,
  other: 500,
} as const;
const titles: Readonly<Record<number, string>> = {
  308: 'Goes by another id',
  400: 'Bad request',
  403: 'Forbidden',
  404: 'Not found',
  405: 'Method not allowed',
  422: 'Cannot be read',
  500: 'Internal error',
  503: 'Database away',
  504: 'Too slow',
  507: 'Disk full',
};

/** What is true after a fault of ours, by what the request could do. */
const afterFault = (method: string): string =>
  readingMethods.has(method)
    ? 'Nothing was changed: this request only reads. The log of the server says more.'
    : 'What was asked may be done in part: GET /api/imports says what there is. The log of the server says more.';

/** @param method of the request that ran into the error */
export function toProblem(error: unknown, method: string): Problem {
  const problem = (status: number, detail: string, more: Partial<Problem> = {}): Problem => ({
    type: 'about:blank',
    title: titles[status] ?? STATUS_CODES[status] ?? 'Error',
    status,
    detail,
    ...more,
  });
  if (error instanceof Moved) return problem(308, error.message);
  if (error instanceof NotFound)
    return problem(404, error.message, {
      near: [...error.near],
      ...(error.missing !== null && { missing: error.missing }),
    });
  if (error instanceof BadRequest) return problem(400, error.message, { errors: [...error.errors] });
  if (error instanceof Refused) {
    return problem(error.status, error.message, { errors: [...error.errors] });
  }
  if (error instanceof NotYet) return problem(503, error.message, { title: 'Being imported' });
  if (error instanceof DatabaseError) {
    const status = databaseStatus[error.code];
    return problem(
      status,
      status === 500 ? `The database refused this. ${afterFault(method)}` : error.message,
    );
  }
  if (endedReading(error)) return problem(422, `The reading ${error.message}. Nothing was changed.`);
  if (error instanceof URIError) return problem(400, 'The address holds a percent sign that means nothing.');
  const disk = diskCause(error);
  if (disk !== null)
    return problem(
      disk.isFull ? 507 : 500,
      `The server cannot use a file it needs for this: ${disk.cause}. What is in the database stays as it is; then send this again.`,
    );
  const refused = refusal(error);
  if (refused === 404) return problem(404, 'There is nothing at this address.');
  if (refused === 413) return problem(413, 'The body is too large for this call.');
  if (refused !== null) return problem(refused, 'This request cannot be answered as it stands.');
  return problem(500, `Something went wrong on the server. ${afterFault(method)}`);
}

/** What was sent could not be read to its end, which is no fault of the server; whoever writes may have left something behind. */
const endedReading = (error: unknown): error is ThreadEnded =>
  error instanceof ThreadEnded && !error.mayHaveWritten;

/** The status with which Express or its file server refuse a request; null for every other error. */
function refusal(error: unknown): number | null {
  const status = error instanceof Error && 'status' in error ? error.status : null;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : null;
}

export function answerProblems(logger: Logger): ErrorRequestHandler {
  return (error, request, response, next) => {
    if (error instanceof ClientGone) {
      // Nobody hears an answer. Who stops reading is daily; that what was sent did not arrive is worth a line.
      const level = readingMethods.has(request.method) ? 'debug' : 'info';
      logger[level]({ url: request.originalUrl }, error.message);
      return;
    }
    if (response.headersSent) {
      next(error);
      return;
    }
    const problem = toProblem(error, request.method);
    // What an answer may be kept for is not for an error.
    response.setHeader('Cache-Control', 'no-cache');
    if (endedReading(error)) logger.warn({ url: request.originalUrl }, problem.detail);
    if (problem.status >= 500) logger.error({ err: error, url: request.originalUrl }, 'request failed');
    if (error instanceof Moved) response.setHeader('Location', newAddress(error, request.originalUrl));
    if (error instanceof WrongMethod) response.setHeader('Allow', error.allowed.join(', '));
    if (problem.status === 503) response.setHeader('Retry-After', '5');
    response.status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
  };
}

/** Where what was asked for is answered: at another path, or at the same with the id replaced wherever the query names it. */
function newAddress({ path, from, to }: Moved, asked: string): string {
  if (path !== null) return `${path}${queryOf(asked)}`;
  const [before = '', query = ''] = asked.split(/\?(.*)/s);
  const replaced = (id: string) => (id === from ? to : id === `tool:${from}` ? `tool:${to}` : id);
  const parameters = [...new URLSearchParams(query)].map(([name, value]) => {
    const ids = value.split(',').map(replaced);
    return `${encodeURIComponent(name)}=${ids.map(encodeURIComponent).join(',')}`;
  });
  return `${before}?${parameters.join('&')}`;
}

const queryOf = (url: string): string => (url.includes('?') ? url.slice(url.indexOf('?')) : '');

/** For addresses that nothing answers. */
export const noSuchCall: RequestHandler = (request) => {
  const [what = ''] = request.originalUrl.split('?');
  throw new NotFound(
    what.startsWith('/api') ? `call ${request.method} ${what}` : `page at ${what}`,
    [],
    null,
    calls,
  );
};
const calls = 'All calls are listed at /llms.txt, with their parameters at /openapi.json.';

/** For the methods that an address does not take; OPTIONS is answered with those it takes. */
export function onlyBy(methods: readonly string[]): RequestHandler {
  const allowed = [...methods, ...(methods.includes('GET') ? ['HEAD'] : []), 'OPTIONS'];
  return (request, response) => {
    if (request.method !== 'OPTIONS') throw new WrongMethod(request.method, request.path, allowed);
    response.setHeader('Allow', allowed.join(', '));
    response.status(204).end();
  };
}
