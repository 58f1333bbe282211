import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Call } from '#contract/call.ts';
import { reads, writes } from '../../../server/api.ts';
import { exportCall } from '../../../server/export/export-call.ts';
import { canBeSearched } from '../../../client/api/can-be-searched.ts';
import { plain } from '../../../server/openapi/plain-routes.ts';
import { openapi } from '../../../server/openapi/openapi.ts';

const Operation = z.object({
  operationId: z.string(),
  requestBody: z.object({ content: z.record(z.string(), z.object({ schema: z.unknown() })) }).optional(),
  parameters: z.array(
    z.object({
      name: z.string(),
      in: z.enum(['path', 'query']),
      required: z.boolean(),
      schema: z.record(z.string(), z.unknown()),
    }),
  ),
  responses: z.record(
    z.string(),
    z.object({ content: z.record(z.string(), z.unknown()).optional() }).loose(),
  ),
});
const Document = z.object({
  openapi: z.string(),
  info: z.object({ version: z.string() }),
  paths: z.record(z.string(), z.partialRecord(z.enum(['get', 'post', 'delete']), Operation)),
  components: z.object({ schemas: z.record(z.string(), z.unknown()) }),
});
const written = JSON.stringify(openapi('1.2.3', { reads, writes }));
const document = Document.parse(JSON.parse(written));
const operations = Object.values(document.paths).flatMap((methods) => Object.values(methods));
const refs = new Set([...written.matchAll(/"\$ref":"([^"]*)"/g)].map((hit) => hit[1] ?? ''));

describe('the OpenAPI document', () => {
  it('is 3.1 and of the version it is asked for', () => {
    expect(document).toMatchObject({ openapi: '3.1.0', info: { version: '1.2.3' } });
  });

  it('holds every call of the contract and all that is answered beside them, once', () => {
    const every = [...reads, exportCall, ...writes, ...Object.values(plain)];
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

  it.each(reads)('$id: its parameters are those of its input, path ones required', (call) => {
    const { parameters } = document.paths[call.path]?.get ?? { parameters: [] };
    expect(parameters.map(({ name }) => name)).toEqual(Object.keys(shapeOf(call)));
    for (const { name, in: place, required } of parameters) {
      const inPath = call.path.includes(`{${name}}`);
      expect(place).toBe(inPath ? 'path' : 'query');
      if (inPath) expect(required).toBe(true);
      const schema = shapeOf(call)[name];
      if (schema && !z.safeParse(schema, undefined).success) expect(required).toBe(true);
    }
  });

  it('requires nothing without which there are questions that are answered', () => {
    const required = operations.flatMap(({ operationId, parameters }) =>
      parameters.flatMap((one) => (one.required && one.in === 'query' ? [`${operationId} ${one.name}`] : [])),
    );
    expect(required).not.toContain('search q');
    expect(required).not.toContain('rates quality');
  });

  it.each(['🙂', '漢字', '★', 'Qwen', 'ä'])('lets %s be looked for, as the search does', (name) => {
    const words = operations.flatMap(({ operationId, parameters }) =>
      parameters.filter((one) => one.name === 'q' && ['search', 'capabilities'].includes(operationId)),
    );
    expect(words).toHaveLength(2);
    for (const { schema } of words)
      expect(new RegExp(String(schema['pattern']), 'u').test(name), JSON.stringify(schema)).toBe(true);
    expect(canBeSearched(name)).toBe(true);
  });

  it('bounds every number and every text', () => {
    for (const { parameters, operationId } of operations)
      for (const { name, schema } of parameters) {
        const what = `${operationId} ${name}`;
        if (schema['type'] === 'integer' || schema['type'] === 'number')
          expect(schema, what).toMatchObject({ minimum: expect.any(Number), maximum: expect.any(Number) });
        else if (schema['type'] === 'array')
          expect(schema, what).toMatchObject({ minItems: expect.any(Number), maxItems: expect.any(Number) });
        else if (schema['type'] === 'string')
          expect(
            ['enum', 'maxLength', 'pattern'].some((bound) => bound in schema),
            what,
          ).toBe(true);
      }
  });

  it.each(reads.filter(({ path, input }) => path.includes('{') || !input.safeParse({}).success))(
    '$id: has an example, which its input takes',
    ({ input, example }: Call) => {
      expect(example).toBeDefined();
      expect(input.safeParse(example).success).toBe(true);
    },
  );

  it.each(writes.filter(({ method }) => method !== 'GET'))(
    '$id: what it is sent is its body, and what may go wrong is named',
    (call) => {
      const {
        parameters = [],
        requestBody,
        responses = {},
      } = document.paths[call.path]?.[call.method === 'DELETE' ? 'delete' : 'post'] ?? {};
      expect(Object.keys(requestBody?.content ?? {})).toEqual(
        call.body === 'json'
          ? ['application/json']
          : call.body === 'files'
            ? ['text/plain', 'application/x-ndjson', 'multipart/form-data']
            : [],
      );
      if (call.body === 'json') expect(parameters.every((one) => one.in === 'path')).toBe(true);
      const codes = ['400', '401', '403', '409', '431', '500', '503', '504'];
      const sent = call.body === undefined ? [] : call.body === 'files' ? ['413', '507'] : ['413'];
      const typed = call.body === 'json' ? ['415'] : [];
      expect(Object.keys(responses)).toEqual(
        expect.arrayContaining([String(call.status), ...codes, ...sent, ...typed]),
      );
    },
  );

  it.each(reads)('$id: says what it answers, and its problems', (call) => {
    const responses = document.paths[call.path]?.get?.responses ?? {};
    const codes = ['200', '304', '400', '403', '431', '500', '503', '504'];
    expect(Object.keys(responses)).toEqual(expect.arrayContaining(codes));
    expect('404' in responses).toBe(Object.keys(shapeOf(call)).length > 0);
    expect(responses).toHaveProperty(['200', 'content', 'application/json']);
    expect(responses).toHaveProperty(['400', 'content', 'application/problem+json']);
  });
});

/** The schema of each parameter; all that a call takes is one object. */
function shapeOf({ input }: (typeof reads)[number]): Readonly<Record<string, z.core.$ZodType>> {
  if (input instanceof z.ZodObject) return input.shape;
  throw new Error('the input of a call is an object');
}
