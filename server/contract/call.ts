/** What a call is: how it is asked and what it answers. */
import type { z } from 'zod';

export interface Call<In extends z.ZodType = z.ZodType, Out extends z.ZodType = z.ZodType> {
  readonly id: string;
  readonly method: 'GET';
  readonly path: string;
  readonly summary: string;
  readonly input: In;
  readonly answer: Out;
}

/** Like a Call, by any method. `status` is that of the answer. */
export interface WriteCall<In extends z.ZodType = z.ZodType, Out extends z.ZodType = z.ZodType> extends Omit<
  Call<In, Out>,
  'method'
> {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly status: 200 | 202;
}
