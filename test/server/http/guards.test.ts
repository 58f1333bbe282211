import express from 'express';
import type { OutgoingHttpHeaders } from 'node:http';
import { beforeAll, describe, expect, it } from 'vitest';
import { onlyOwnWrites } from '../../../server/http/guards.ts';
import { localServer } from '../import/local-server.ts';
import { get } from './get.ts';

let local: string;
let public_: string;
const answering = (wholeOrigin: boolean) =>
  localServer(express().use(onlyOwnWrites(wholeOrigin), (_request, response) => void response.json({})));
beforeAll(async () => {
  [local, public_] = [await answering(true), await answering(false)];
});

const writes = ['POST', 'PUT', 'PATCH', 'DELETE'];
const statuses = async (url: string, methods: readonly string[], headers: OutgoingHttpHeaders) =>
  Promise.all(methods.map(async (method) => (await get(url, '/api/import', { method, headers })).status));

describe('a write of a page', () => {
  it.each([
    { Origin: 'http://localhost:9999', 'Content-Type': 'text/plain' },
    { Origin: 'http://127.0.0.1' },
    { Origin: 'https://localhost:3000' },
    { Origin: 'http://localhost:3000/' },
    { Origin: 'http://LOCALHOST.:3000' },
    { Origin: 'null' },
    { Origin: '' },
    { 'Sec-Fetch-Site': 'cross-site' },
    { 'Sec-Fetch-Site': 'same-site' },
    { 'Sec-Fetch-Site': 'anything new' },
    { Origin: 'http://localhost:3000', 'Sec-Fetch-Site': 'same-site' },
  ])('of another origin is refused, and its reads are not: %o', async (headers) => {
    const asked = { Host: 'localhost:3000', ...headers };
    expect(await statuses(local, writes, asked)).toEqual([403, 403, 403, 403]);
    expect(await statuses(local, ['GET', 'HEAD', 'OPTIONS'], asked)).toEqual([200, 200, 200]);
  });

  it.each([
    {},
    { Origin: 'http://localhost:3000' },
    { Origin: 'http://localhost:3000', 'Sec-Fetch-Site': 'same-origin' },
    { 'Sec-Fetch-Site': 'none' },
  ])('of its own, or of no page, is taken: %o', async (headers) => {
    expect(await statuses(local, writes, { Host: 'localhost:3000', ...headers })).toEqual([
      200, 200, 200, 200,
    ]);
  });

  it('behind a proxy is known by Sec-Fetch-Site alone, since Host is not what the browser asked', async () => {
    const proxied = { Host: '10.0.0.1:3000', Origin: 'https://graph.example' };
    expect(await statuses(public_, ['POST'], { ...proxied, 'Sec-Fetch-Site': 'same-origin' })).toEqual([200]);
    expect(await statuses(public_, ['POST'], { ...proxied, 'Sec-Fetch-Site': 'cross-site' })).toEqual([403]);
  });
});
