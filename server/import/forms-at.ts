/** What can stand at a place of a file that a schema describes, read off the schema, for errors that say so. */
import { z } from 'zod';
import type { At } from './mapping/mapping-problem.ts';

export interface Forms {
  /** Words, of which one is written as it is. */
  readonly words: readonly string[];
  /** Objects, each by the names of its fields: those that must be there, and all. */
  readonly objects: readonly { readonly must: readonly string[]; readonly all: readonly string[] }[];
  readonly others: readonly (
    'text' | 'a number' | 'true or false' | 'a list' | 'an object with names of your own'
  )[];
}

export function formsAt(schema: z.core.$ZodType, at: At): Forms {
  const found = at.reduce<z.core.$ZodType[]>(
    (here, part) => here.flatMap(plainSchemas).flatMap((one) => inside(one, part)),
    [schema],
  );
  const all = found.flatMap(plainSchemas);
  const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];
  return {
    words: unique(all.flatMap((one) => (one instanceof z.ZodEnum ? one.options.map(String) : []))),
    objects: all.flatMap((one) => (one instanceof z.ZodObject ? [fieldsOf(one)] : [])),
    others: unique(all.flatMap(otherForm)),
  };
}

/** Without what wraps it; of a choice each of its forms. */
function plainSchemas(schema: z.core.$ZodType): z.core.$ZodType[] {
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(plainSchemas);
  if (schema instanceof z.ZodLazy) return plainSchemas(schema.unwrap());
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault)
    return plainSchemas(schema.unwrap());
  return [schema];
}

function inside(schema: z.core.$ZodType, part: string | number): z.core.$ZodType[] {
  if (schema instanceof z.ZodObject) {
    const field: unknown = schema.shape[part];
    return field instanceof z.core.$ZodType ? [field] : [];
  }
  if (schema instanceof z.ZodArray) return [schema.element];
  if (schema instanceof z.ZodRecord) return [schema.valueType];
  return schema instanceof z.ZodTuple ? schema.def.items.slice(Number(part), Number(part) + 1) : [];
}

function fieldsOf(schema: z.ZodObject): Forms['objects'][number] {
  const fields = Object.entries(schema.shape);
  const must = fields.filter(([, field]) => !isOptional(field)).map(([name]) => name);
  return { must, all: fields.map(([name]) => name) };
}

const isOptional = (field: unknown): boolean =>
  field instanceof z.ZodOptional || field instanceof z.ZodDefault;

function otherForm(schema: z.core.$ZodType): Forms['others'][number][] {
  if (schema instanceof z.ZodString) return ['text'];
  if (schema instanceof z.ZodNumber) return ['a number'];
  if (schema instanceof z.ZodBoolean) return ['true or false'];
  if (schema instanceof z.ZodArray || schema instanceof z.ZodTuple) return ['a list'];
  return schema instanceof z.ZodRecord ? ['an object with names of your own'] : [];
}
