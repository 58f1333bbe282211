import { afterEach, expect, it, vi } from 'vitest';
import { settleConflict, undoImport } from '#contract/imports.ts';
import { sendCall } from '../../client/api/api.ts';
import { keepWriteToken } from '../../client/api/write-token.ts';

afterEach(() => vi.unstubAllGlobals());

/** What a call sends, told by the request that leaves the page. */
async function sent(send: () => Promise<unknown>): Promise<Request> {
  const requests: Request[] = [];
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => {
    requests.push(new Request(`http://127.0.0.1${path}`, init));
    return Promise.resolve(Response.json({ title: 'x' }, { status: 500 }));
  });
  await send().catch(() => {});
  const [request] = requests;
  if (request === undefined) throw new Error('nothing was sent');
  return request;
}

it('sends by the method of the call, parameters in the path and the rest as JSON, with the token once it is given', async () => {
  const kept = new Map<string, string>();
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
  const undo = await sent(() => sendCall(undoImport, { id: 'a/1' }));
  expect([undo.method, new URL(undo.url).pathname]).toEqual(['DELETE', '/api/imports/a%2F1']);
  expect(undo.headers.get('authorization')).toBeNull();
  keepWriteToken('secret');
  const settle = await sent(() => sendCall(settleConflict, { id: 'x' }, { json: { decision: 'join' } }));
  expect(settle.headers.get('authorization')).toBe('Bearer secret');
  expect(settle.headers.get('content-type')).toBe('application/json');
  expect(await settle.json()).toEqual({ decision: 'join' });
});
