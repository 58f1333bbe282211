/** OpenAPI 3.1 made of the contract: the calls, what they take, what they answer, and the problems. */
import { z } from 'zod';
import type { WriteCall } from '#contract/call.ts';
import { exporters } from '../export/exporters.ts';
import { exportCall } from '../export/export-call.ts';
import type { Calls } from './calls.ts';
import { plain, type PlainRoute } from './plain-routes.ts';
import { bodyOf, parametersOf } from './parameters.ts';
import { responsesOf } from './responses.ts';
import { components, type Json } from './schema-of.ts';

export function openapi(version: string, calls: Calls): Json {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Match Graph Explorer',
      version,
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      description:
        'A method that an address does not take is 405 with `Allow`; an address that is not here is 404. Both are application/problem+json.',
    },
    paths: paths(calls),
    components: { schemas: components() },
  };
}

/** Calls of one path stand together, by method. */
function paths({ reads, writes }: Calls): Json {
  const all: Record<string, Json> = {};
  const put = (path: string, method: string, what: Json) => {
    all[path] = { ...all[path], [method.toLowerCase()]: what };
  };
  for (const call of reads) put(call.path, call.method, operation({ ...call, status: 200 }));
  const mediaTypes = [...new Set(exporters.map(({ mediaType }) => mediaType))];
  put(exportCall.path, 'GET', operation({ ...exportCall, status: 200 }, mediaTypes));
  for (const call of writes) put(call.path, call.method, operation(call));
  for (const route of Object.values(plain)) put(route.path, 'GET', besides(route));
  return all;
}

function operation(call: WriteCall, mediaTypes?: readonly string[]): Json {
  const parameters = parametersOf(call);
  const requestBody = bodyOf(call);
  const { method, path, status, answer, body, rules = [] } = call;
  return {
    operationId: call.id,
    summary: call.summary,
    ...(rules.length > 0 && { description: rules.map(({ says }) => says).join(' ') }),
    parameters,
    ...(requestBody !== undefined && { requestBody }),
    responses: responsesOf({
      method,
      path,
      status,
      answer,
      parameters: parameters.length,
      ...(body !== undefined && { body }),
      ...(mediaTypes !== undefined && { mediaTypes }),
    }),
  };
}

function besides({ id, summary, mediaType, mayBeAway }: PlainRoute): Json {
  const schema = mediaType === 'application/json' ? { type: 'object' } : { type: 'string' };
  const status = z.toJSONSchema(z.object({ status: z.string() }));
  return {
    operationId: id,
    summary,
    parameters: [],
    responses: {
      200: { description: 'The answer.', content: { [mediaType]: { schema } } },
      ...(mayBeAway && {
        503: { description: 'Not now; it says why.', content: { 'application/json': { schema: status } } },
      }),
    },
  };
}
