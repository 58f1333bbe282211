import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkedAddress, isPublicAddress } from '../../../server/import/refresh-address.ts';
import { fetchFile, normalLimits, publicLookup } from '../../../server/import/refresh-fetch.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { localServer } from './local-server.ts';

const folder = temporaryFolder();
const file = join(folder, 'file');
const local = { ...normalLimits, allowLoopback: true };
let base: string;

beforeAll(async () => {
  base = await localServer((request, response) => {
    const path = request.url ?? '';
    if (path === '/ok') {
      response.setHeader('Last-Modified', 'Sat, 02 May 2026 10:00:00 GMT');
      response.end('a,b\n1,2\n');
    } else if (path === '/plain') response.end('no date');
    else if (path.startsWith('/hop')) {
      const left = Number(path.slice(4));
      response.writeHead(302, { location: left === 0 ? '/ok' : `/hop${left - 1}` }).end();
    } else if (path === '/out') response.writeHead(301, { location: 'http://example.org/' }).end();
    else if (path === '/inside') response.writeHead(301, { location: 'https://10.0.0.1/' }).end();
    else if (path === '/file') response.writeHead(301, { location: 'file:///etc/passwd' }).end();
    else if (path === '/large') response.end(Buffer.alloc(3000, 'x'));
    else if (path === '/endless') {
      const more = () =>
        void (response.destroyed || response.write(Buffer.alloc(900, 'x'), () => setImmediate(more)));
      more();
    } else if (path === '/silent') response.flushHeaders();
    else response.writeHead(404).end();
  });
});

describe('an address', () => {
  it.each([
    ['http://example.org/x', 'only https'],
    ['ftp://example.org/x', 'only https'],
    ['file:///etc/passwd', 'only https'],
    ['nonsense', 'no address'],
    ['https://user:secret@example.org/', 'name or a password'],
    ['https://127.0.0.1/', 'public internet'],
    ['https://2130706433/', 'public internet'],
    ['https://0x7f.1/', 'public internet'],
    ['https://[::1]/', 'public internet'],
    ['https://[::ffff:10.0.0.1]/', 'public internet'],
    ['https://169.254.169.254/latest/meta-data', 'public internet'],
    ['http://127.0.0.1:7687/', 'only https'],
  ])('%s is refused: %s', (address, why) => {
    expect(() => checkedAddress(address, false)).toThrow(why);
    expect(() => checkedAddress(address, false)).not.toThrow('secret');
  });

  it('of the public internet is taken', () => {
    expect(checkedAddress('https://example.org/x', false).href).toBe('https://example.org/x');
    for (const address of ['8.8.8.8', '2606:4700::1']) expect(isPublicAddress(address)).toBe(true);
    const inside = ['10.1.2.3', '172.20.0.1', '192.168.1.1', '100.64.0.1', '0.0.0.0', '224.0.0.1', 'fd00::1'];
    for (const address of [...inside, 'fe80::1', '::', 'ff02::1', 'not an address'])
      expect(isPublicAddress(address)).toBe(false);
  });

  it('whose name leads to this machine is refused when it is looked up', async () => {
    const error = await new Promise((resolve) => publicLookup('localhost', {}, resolve));
    expect(String(error)).toMatch(/localhost is not fetched: it is .* not on the public internet/);
  });
});

describe('fetching', () => {
  it('takes the bytes, and the date where the server gives one', async () => {
    expect(await fetchFile(`${base}/ok`, file, local)).toEqual({ modified: '2026-05-02' });
    expect(await readFile(file, 'utf8')).toBe('a,b\n1,2\n');
    expect(await fetchFile(`${base}/plain`, file, local)).toEqual({ modified: null });
    expect(await fetchFile(`${base}/hop4`, file, local)).toEqual({ modified: '2026-05-02' });
  });

  it.each([
    ['/hop5', 'more than 5 redirects', {}],
    ['/out', 'only https', {}],
    ['/inside', 'public internet', {}],
    ['/file', 'only https', {}],
    ['/large', 'larger than 2,000 bytes', { mostBytes: 2000 }],
    ['/endless', 'larger than 100,000 bytes', { mostBytes: 100_000 }],
    ['/silent', 'was not there within 0.2 seconds', { timeoutMs: 200 }],
    ['/missing', 'answered 404', {}],
    ['/ok', 'only https', { allowLoopback: false }],
  ])('%s fails, %s, and leaves nothing behind', async (path, message, limits) => {
    await expect(fetchFile(`${base}${path}`, file, { ...local, ...limits })).rejects.toThrow(message);
    expect(await readdir(folder)).toEqual([]);
  });
});
