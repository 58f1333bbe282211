/** Turns an endpoint into a route: input parsed going in, answer sent with an ETag. */
import type { Request, RequestHandler } from 'express';
import type { z } from 'zod';
import type { WriteCall } from '#contract/call.ts';
import { inPlainWords } from '#contract/plain-issue.ts';
import type { Endpoint } from '../answers/endpoint.ts';
import type { Database } from '../database/driver.ts';
import { BadRequest } from '../problems/problems.ts';
import { untilAnswered } from './until-gone.ts';

/** The database's own word for what takes too long comes first. */
const graceMs = 1500;
/** How long all reads of one answer may take together. */
export const pageLimitMs = (db: Database): number => db.connection.queryTimeoutMs + graceMs;

/** Its reads stop in the database when whoever asked is gone, or when they have taken as long as QUERY_TIMEOUT_MS allows. */
export const answering =
  ({ answer }: Endpoint, db: Database): RequestHandler =>
  async (request, response) => {
    const until = untilAnswered(response, pageLimitMs(db));
    response.json(await answer(db.until(until), (call) => parseInput(call, request)));
  };

/**
 * What a request asks for, as the contract parses it: the path, and the query or (where the call has one) the JSON body.
 * @throws BadRequest that names each parameter that is unknown or wrong
 */
export function parseInput<In extends z.ZodType>(
  { input, body: kind }: Pick<WriteCall<In>, 'input' | 'body'>,
  request: Pick<Request, 'query' | 'params' | 'body'>,
): z.output<In> {
  const { query, params } = request;
  const sent = kind === 'json' ? bodyOf(request.body) : query;
  // What stands in the path is no other parameter: a second id must not be passed over in silence.
  const extra = [
    ...Object.keys(sent).filter((name) => Object.hasOwn(params, name)),
    ...(kind === 'json' ? Object.keys(query) : []),
  ];
  if (extra.length > 0) throw badInput(extra.map(unknown));
  const parsed = input.safeParse({ ...sent, ...params }, { error: inPlainWords });
  if (!parsed.success) throw badInput(parsed.error.issues.flatMap(wrong));
  return parsed.data;
}

function bodyOf(body: unknown): object {
  if (body !== null && typeof body === 'object' && !Array.isArray(body)) return body;
  throw new BadRequest('The body must be a JSON object.', [{ path: '', message: 'must be a JSON object' }]);
}

type Wrong = BadRequest['errors'][number];

const unknown = (name: string): Wrong => ({ path: name, message: 'is not a parameter of this call' });

function wrong(issue: z.core.$ZodIssue): Wrong[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map(unknown);
  return [{ path: issue.path.join('.'), message: issue.message }];
}

function badInput(errors: readonly Wrong[]): BadRequest {
  const told = errors.map(({ path, message }) => `${path}: ${message}`).join('; ');
  return new BadRequest(`This request cannot be answered as it stands. ${told}.`, errors);
}

/** `/api/tools/{id}` as Express writes it. */
export const expressPath = (path: string): string => path.replaceAll(/\{(\w+)\}/g, ':$1');
