/** Fetches one file from its declared address, within limits. */
import { lookup as systemLookup, type LookupAddress, type LookupAllOptions } from 'node:dns';
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { get as httpGet, type IncomingMessage } from 'node:http';
import { get as httpsGet } from 'node:https';
import type { LookupFunction } from 'node:net';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { checkedAddress, isPublicAddress, RefusedAddress } from './refresh-address.ts';

export interface FetchLimits {
  readonly maxBytes: number;
  /** For one file, redirects included. */
  readonly timeoutMs: number;
  readonly maxRedirects: number;
  /** Also http://127.0.0.1, for tests. */
  readonly allowLoopback: boolean;
  /** What knows the addresses of a name. */
  readonly resolve: Resolve;
}

type Resolve = (
  hostname: string,
  options: LookupAllOptions,
  callback: (error: NodeJS.ErrnoException | null, found: LookupAddress[]) => void,
) => void;

export const normalLimits: FetchLimits = {
  maxBytes: 200_000_000,
  timeoutMs: 120_000,
  maxRedirects: 5,
  allowLoopback: false,
  resolve: systemLookup,
};

export interface Fetched {
  /** ISO date that the server gives the file, or null when it gives none. */
  readonly modified: string | null;
}

/**
 * Writes what is at `address` to a file.
 * @throws RefusedAddress, or an Error that names the address; nothing is left behind then
 */
export async function fetchFile(address: string, path: string, limits: FetchLimits): Promise<Fetched> {
  const signal = AbortSignal.timeout(limits.timeoutMs);
  try {
    const response = await answerOf(address, limits, signal);
    await pipeline(response, atMost(limits.maxBytes, address), createWriteStream(path, { mode: 0o600 }), {
      signal,
    });
    const modified = new Date(response.headers['last-modified'] ?? '');
    return { modified: Number.isNaN(modified.getTime()) ? null : modified.toISOString().slice(0, 10) };
  } catch (error) {
    await rm(path, { force: true });
    if (signal.aborted)
      throw new Error(`${address} was not there within ${limits.timeoutMs / 1000} seconds.`, {
        cause: error,
      });
    throw error;
  }
}

async function answerOf(address: string, limits: FetchLimits, signal: AbortSignal): Promise<IncomingMessage> {
  let url = checkedAddress(address, limits.allowLoopback);
  for (let step = 0; step <= limits.maxRedirects; step += 1) {
    const response = await asked(url, limits.resolve, signal);
    const { statusCode = 0, headers } = response;
    if (statusCode === 200) {
      if (Number(headers['content-length'] ?? 0) > limits.maxBytes) {
        response.destroy();
        throw tooLarge(address, limits.maxBytes);
      }
      return response;
    }
    response.destroy();
    if (![301, 302, 303, 307, 308].includes(statusCode) || headers.location === undefined)
      throw new Error(`${url.href} answered ${statusCode}, not with a file.`);
    const next = URL.canParse(headers.location, url) ? new URL(headers.location, url).href : headers.location;
    url = checkedAddress(next, limits.allowLoopback);
  }
  throw new Error(`${address} leads on and on: more than ${limits.maxRedirects} redirects.`);
}

function asked(url: URL, resolveName: Resolve, signal: AbortSignal): Promise<IncomingMessage> {
  // An agent of its own: no connection that another opened, and no proxy, which would look the name up once more.
  const headers = { 'accept-encoding': 'identity', 'user-agent': 'match-graph-explorer' };
  return new Promise((resolve, reject) => {
    const request =
      url.protocol === 'http:'
        ? httpGet(url, { headers, signal, agent: false }, resolve)
        : httpsGet(url, { headers, signal, agent: false, lookup: publicLookup(resolveName) }, resolve);
    request.once('error', (error) => {
      const refused = error instanceof RefusedAddress;
      reject(
        refused ? error : new Error(`${url.href} cannot be fetched: ${error.message}`, { cause: error }),
      );
    });
  });
}

/**
 * Looks a name up when the connection is made, once, and hands on only what it has looked at: a name cannot show one
 * address and lead to another.
 */
export function publicLookup(resolve: Resolve): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, found) => {
      const [first] = found ?? [];
      if (error || first === undefined) return callback(error ?? new Error('no address'), '');
      const inside = found.find(({ address }) => !isPublicAddress(address));
      if (inside !== undefined)
        return callback(
          new RefusedAddress(hostname, `it is ${inside.address}, not on the public internet`),
          '',
        );
      if (options.all === true) callback(null, found);
      else callback(null, first.address, first.family);
    });
  };
}

function atMost(most: number, address: string): Transform {
  let bytes = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      if (bytes > most) done(tooLarge(address, most));
      else done(null, chunk);
    },
  });
}

const tooLarge = (address: string, most: number): Error =>
  new Error(`${address} is larger than ${most.toLocaleString('en')} bytes, so it was not taken.`);
