import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Problem } from '#contract/problem.ts';
import { createApp } from '../../../server/app.ts';
import { createLogger } from '../../../server/http/logger.ts';
import { seededServer } from '../../support/server.ts';
import { localServer } from '../import/local-server.ts';
import { askForProblem, get } from './get.ts';

let url: string;
beforeAll(async () => {
  ({ url } = await seededServer());
});

describe('an answer', () => {
  it('carries an ETag, and is 304 without a body when it has not changed', async () => {
    const first = await get(url, '/api/graph/overview');
    const etag = first.headers.etag ?? '';
    expect(etag).toMatch(/^"/);
    expect(first.headers['cache-control']).toBe('no-cache');
    const again = await get(url, '/api/graph/overview', { headers: { 'If-None-Match': etag } });
    expect(again).toMatchObject({ status: 304, body: '' });
    expect(again.headers.etag).toBe(etag);
    const other = await get(url, '/api/graph/overview?limit=5', { headers: { 'If-None-Match': etag } });
    expect(other.status).toBe(200);
  });

  it('may be used again for as long as is set, and no error is', async () => {
    const { db } = await seededServer();
    const kept = await localServer(
      createApp({ db, clientDir: null, logger: createLogger('silent'), cacheSeconds: 60 }),
    );
    const answer = await get(kept, '/api/sources');
    expect(answer.headers['cache-control']).toBe('private, max-age=60');
    expect(answer.headers.etag).toMatch(/^"/);
    const missing = await get(kept, '/api/tools/nobody-has-this');
    expect(missing).toMatchObject({ status: 404, headers: { 'cache-control': 'no-cache' } });
  });

  it('carries an id of its request, never the same', async () => {
    const ids = await Promise.all(
      ['/api/sources', '/api/nothing', '/healthz'].map(
        async (path) => (await get(url, path)).headers['x-request-id'],
      ),
    );
    expect(ids.every((id) => z.uuid().safeParse(id).success)).toBe(true);
    expect(new Set(ids).size).toBe(3);
  });

  it('keeps browsers from running or framing anything foreign', async () => {
    for (const path of ['/api/sources', '/api/nothing', '/openapi.json']) {
      const { headers } = await get(url, path);
      expect(headers['content-security-policy']).toContain("default-src 'self'");
      expect(headers['content-security-policy']).not.toContain('upgrade-insecure-requests');
      expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-frame-options': 'SAMEORIGIN' });
      expect(headers).not.toHaveProperty('strict-transport-security');
      expect(headers).not.toHaveProperty('x-powered-by');
    }
  });

  it('is packed for who takes it packed', async () => {
    const { headers } = await get(url, '/api/graph/overview', { headers: { 'Accept-Encoding': 'gzip' } });
    expect(headers['content-encoding']).toBe('gzip');
  });

  it('to HEAD is the same without a body', async () => {
    const [head, whole] = await Promise.all([
      get(url, '/api/sources', { method: 'HEAD' }),
      get(url, '/api/sources'),
    ]);
    expect(head).toMatchObject({ status: 200, body: '' });
    expect(head.headers.etag).toBe(whole.headers.etag);
  });
});

describe('what is not there', () => {
  it.each(['/api', '/api/nothing', '/api/tools/a/b/c', '/api/graph'])(
    '%s is 404 problem+json and named',
    async (path) => {
      const problem = await askForProblem(url, path);
      expect(problem.status).toBe(404);
      expect(problem.detail).toContain(path);
    },
  );

  it.each(['POST', 'PUT', 'DELETE', 'PATCH'])('%s is 404 there too', async (method) => {
    const got = await get(url, '/api/nothing', { method });
    expect(got.status).toBe(404);
    expect(Problem.parse(JSON.parse(got.body)).detail).toContain(method);
  });
});

describe('foreign pages', () => {
  const foreign = [
    { Host: 'evil.example' },
    { Host: 'evil.example:3000' },
    { Host: '127.0.0.1.evil.example' },
    { Origin: 'https://evil.example' },
    { Origin: 'null' },
    { Origin: 'http://localhost.evil.example' },
    { Host: 'localhost', Origin: 'http://evil.example' },
  ];
  it.each(foreign)('are refused: %o', async (headers) => {
    for (const path of ['/api/sources', '/healthz', '/openapi.json', '/']) {
      const problem = await askForProblem(url, path, headers);
      expect(problem.status).toBe(403);
      expect(problem.title).toBe('Forbidden');
    }
  });

  it.each([
    {},
    { Host: 'localhost' },
    { Host: '[::1]:3000' },
    { Origin: 'http://localhost:5173' },
    { Origin: 'http://127.0.0.1' },
  ])('but not %o', async (headers) => {
    expect((await get(url, '/api/sources', { headers })).status).toBe(200);
  });
});

describe('how the server is', () => {
  it('is told at /healthz and /readyz', async () => {
    expect(await get(url, '/healthz')).toMatchObject({ status: 200, body: '{"status":"up"}' });
    expect(await get(url, '/readyz')).toMatchObject({ status: 200, body: '{"status":"ready"}' });
  });

  it('and what it speaks at /openapi.json', async () => {
    const { status, headers, body } = await get(url, '/openapi.json');
    expect(status).toBe(200);
    expect(headers['content-type']).toMatch(/^application\/json/);
    expect(JSON.parse(body)).toMatchObject({
      openapi: '3.1.0',
      info: { version: expect.stringMatching(/^\d+\.\d+\.\d+/) },
    });
  });
});
