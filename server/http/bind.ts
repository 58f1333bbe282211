/** Turns a call of the contract and a function into a route: input parsed going in, answer sent with an ETag. */
import type { RequestHandler } from 'express';
import type { z } from 'zod';
import type { Call } from '#contract/calls.ts';
import type { Database } from '../database/driver.ts';
import { BadRequest } from './problems.ts';

export interface Endpoint {
  readonly call: Call;
  readonly handler: (db: Database) => RequestHandler;
}

/**
 * @param answer gets the input as the contract parses it; what it returns is of the contract's shape by its type
 */
export function bind<In extends z.ZodType, Out extends z.ZodType>(
  call: Call<In, Out>,
  answer: (db: Database, input: z.output<In>) => Promise<z.output<Out>>,
): Endpoint {
  return {
    call,
    handler: (db) => async (request, response) => {
      const parsed = call.input.safeParse({ ...request.query, ...request.params });
      if (!parsed.success) throw badInput(parsed.error);
      response.json(await answer(db, parsed.data));
    },
  };
}

function badInput(error: z.ZodError): BadRequest {
  const errors = error.issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({ path: key, message: 'is not a parameter of this call' }));
    }
    return [{ path: issue.path.join('.'), message: issue.message }];
  });
  const told = errors.map(({ path, message }) => `${path}: ${message}`).join('; ');
  return new BadRequest(`This request cannot be answered as it stands. ${told}.`, errors);
}

/** `/api/tools/{id}` as Express writes it. */
export const expressPath = (path: string): string => path.replaceAll(/\{(\w+)\}/g, ':$1');
