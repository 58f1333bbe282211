/** What every request passes: an id, its log line, and the refusal of foreign pages. */
import { createHash, randomUUID, timingSafeEqual } from 'node:crypto';
import type { RequestHandler, Response } from 'express';
import type { Problem } from '#contract/problem.ts';
import type { Logger } from './logger.ts';
import { readingMethods, Refused } from '../problems/problems.ts';

export function requestId(): RequestHandler {
  return (_request, response, next) => {
    response.setHeader('X-Request-Id', randomUUID());
    next();
  };
}

export function logRequests(logger: Logger): RequestHandler {
  return (request, response, next) => {
    const started = performance.now();
    response.on('finish', () => {
      logger.debug(
        {
          id: response.getHeader('X-Request-Id'),
          method: request.method,
          url: request.originalUrl,
          status: response.statusCode,
          ms: Math.round(performance.now() - started),
        },
        'request',
      );
    });
    next();
  };
}

const local = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * On loopback a page of another site must not read us through the visitor's browser (DNS rebinding, cross-site
 * requests): Host and Origin must be local names. No Origin, as from curl or an agent, is fine.
 */
export function onlyLocalPages(): RequestHandler {
  return (request, response, next) => {
    const host = hostname(`http://${request.headers.host ?? ''}`);
    const origin = request.headers.origin === undefined ? host : hostname(request.headers.origin);
    if (host === null || origin === null || !local.has(host) || !local.has(origin))
      forbid(response, 'This server answers its own pages only. Open it by 127.0.0.1 or localhost.');
    else next();
  };
}

/**
 * A page writes only to the server it came from: another program on this machine serves pages of local names too, and
 * a browser sends their simple requests without asking. What names no origin (curl, an agent) is no page.
 * @param wholeOrigin also holds `Origin` to scheme, host and port; behind a proxy `Host` may be another
 */
export function onlyOwnWrites(wholeOrigin: boolean): RequestHandler {
  return (request, response, next) => {
    const { origin, host } = request.headers;
    const site = request.headers['sec-fetch-site'];
    const foreign =
      (wholeOrigin && origin !== undefined && origin !== `http://${host ?? ''}`) ||
      (site !== undefined && site !== 'same-origin' && site !== 'none');
    if (foreign && !readingMethods.has(request.method))
      forbid(response, 'This server takes writes from its own pages only, and this is a page of another.');
    else next();
  };
}

function forbid(response: Response, detail: string): void {
  const problem: Problem = { type: 'about:blank', title: 'Forbidden', status: 403, detail };
  response.status(403).type('application/problem+json').send(JSON.stringify(problem));
}

/** Beyond loopback everybody may read, and only who has the token may write. */
export function onlyWithToken(token: string | null): RequestHandler {
  return (request, _response, next) => {
    if (readingMethods.has(request.method)) return next();
    if (token === null)
      throw new Refused(403, 'This server takes no writes from elsewhere. Set WRITE_TOKEN where it runs.');
    const given = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '';
    if (!timingSafeEqual(digest(given), digest(token)))
      throw new Refused(401, 'Writing needs the header "Authorization: Bearer WRITE_TOKEN".');
    next();
  };
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

function hostname(url: string): string | null {
  return URL.canParse(url) ? new URL(url).hostname : null;
}
