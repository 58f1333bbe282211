/** Numbers as parameters of a call: in an address they are text. */
import { z } from 'zod';

export const wholeNumber = (min: number, max: number) => {
  const error = `must be a whole number from ${min} to ${max}`;
  return z
    .union(
      [
        z.int(),
        z
          .string()
          .regex(/^\d{1,15}$/)
          .transform(Number),
      ],
      { error },
    )
    .pipe(z.int({ error }).min(min, { error }).max(max, { error }));
};

export const decimal = (min: number, max: number) => {
  const error = `must be a number from ${min} to ${max}, such as 0.25`;
  return z
    .union(
      [
        z.number(),
        z
          .string()
          .regex(/^\d{1,12}(\.\d{1,12})?$/)
          .transform(Number),
      ],
      { error },
    )
    .pipe(z.number({ error }).min(min, { error }).max(max, { error }));
};
