import type { z } from 'zod';
import type { Call } from './call.ts';

/** A call that reads. */
export function getCall<In extends z.ZodType, Out extends z.ZodType>(
  of: Omit<Call<In, Out>, 'method'>,
): Call<In, Out> {
  return { method: 'GET', ...of };
}
