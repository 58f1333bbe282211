import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { calls } from '#contract/calls.ts';
import { importCalls } from '#contract/import-calls.ts';
import { openapi } from '../../server/openapi.ts';

const Operation = z.object({
  operationId: z.string(),
  parameters: z.array(
    z.object({
      name: z.string(),
      in: z.enum(['path', 'query']),
      required: z.boolean(),
      schema: z.record(z.string(), z.unknown()),
    }),
  ),
  responses: z.record(z.string(), z.object({ content: z.record(z.string(), z.unknown()) }).loose()),
});
const Document = z.object({
  openapi: z.string(),
  info: z.object({ version: z.string() }),
  paths: z.record(z.string(), z.partialRecord(z.enum(['get', 'post', 'delete']), Operation)),
  components: z.object({ schemas: z.record(z.string(), z.unknown()) }),
});
const written = JSON.stringify(openapi('1.2.3'));
const document = Document.parse(JSON.parse(written));
const operations = Object.values(document.paths).flatMap((methods) => Object.values(methods));
const refs = new Set([...written.matchAll(/"\$ref":"([^"]*)"/g)].map((hit) => hit[1] ?? ''));

describe('the OpenAPI document', () => {
  it('is 3.1 and of the version it is asked for', () => {
    expect(document).toMatchObject({ openapi: '3.1.0', info: { version: '1.2.3' } });
  });

  it('holds every call of the contract, once', () => {
    const every = [...calls, ...importCalls];
    expect(Object.keys(document.paths)).toEqual([...new Set(every.map(({ path }) => path))]);
    expect(operations.map(({ operationId }) => operationId).toSorted()).toEqual(
      every.map(({ id }) => id).toSorted(),
    );
  });

  it('points at nothing that is not there', () => {
    expect(refs.size).toBeGreaterThan(10);
    for (const ref of refs) {
      const found = ref
        .slice('#/'.length)
        .split('/')
        .reduce<unknown>((place, step) => Object(place)[step], JSON.parse(written));
      expect(found, ref).toBeTypeOf('object');
    }
  });

  it.each(calls)('$id: its parameters are those of its input, path ones required', (call) => {
    const { parameters } = document.paths[call.path]?.get ?? { parameters: [] };
    expect(parameters.map(({ name }) => name)).toEqual(Object.keys(call.input.shape));
    for (const { name, in: place, required } of parameters) {
      const inPath = call.path.includes(`{${name}}`);
      expect(place).toBe(inPath ? 'path' : 'query');
      if (inPath) expect(required).toBe(true);
      const shape: Record<string, z.ZodType> = call.input.shape;
      expect(required).toBe(shape[name]?.safeParse(undefined).success === false);
    }
  });

  it.each(calls)('$id: says what it answers, and its problems', ({ path }) => {
    const responses = document.paths[path]?.get?.responses ?? {};
    expect(Object.keys(responses)).toEqual(expect.arrayContaining(['200', '400', '404', '503', '504']));
    expect(responses).toHaveProperty(['200', 'content', 'application/json']);
    expect(responses).toHaveProperty(['404', 'content', 'application/problem+json']);
  });
});
