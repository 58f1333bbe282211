/** The one place that answers errors: RFC 9457 problem+json. */
import type { ErrorRequestHandler, RequestHandler } from 'express';
import { STATUS_CODES } from 'node:http';
import type { Problem } from '#contract/problem.ts';
import { DatabaseError } from '../database/errors.ts';
import type { Logger } from './logger.ts';
import { BadRequest, Moved, NotFound, Refused } from './problems.ts';
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
  429: 'Too many requests',
  500: 'Internal error',
  503: 'Database away',
  504: 'Too slow',
};

export function toProblem(error: unknown): Problem {
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
  if (error instanceof DatabaseError) {
    const status = databaseStatus[error.code];
    return problem(
      status,
      status === 500 ? 'The database refused this. Nothing was changed; the log says more.' : error.message,
    );
  }
  if (error instanceof URIError) return problem(400, 'The address holds a percent sign that means nothing.');
  const refused = refusal(error);
  if (refused === 404) return problem(404, 'There is nothing at this address.');
  if (refused !== null) return problem(refused, 'This request cannot be answered as it stands.');
  return problem(500, 'Something went wrong here, not with you. Nothing was changed; the log says more.');
}

/** The status with which Express or its file server refuse a request; null for every other error. */
function refusal(error: unknown): number | null {
  const status = error instanceof Error && 'status' in error ? error.status : null;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : null;
}

export function answerProblems(logger: Logger): ErrorRequestHandler {
  return (error, request, response, next) => {
    if (error instanceof ClientGone) return;
    if (response.headersSent) {
      next(error);
      return;
    }
    const problem = toProblem(error);
    if (problem.status >= 500) logger.error({ err: error, url: request.originalUrl }, 'request failed');
    if (error instanceof Moved)
      response.setHeader('Location', `${error.path}${queryOf(request.originalUrl)}`);
    if (problem.status === 503) response.setHeader('Retry-After', '5');
    response.status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
  };
}

const queryOf = (url: string): string => (url.includes('?') ? url.slice(url.indexOf('?')) : '');

/** For addresses that nothing answers. */
export const noSuchCall: RequestHandler = (request) => {
  throw new NotFound(`call ${request.method} ${request.baseUrl}${request.path}`);
};
