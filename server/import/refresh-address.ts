/** Which addresses a refresh may go to: the public internet by https, never a machine of this network. */
import { BlockList, isIP } from 'node:net';

const closed = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const) {
  closed.addSubnet(network, prefix, 'ipv4');
}
for (const [network, prefix] of [
  ['::', 96],
  // IPv4 in other clothes: what it stands for is not looked at. (::ffff:0:0/96 is checked as the IPv4 it holds.)
  ['64:ff9b::', 96],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const) {
  closed.addSubnet(network, prefix, 'ipv6');
}

/** Whether an IP address is one of the public internet. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  return family !== 0 && !closed.check(address, family === 6 ? 'ipv6' : 'ipv4');
}

/** An address that is not fetched; the message says why. */
export class RefusedAddress extends Error {
  override readonly name = 'RefusedAddress';

  constructor(address: string, why: string) {
    super(`${address} is not fetched: ${why}.`);
  }
}

/**
 * Checks everything about an address that can be told without asking for it.
 * @param allowLoopback http://127.0.0.1 is taken too, for tests
 * @throws RefusedAddress
 */
export function checkedAddress(text: string, allowLoopback: boolean): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined) throw new RefusedAddress(text, 'it is no address');
  if (url.username !== '' || url.password !== '')
    throw new RefusedAddress(`${url.protocol}//…@${url.host}`, 'it holds a name or a password');
  if (allowLoopback && url.protocol === 'http:' && url.hostname === '127.0.0.1') return url;
  if (url.protocol !== 'https:') throw new RefusedAddress(text, 'only https is');
  const literal = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(literal) !== 0 && !isPublicAddress(literal))
    throw new RefusedAddress(text, 'it is not on the public internet');
  return url;
}
