import fc from 'fast-check';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkedAddress, isPublicAddress, RefusedAddress } from '../../../server/import/refresh-address.ts';
import {
  fetchFile,
  normalLimits,
  publicLookup,
  type FetchLimits,
} from '../../../server/import/refresh-fetch.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { localServer } from './local-server.ts';
import '../same-random.ts';

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
    else if (path === '/mapped') response.writeHead(307, { location: 'https://[64:ff9b:1::7f00:1]/' }).end();
    else if (path === '/here') response.writeHead(308, { location: '//localhost:7687/' }).end();
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
    const outside = ['8.8.8.8', '1.1.1.1', '100.63.0.1', '172.32.0.1', '192.0.1.1', '223.255.255.255'];
    for (const address of [...outside, '2606:4700::1', '2001:4860:4860::8888', '2a00::1', '2620:fe::fe'])
      expect(isPublicAddress(address), address).toBe(true);
  });

  it.each([
    ['this network', '0.0.0.0', '0.1.2.3'],
    ['private', '10.1.2.3', '172.16.0.1', '172.31.255.255', '192.168.1.1', 'fc00::1', 'fdff::1'],
    ['behind a carrier', '100.64.0.1', '100.127.255.255'],
    ['loopback', '127.0.0.1', '127.255.255.255', '::1'],
    ['link-local', '169.254.169.254', 'fe80::1', 'fe80::1%eth0', 'febf::1'],
    ['site-local', 'fec0::1', 'feff::1'],
    ['documentation', '192.0.2.1', '198.51.100.1', '203.0.113.1', '2001:db8::1', '3fff::1', '3fff:fff::1'],
    ['benchmarking', '198.18.0.1', '198.19.255.255', '2001:2::1'],
    ['protocol assignments', '192.0.0.8', '192.88.99.1', '2001:1::1', '2001:10::1', '2001:20::1'],
    [
      'multicast and reserved',
      '224.0.0.1',
      '239.1.1.1',
      '240.0.0.1',
      '255.255.255.255',
      'ff02::1',
      'ff0e::1',
    ],
    ['mapped and compatible', '::ffff:10.0.0.1', '::ffff:8.8.8.8', '::ffff:a00:1', '::8.8.8.8', '::'],
    ['translated', '::ffff:0:8.8.8.8', '64:ff9b::808:808', '64:ff9b::a00:1', '64:ff9b:1::a00:1'],
    ['Teredo', '2001::1', '2001:0:4136:e378:8000:63bf:3fff:fdd2'],
    ['6to4', '2002:a00:1::1', '2002:808:808::1'],
    ['discarded, routed by segments, given out to nobody', '100::1', '5f00::1', '4000::1', '3ffe::1', '1::1'],
    ['none', 'not an address', '', '10.1', '2606:4700::1%lo', '8.8.8.8 '],
  ])('is not public where it is %s', (_, ...addresses) => {
    for (const address of addresses) expect(isPublicAddress(address), address).toBe(false);
  });

  it('of IPv4 is never public in the clothes of IPv6', () => {
    const byte = fc.nat(255);
    fc.assert(
      fc.property(fc.tuple(byte, byte, byte, byte), ([a, b, c, d]) => {
        const [v4, high, low] = [
          `${a}.${b}.${c}.${d}`,
          (a * 256 + b).toString(16),
          (c * 256 + d).toString(16),
        ];
        for (const clothes of [
          `::ffff:${v4}`,
          `::ffff:0:${v4}`,
          `::${v4}`,
          `64:ff9b::${v4}`,
          `64:ff9b:1::${v4}`,
        ])
          expect(isPublicAddress(clothes), clothes).toBe(false);
        expect(isPublicAddress(`2002:${high}:${low}::1`)).toBe(false);
        expect(isPublicAddress(`2001:0:${high}:${low}::1`)).toBe(false);
      }),
    );
  });
});

/** A resolver on this machine: answers what it is told to, a list after the other, and counts how often it is asked. */
function resolver(...answers: string[][]) {
  const asked: string[] = [];
  const resolve: FetchLimits['resolve'] = (hostname, _options, callback) => {
    const found = answers[Math.min(asked.length, answers.length - 1)] ?? [];
    asked.push(hostname);
    callback(
      null,
      found.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    );
  };
  return { asked, resolve };
}

const looked = (resolve: FetchLimits['resolve'], all: boolean) =>
  new Promise<unknown>((settle) => {
    publicLookup(resolve)('name.test', { all }, (error, found) => settle(error ?? found));
  });

describe('a name', () => {
  it.each([
    [['127.0.0.1']],
    [['::1']],
    [['8.8.8.8', '10.0.0.1']],
    [['2606:4700::1', '::ffff:169.254.169.254']],
    [['64:ff9b:1::7f00:1']],
  ])('that leads to %j is refused, whatever else it leads to', async (found) => {
    for (const all of [true, false])
      expect(String(await looked(resolver(found).resolve, all))).toMatch(
        /name\.test is not fetched: it is .* not on the public internet/,
      );
  });

  it('is asked for once, and only what was looked at is handed to the connection', async () => {
    const rebinding = resolver(['8.8.8.8', '2606:4700::1'], ['127.0.0.1']);
    expect(await looked(rebinding.resolve, true)).toEqual([
      { address: '8.8.8.8', family: 4 },
      { address: '2606:4700::1', family: 6 },
    ]);
    expect(rebinding.asked).toEqual(['name.test']);
    expect(await looked(resolver(['8.8.8.8']).resolve, false)).toBe('8.8.8.8');
    expect(String(await looked(resolver([]).resolve, true))).toContain('no address');
  });

  it('that leads to this machine gets no connection, asked for or led to', async () => {
    let connections = 0;
    const inside = createServer(() => void (connections += 1));
    inside.listen({ port: 0, host: '127.0.0.1' });
    await once(inside, 'listening');
    const address = inside.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const led = await localServer((_request, response) =>
      response.writeHead(302, { location: `https://name.test:${port}/secret` }).end(),
    );
    try {
      for (const from of [`https://name.test:${port}/`, `${led}/`]) {
        const limits = { ...local, resolve: resolver(['127.0.0.1']).resolve };
        await expect(fetchFile(from, file, limits)).rejects.toThrow(RefusedAddress);
      }
      expect(connections).toBe(0);
    } finally {
      inside.close();
    }
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
    ['/mapped', 'public internet', {}],
    ['/here', 'only https', {}],
    ['/file', 'only https', {}],
    ['/large', 'larger than 2,000 bytes', { maxBytes: 2000 }],
    ['/endless', 'larger than 100,000 bytes', { maxBytes: 100_000 }],
    ['/silent', 'was not there within 0.2 seconds', { timeoutMs: 200 }],
    ['/missing', 'answered 404', {}],
    ['/ok', 'only https', { allowLoopback: false }],
  ])('%s fails, %s, and leaves nothing behind', async (path, message, limits) => {
    await expect(fetchFile(`${base}${path}`, file, { ...local, ...limits })).rejects.toThrow(message);
    expect(await readdir(folder)).toEqual([]);
  });
});
