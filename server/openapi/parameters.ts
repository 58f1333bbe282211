/** What a call takes: parameters of path and query, and its body. */
import { z } from 'zod';
import type { WriteCall } from '#contract/call.ts';
import { schemaOf, type Json } from './schema-of.ts';

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly required: boolean;
  readonly schema: Json;
}

type Asked = Pick<WriteCall, 'path' | 'input' | 'body' | 'example'>;

export function parametersOf(call: Asked): Parameter[] {
  const { properties, required } = shapeOf(call);
  return Object.entries(properties).flatMap(([name, schema]) => {
    const place = inPath(call, name) ? ('path' as const) : ('query' as const);
    if (place === 'query' && call.body === 'json') return [];
    // A list is one text, parted by commas.
    const style =
      schema['type'] === 'array' ? { style: place === 'path' ? 'simple' : 'form', explode: false } : {};
    const example = call.example?.[name] === undefined ? {} : { example: call.example[name] };
    const kept = withoutDefault(schema);
    const needed = place === 'path' || required.includes(name);
    return [
      {
        name,
        in: place,
        required: needed,
        schema: needed ? kept : withDefault(kept, call.input, name),
        ...style,
        ...example,
      },
    ];
  });
}

/** Undefined where a call takes none. */
export function bodyOf(call: Asked): Json | undefined {
  if (call.body === 'files') {
    const file = { type: 'string', contentMediaType: 'application/octet-stream' };
    return {
      required: true,
      description:
        'One text as it is (by `format`), or files by name: a source.yaml and the files it names, as multipart/form-data.',
      content: {
        'text/plain': { schema: { type: 'string' } },
        'application/x-ndjson': { schema: { type: 'string' } },
        'multipart/form-data': { schema: { type: 'object', additionalProperties: file } },
      },
    };
  }
  if (call.body !== 'json') return undefined;
  const { properties, required, rest } = shapeOf(call);
  const own = Object.entries(properties).filter(([name]) => !inPath(call, name));
  const schema = {
    ...rest,
    properties: Object.fromEntries(own),
    required: required.filter((name) => !inPath(call, name)),
  };
  return { required: true, content: { 'application/json': { schema } } };
}

const inPath = ({ path }: Asked, name: string): boolean => path.includes(`{${name}}`);

const Shape = z.looseObject({
  properties: z.record(z.string(), z.record(z.string(), z.unknown())).default({}),
  required: z.array(z.string()).default([]),
});

function shapeOf({ input }: Asked) {
  const { properties, required, ...rest } = Shape.parse(schemaOf(input, 'input'));
  return { properties, required, rest };
}

function withoutDefault({ default: _, ...schema }: Json): Json {
  return schema;
}

function withDefault(schema: Json, input: z.ZodType, name: string): Json {
  const field: unknown = input instanceof z.ZodObject ? input.shape[name] : undefined;
  return field instanceof z.ZodDefault ? { ...schema, default: field.def.defaultValue } : schema;
}
