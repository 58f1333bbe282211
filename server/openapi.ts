/** OpenAPI 3.1 made of the contract: the calls, their parameters, their answers and the problems. */
import { z } from 'zod';
import { calls } from '#contract/calls.ts';
import type { WriteCall } from '#contract/call.ts';
import { importCalls } from '#contract/import-calls.ts';
import { Problem } from '#contract/problem.ts';

type Json = Record<string, unknown>;

export function openapi(version: string): Json {
  const { schemas } = z.toJSONSchema(z.globalRegistry, {
    uri: (id) => `#/components/schemas/${id}`,
    io: 'output',
  });
  return {
    openapi: '3.1.0',
    info: {
      title: 'Match Graph Explorer',
      version,
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    paths: paths(),
    components: { schemas },
  };
}

/** Calls of one path stand together, by method. */
function paths(): Json {
  const all: Record<string, Json> = {};
  const every: readonly WriteCall[] = [
    ...calls.map((call) => ({ ...call, status: 200 as const })),
    ...importCalls,
  ];
  for (const call of every) {
    all[call.path] = { ...all[call.path], [call.method.toLowerCase()]: operation(call) };
  }
  return all;
}

function operation(call: WriteCall): Json {
  const problem = { content: { 'application/problem+json': { schema: reference(Problem) } } };
  return {
    operationId: call.id,
    summary: call.summary,
    parameters: parameters(call),
    responses: {
      [call.status]: {
        description: 'The answer.',
        headers: { ETag: { schema: { type: 'string' } }, 'X-Request-Id': { schema: { type: 'string' } } },
        content: { 'application/json': { schema: reference(call.answer) } },
      },
      400: { description: 'A parameter is unknown or wrong; the answer names it.', ...problem },
      404: { description: 'No such id; the answer names near ones.', ...problem },
      503: { description: 'The database is away.', ...problem },
      504: { description: 'The database took too long.', ...problem },
    },
  };
}

function reference(schema: z.ZodType): Json {
  const id = z.globalRegistry.get(schema)?.id;
  return id === undefined ? schemaOf(schema, 'output') : { $ref: `#/components/schemas/${id}` };
}

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _, $defs: __, ...rest } = z.toJSONSchema(schema, { io });
  return pointed(rest);
}

/** Every named schema stands once, among the components. */
function pointed(schema: Json): Json {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/$defs/', '"#/components/schemas/'));
}

function parameters(call: WriteCall): Json[] {
  const { properties = {}, required = [] } = schemaOf(call.input, 'input');
  const needed = new Set(Array.isArray(required) ? required : []);
  return Object.entries(properties ?? {}).map(([name, schema]) => {
    const inPath = call.path.includes(`{${name}}`);
    return { name, in: inPath ? 'path' : 'query', required: inPath || needed.has(name), schema };
  });
}
