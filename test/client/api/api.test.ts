import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test, vi } from 'vitest';
import * as compareCalls from '#contract/compare.ts';
import * as graphCalls from '#contract/graph.ts';
import * as searchCalls from '#contract/search.ts';
import * as sourceCalls from '#contract/source.ts';
import * as toolCalls from '#contract/tool.ts';
import { ApiError, fetchCall, urlOf } from '../../../client/api/api.ts';

const closing: (() => void)[] = [];
afterEach(() => {
  vi.unstubAllGlobals();
  for (const close of closing.splice(0)) close();
});

/** A real HTTP server with one answer; fetch resolves paths against it, as it does in a page. */
async function answering(status: number, type: string, body: string): Promise<void> {
  const server = createServer((_, response) =>
    response.writeHead(status, { 'content-type': type }).end(body),
  );
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  closing.push(() => server.close());
  const port = portOf(server.address());
  const real = globalThis.fetch;
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => real(`http://127.0.0.1:${port}${path}`, init));
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address.port;
}

const failure = (error: unknown) => (error instanceof ApiError ? error.problem : error);

test('parameters go into the path or the query; what is not given is left out', () => {
  expect(urlOf(toolCalls.tool, { id: 'gpt-4' })).toBe('/api/tools/gpt-4');
  expect(urlOf(graphCalls.neighbours, { id: 'tool:a', limit: 20, rel: undefined })).toBe(
    '/api/graph/neighbours?id=tool:a&limit=20',
  );
  expect(urlOf(compareCalls.compare, { tools: 'a,b' })).toBe('/api/compare?tools=a,b');
  expect(urlOf(searchCalls.search, { q: 'a&b?' })).toBe('/api/search?q=a%26b%3F');
});

test('an answer is read by the contract', async () => {
  await answering(200, 'application/json', '{"total":0,"items":[],"next":null}');
  await expect(fetchCall(sourceCalls.sources, {})).resolves.toEqual({ total: 0, items: [], next: null });
});

test('an answer of another form is a problem that says so', async () => {
  await answering(200, 'application/json', '{"total":"many"}');
  const problem = failure(await fetchCall(sourceCalls.sources, {}).catch((error: unknown) => error));
  expect(problem).toMatchObject({
    title: 'The answer could not be read',
    errors: expect.arrayContaining([{ path: 'total', message: expect.any(String) }]),
  });
});

test('a problem of the server is thrown with its data', async () => {
  const problem = {
    type: 'about:blank',
    title: 'Not found',
    status: 404,
    detail: 'We have no tool called "x".',
    near: [{ ref: 'tool:y', name: 'Y' }],
  };
  await answering(404, 'application/problem+json', JSON.stringify(problem));
  expect(failure(await fetchCall(toolCalls.tool, { id: 'x' }).catch((error: unknown) => error))).toEqual(
    problem,
  );
});

test('a failure without an explanation still says what to do', async () => {
  await answering(502, 'text/html', '<h1>Bad gateway</h1>');
  expect(
    failure(await fetchCall(toolCalls.tool, { id: 'x' }).catch((error: unknown) => error)),
  ).toMatchObject({
    status: 502,
    detail: expect.stringContaining('Try again'),
  });
});

test('a server that is away is a problem of status 0', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('fetch failed')));
  expect(
    failure(await fetchCall(toolCalls.tool, { id: 'x' }).catch((error: unknown) => error)),
  ).toMatchObject({
    status: 0,
  });
});
