/**
 * What may stand in an address, where a schema parses text into something else: OpenAPI describes parameters by it, and
 * tests ask by it. The schema that parses says the same; a test holds the two together.
 */
import { z } from 'zod';

/** A JSON Schema. An array stands in an address as one text, parted by commas. */
export type Wire = Readonly<Record<string, unknown>>;

const written = z.registry<{ readonly wire: Wire }>();

export function onTheWire<T extends z.ZodType>(schema: T, wire: Wire): T {
  written.add(schema, { wire });
  return schema;
}

/** What was said of a schema; undefined where it describes itself. */
export const wireOf = (schema: z.core.$ZodType): { wire: Wire } | undefined =>
  schema instanceof z.ZodType ? written.get(schema) : undefined;

const idPattern = '[a-z0-9][a-z0-9._-]*';
export const idWire = { type: 'string', pattern: `^${idPattern}$`, maxLength: 200 } as const;
export const refWire = {
  type: 'string',
  pattern: `^((tool|capability):)?${idPattern}$`,
  maxLength: 200,
  description: 'tool:ID or capability:ID; a bare ID is a tool.',
} as const;

/** Comma-separated, each trimmed; a list is taken as well. */
export const parted = z.union([
  z.string().transform((text) => text.split(',').map((part) => part.trim())),
  z.array(z.string()),
]);

/** A place in a list. */
export const cursor = onTheWire(z.string().max(1000), {
  type: 'string',
  maxLength: 1000,
  format: 'cursor',
  description: 'As `next` of the answer before gave it.',
}).optional();

/** Words: a letter or a digit of any script, or a sign that can be a name, such as an emoji, is among them. */
export const wordsWire = (maxLength: number): Wire => ({
  type: 'string',
  pattern: String.raw`[\p{L}\p{N}\p{So}]`,
  minLength: 1,
  maxLength,
});

/** A text of which something is left without the blanks around it. */
export const trimmed = (max: number) =>
  onTheWire(z.string().trim().min(1, 'is empty').max(max), {
    type: 'string',
    pattern: String.raw`\S`,
    minLength: 1,
    maxLength: max,
  });
