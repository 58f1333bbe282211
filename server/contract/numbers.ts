/** Numbers as parameters of a call: in an address they are text. */
import { z } from 'zod';
import { onTheWire } from './wire.ts';

export const wholeNumber = (min: number, max: number) => {
  const error = `must be a whole number from ${min} to ${max}`;
  const schema = z
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
  return onTheWire(schema, { type: 'integer', minimum: min, maximum: max });
};

export const decimal = (min: number, max: number) => {
  const error = `must be a number from ${min} to ${max}, such as 0.25`;
  const schema = z
    .union(
      [
        z.number(),
        z
          .string()
          // As JSON writes a number, so that what is computed can be sent: 1e-6 and more with all its digits behind the point.
          .regex(/^\d{1,15}(\.\d{1,25})?([eE][+-]?\d{1,3})?$/)
          .transform(Number),
      ],
      { error },
    )
    .pipe(z.number({ error }).min(min, { error }).max(max, { error }));
  return onTheWire(schema, { type: 'number', minimum: min, maximum: max });
};
