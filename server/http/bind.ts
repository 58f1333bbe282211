/** Turns a call of the contract and a function into a route: input parsed going in, answer sent with an ETag. */
import type { Request, RequestHandler } from 'express';
import type { z } from 'zod';
import type { Call } from '#contract/call.ts';
import { inPlainWords } from '#contract/plain-issue.ts';
import type { Database } from '../database/driver.ts';
import { BadRequest } from './problems.ts';
import { untilGone } from './until-gone.ts';

export interface Endpoint {
  readonly call: Call;
  readonly handler: (db: Database) => RequestHandler;
}

/**
 * Its reads stop in the database when whoever asked is gone.
 * @param answer gets the input as the contract parses it; what it returns is of the contract's shape by its type
 */
export function bind<In extends z.ZodType, Out extends z.ZodType>(
  call: Call<In, Out>,
  answer: (db: Database, input: z.output<In>) => Promise<z.output<Out>>,
): Endpoint {
  return {
    call,
    handler: (db) => async (request, response) => {
      response.json(await answer(db.until(untilGone(response)), parseInput(call, request)));
    },
  };
}

/**
 * What a request asks for, as the contract parses it: the query, the path, and a JSON body where there is one.
 * @throws BadRequest that names each parameter that is unknown or wrong
 */
export function parseInput<In extends z.ZodType>(
  call: { readonly input: In },
  request: Pick<Request, 'query' | 'params' | 'body'>,
): z.output<In> {
  const { query, params } = request;
  const body: unknown = request.body;
  const sent = body !== null && typeof body === 'object' && !Array.isArray(body) ? body : {};
  // What stands in the path is no parameter of the query: a second id must not be passed over in silence.
  const twice = Object.keys({ ...query, ...sent }).filter((name) => Object.hasOwn(params, name));
  if (twice.length > 0) throw badInput(twice.map(unknown));
  const parsed = call.input.safeParse({ ...query, ...sent, ...params }, { error: inPlainWords });
  if (!parsed.success) throw badInput(parsed.error.issues.flatMap(wrong));
  return parsed.data;
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
