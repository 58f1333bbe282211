/** Values that a parameter's JSON Schema allows, and some that it forbids, as text of an address. */
import fc from 'fast-check';
import { z } from 'zod';

export const Schema = z.looseObject({
  type: z.enum(['string', 'integer', 'number', 'array', 'boolean']).optional(),
  enum: z.array(z.string()).optional(),
  pattern: z.string().optional(),
  format: z.string().optional(),
  minLength: z.int().optional(),
  maxLength: z.int().optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  minItems: z.int().optional(),
  maxItems: z.int().optional(),
  uniqueItems: z.boolean().optional(),
  $ref: z.string().optional(),
  get items() {
    return Schema.optional();
  },
  get anyOf() {
    return z.array(Schema).optional();
  },
});
export type Schema = z.infer<typeof Schema>;
type Schemas = Readonly<Record<string, Schema>>;

/** What an address may hold for it; null for what is only taken from an answer, such as a cursor. */
export function allowed(schema: Schema, all: Schemas): fc.Arbitrary<string> | null {
  const { type, format, pattern, minLength = 0, maxLength = 40 } = schema;
  if (schema.$ref !== undefined) return allowed(named(schema.$ref, all), all);
  if (schema.anyOf) {
    const each = schema.anyOf.flatMap((one) => allowed(one, all) ?? []);
    return each.length === 0 ? null : fc.oneof(...each);
  }
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (format === 'cursor') return null;
  if (format === 'date')
    return fc
      .date({ min: new Date('1990-01-01'), max: new Date('2035-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
  if (format === 'uri') return fc.webUrl({ validSchemes: ['https', 'http'] });
  if (type === 'integer')
    return numbers(schema, (min, max) => fc.oneof(fc.integer({ min, max }), fc.constantFrom(min, max)));
  if (type === 'number')
    return numbers(schema, (min, max) =>
      fc.oneof(fc.double({ min, max, noNaN: true }), fc.constantFrom(min, max)),
    );
  if (type === 'array') {
    const one = schema.items && allowed(schema.items, all);
    if (!one) throw new Error('a list of what?');
    const { minItems: minLength = 0, maxItems = 5, uniqueItems } = schema;
    const bounds = { minLength, maxLength: Math.min(maxItems, minLength + 3) };
    return (uniqueItems ? fc.uniqueArray(one, bounds) : fc.array(one, bounds)).map((items) =>
      items.join(','),
    );
  }
  const fits = pattern === undefined ? () => true : (text: string) => new RegExp(pattern, 'u').test(text);
  // Words of people; a colon would make an operator of a search, which its own tests know.
  const words = fc.string({
    unit: fc.constantFrom(...'abcxyz019 .-_äß漢й★🙂'),
    minLength,
    maxLength: Math.min(maxLength, 40),
  });
  return pattern?.startsWith('^')
    ? fc
        .stringMatching(new RegExp(pattern))
        .filter((text) => text.length >= minLength && text.length <= maxLength)
    : words.filter(fits);
}

/** What it must not hold; null where it says too little to tell. */
export function forbidden(schema: Schema, all: Schemas): fc.Arbitrary<string> | null {
  const { type, pattern, maxLength, minItems = 0, maxItems } = schema;
  if (schema.$ref !== undefined) return forbidden(named(schema.$ref, all), all);
  if (schema.anyOf || schema.enum || schema.format === 'date')
    return fc.constantFrom('no-such-word', '', '%');
  if (type === 'integer' || type === 'number') {
    const outside = numbers(schema, (min, max) => fc.constantFrom(min - 1, max + 1));
    return fc.oneof(fc.constantFrom('', 'x', '1 2', 'NaN'), outside);
  }
  if (type === 'array') {
    const one = schema.items && allowed(schema.items, all);
    if (!one || maxItems === undefined) return null;
    const many = fc.uniqueArray(one, { minLength: maxItems + 1, maxLength: maxItems + 1 });
    const few = fc.array(one, { minLength: Math.max(0, minItems - 1), maxLength: Math.max(0, minItems - 1) });
    return fc.oneof(minItems > 0 ? few : many, maxItems < 10 ? many : few).map((items) => items.join(','));
  }
  const long = maxLength === undefined ? [] : [fc.constant('a'.repeat(maxLength + 1))];
  const odd = pattern?.startsWith('^') ? [fc.constantFrom('Not This', '', '\u0000', '!')] : [];
  return long.length + odd.length === 0 ? null : fc.oneof(...long, ...odd);
}

function numbers(
  { minimum, maximum }: Schema,
  of: (min: number, max: number) => fc.Arbitrary<number>,
): fc.Arbitrary<string> {
  if (minimum === undefined || maximum === undefined) throw new Error('a number without bounds');
  return of(minimum, maximum).map(String);
}

function named(ref: string, all: Schemas): Schema {
  const schema = all[ref.slice('#/components/schemas/'.length)];
  if (schema === undefined) throw new Error(`${ref} is not there`);
  return schema;
}
