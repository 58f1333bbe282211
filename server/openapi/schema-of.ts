/** JSON Schema of the contract's schemas: named ones stand once, among the components. */
import { z } from 'zod';
import { wireOf } from '#contract/wire.ts';

export type Json = Record<string, unknown>;

export function schemaOf(schema: z.ZodType, io: 'input' | 'output'): Json {
  const {
    $schema: _,
    $defs: __,
    ...rest
  } = z.toJSONSchema(schema, {
    io,
    // What stands in an address says itself how it is written.
    override({ zodSchema, jsonSchema }) {
      const wire = io === 'input' ? wireOf(zodSchema) : undefined;
      if (wire === undefined) return;
      for (const key of Object.keys(jsonSchema)) Reflect.deleteProperty(jsonSchema, key);
      Object.assign(jsonSchema, wire.wire);
    },
  });
  return pointed(rest);
}

export function reference(schema: z.ZodType): Json {
  const id = z.globalRegistry.get(schema)?.id;
  return id === undefined ? schemaOf(schema, 'output') : { $ref: `#/components/schemas/${id}` };
}

export function components(): Json {
  const { schemas } = z.toJSONSchema(z.globalRegistry, {
    uri: (id) => `#/components/schemas/${id}`,
    io: 'output',
  });
  return schemas;
}

function pointed(schema: Json): Json {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/$defs/', '"#/components/schemas/'));
}
