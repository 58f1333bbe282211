/** A call of the contract with the function that answers it: what the table of endpoints (server/api.ts) is made of. */
import type { z } from 'zod';
import type { Call, WriteCall } from '#contract/call.ts';
import type { Database } from '../database/driver.ts';

/** Reads what a request asks for, as a call of the contract parses it. */
export type Read = <In extends z.ZodType>(call: Pick<WriteCall<In>, 'input' | 'body'>) => z.output<In>;

export interface Endpoint {
  readonly call: Call;
  readonly answer: (db: Database, read: Read) => Promise<unknown>;
}

/** @param answer gets the input as the contract parses it; what it returns is of the contract's shape by its type */
export function endpoint<In extends z.ZodType, Out extends z.ZodType>(
  call: Call<In, Out>,
  answer: (db: Database, input: z.output<In>) => Promise<z.output<Out>>,
): Endpoint {
  return { call, answer: (db, read) => answer(db, read(call)) };
}
