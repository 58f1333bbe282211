/** What a call is: how it is asked and what it answers. */
import type { z } from 'zod';

export interface Call<In extends z.ZodType = z.ZodType, Out extends z.ZodType = z.ZodType> {
  readonly id: string;
  readonly method: 'GET';
  readonly path: string;
  readonly summary: string;
  readonly input: In;
  readonly answer: Out;
  /** A request that the seeds can answer: for the documentation, and for tests that ask every call. */
  readonly example?: Example;
  /** What the schemas of single parameters cannot say. */
  readonly rules?: readonly Rule[];
}

export type Example = Readonly<Record<string, string | number>>;

/** Something that has to hold between parameters. */
export interface Rule {
  readonly says: string;
  /** @param input as it is asked, before it is parsed */
  readonly broken: (input: Readonly<Record<string, unknown>>) => boolean;
}

/** Like a Call, by any method. `status` is that of the answer. */
export interface WriteCall<In extends z.ZodType = z.ZodType, Out extends z.ZodType = z.ZodType> extends Omit<
  Call<In, Out>,
  'method'
> {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly status: 200 | 202;
  /** `json`: what does not stand in the path is the body. `files`: the body is a text, or files by name. */
  readonly body?: 'json' | 'files';
}

/** A call that reads. */
export function getCall<In extends z.ZodType, Out extends z.ZodType>(
  of: Omit<Call<In, Out>, 'method'>,
): Call<In, Out> {
  return { method: 'GET', ...of };
}

/** Any call, as it says of itself. */
export function writeCall<In extends z.ZodType, Out extends z.ZodType>(
  of: WriteCall<In, Out>,
): WriteCall<In, Out> {
  return of;
}
