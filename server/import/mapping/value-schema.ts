/** The small language of a mapping: how a value is read off a row. Documented with examples in seeds/README.md. */
import { z } from 'zod';
import { patternProblem } from './pattern.ts';

const scalar = z.union([z.string(), z.number(), z.boolean()]);
export type Scalar = z.infer<typeof scalar>;

const pattern = z.string().superRefine((text, context) => {
  const problem = patternProblem(text);
  if (problem !== undefined) context.addIssue(problem);
});

const wordSteps = [
  'trim',
  'lower',
  'upper',
  'fold',
  'slug',
  'number',
  'date',
  'unique',
  'most',
  'majority',
  'max',
  'min',
  'count',
  'baseName',
  'fromTokens',
] as const;
export type WordStep = (typeof wordSteps)[number];

/** What is done to a value that was read, in turn. Steps on text are done to each entry of a list. */
const Step = z.union([
  z
    .enum(wordSteps)
    .describe('See seeds/README.md; number: "$1,234", "70B"; most: the most frequent of a list.'),
  z
    .strictObject({
      number: z.strictObject({
        decimal: z.enum(['.', ',']).optional().describe('What stands before a fraction.'),
        units: z
          .record(z.string(), z.number())
          .optional()
          .describe('The only units that may stand behind it, each with what one of it is worth.'),
      }),
    })
    .describe('A number read whole, with a unit.'),
  z.strictObject({ pick: pattern }).describe('What the first group of the pattern is, or all that it finds.'),
  z.strictObject({ split: z.string().min(1) }).describe('A list of what stands between, blanks taken off.'),
  z.strictObject({ drop: pattern }).describe('What the pattern finds is taken out.'),
  z
    .strictObject({ replace: pattern, by: z.string() })
    .describe('What the pattern finds is replaced; $1 is its first group.'),
  z.strictObject({ times: z.number() }).describe('A number multiplied.'),
  z
    .strictObject({ lookup: z.string(), else: scalar.nullable().optional() })
    .describe(
      'What a table has for it; without `else` a word that it lacks makes the row a bad one, `else: null` leaves it out.',
    ),
]);
export type Step = z.infer<typeof Step>;

export type Value = Scalar | ValueForm;
export type ValueForm =
  | { from: Value; do: Step[] }
  | { path: string[] }
  | { template: string }
  | { first: Value[] }
  | { list: Value[] }
  | { optional: Value }
  | { flags: Record<string, Value> | string }
  | { columns: string }
  | { entries: Value }
  | { sum: Value[] }
  | { product: Value[] }
  | { minus: [Value, Value] }
  | { object: Record<string, Value> }
  | { each: Value; where?: Condition | undefined; as: Value }
  | { every: Record<string, Value>; where?: Condition | undefined; as: Value }
  | { when: Condition; give: Value; else?: Value | undefined };

export type Condition = Condition[] | { any: Condition[] } | { not: Condition } | Test;

/** A question about one value, of which exactly one is asked. */
export interface Test {
  value: Value;
  is?: Scalar | undefined;
  in?: Scalar[] | undefined;
  matches?: string | undefined;
  known?: boolean | undefined;
  yes?: boolean | undefined;
  above?: Value | undefined;
  below?: Value | undefined;
  same?: Value | undefined;
}

/** Lists by names that what is inside reads their entries by; a later list may read an earlier name. */
export const Lists = z.lazy(() =>
  z
    .record(z.string().regex(/^[A-Za-z_]\w*$/, 'is no name for entries: letters, digits and _'), Value)
    .refine((lists) => Object.keys(lists).length > 0, 'names no list'),
);

/** A text is a path into the row, or a constant when it begins with "="; a number or a truth value is itself. */
export const Value: z.ZodType<Value> = z.lazy(() =>
  z.union([
    z.string().min(1, 'says nothing to read'),
    z.number(),
    z.boolean(),
    z.strictObject({ from: Value, do: z.array(Step).min(1) }).describe('A value after some steps.'),
    z
      .strictObject({ path: z.array(z.string()).min(1) })
      .describe('A field by exact names, whatever dots they hold.'),
    z
      .strictObject({ template: z.string().min(1) })
      .describe('A text of several fields in braces; nothing when one is missing.'),
    z.strictObject({ first: z.array(Value).min(1) }).describe('The first that is there.'),
    z.strictObject({ list: z.array(Value).min(1) }).describe('A list of all that is there.'),
    z.strictObject({ optional: Value }).describe('The same, where a file may lack the field.'),
    z
      .strictObject({ flags: z.union([z.record(z.string(), Value), pattern]) })
      .describe('The names whose field is true; of a pattern, the columns like it.'),
    z
      .strictObject({ columns: pattern })
      .describe('The columns whose name is like the pattern, as a list of {name, value}.'),
    z.strictObject({ entries: Value }).describe('The entries of a map, as a list of {name, value}.'),
    z.strictObject({ sum: z.array(Value).min(1) }).describe('Numbers added up.'),
    z.strictObject({ product: z.array(Value).min(1) }).describe('Numbers multiplied.'),
    z.strictObject({ minus: z.tuple([Value, Value]) }).describe('The first number less the second.'),
    z.strictObject({ object: z.record(z.string(), Value) }).describe('An object, empty fields left out.'),
    z
      .strictObject({ each: Value, where: Condition.optional(), as: Value })
      .describe('A list made of a list, whose entries are read as item.'),
    z
      .strictObject({ every: Lists, where: Condition.optional(), as: Value })
      .describe('A list made of every combination of entries, read by their names.'),
    z.strictObject({ when: Condition, give: Value, else: Value.optional() }).describe('One or the other.'),
  ]),
);

/** A list of conditions holds when all of them do. */
export const Condition: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.array(Condition),
    z.strictObject({ any: z.array(Condition) }),
    z.strictObject({ not: Condition }),
    z
      .strictObject({
        value: Value,
        is: scalar.optional().describe('The very value.'),
        in: z.array(scalar).optional().describe('One of these.'),
        matches: pattern.optional().describe('Holds what the pattern finds.'),
        known: z.boolean().optional().describe('Whether it is there and not empty.'),
        yes: z.boolean().optional().describe('Whether it is written as yes: true, yes, y, 1, x.'),
        above: Value.optional().describe('A number that it is more than.'),
        below: Value.optional().describe('A number that it is less than.'),
        same: Value.optional().describe('Another value of the row, which has to be the same.'),
      })
      .refine(
        (c) => Object.keys(c).length === 2,
        'needs one of is, in, matches, known, yes, above, below, same',
      ),
  ]),
);
