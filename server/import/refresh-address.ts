/** Which addresses a refresh may go to: the public internet by https, never a machine of this network. */
import { BlockList, isIP } from 'node:net';

/** Global unicast: all of IPv6 that is given out. Everything else is closed, known or not. */
const open6 = new BlockList();
open6.addSubnet('2000::', 3, 'ipv6');

/** Not of the public internet, by the registries of special addresses (RFC 6890 and what came after it). */
const closed = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8], // this network
  ['10.0.0.0', 8], // private
  ['100.64.0.0', 10], // shared behind a carrier's NAT
  ['127.0.0.0', 8], // loopback
  ['169.254.0.0', 16], // link-local, where clouds tell secrets
  ['172.16.0.0', 12], // private
  ['192.0.0.0', 24], // protocol assignments
  ['192.0.2.0', 24], // documentation
  ['192.88.99.0', 24], // relays of 6to4
  ['192.168.0.0', 16], // private
  ['198.18.0.0', 15], // benchmarking
  ['198.51.100.0', 24], // documentation
  ['203.0.113.0', 24], // documentation
  ['224.0.0.0', 3], // multicast, reserved, broadcast
] as const) {
  closed.addSubnet(network, prefix, 'ipv4');
}
for (const [network, prefix] of [
  ['2001::', 23], // protocol assignments: Teredo, benchmarking, ORCHID …
  ['2001:db8::', 32], // documentation
  ['2002::', 16], // 6to4: IPv4 in other clothes
  ['3ffe::', 16], // the old 6bone
  ['3fff::', 20], // documentation
] as const) {
  closed.addSubnet(network, prefix, 'ipv6');
}

/**
 * Whether an IP address is one of the public internet. IPv4 written as IPv6 (mapped, translated) is not, whatever it
 * stands for: no name of a public server leads there.
 */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  // With a zone it belongs to one link.
  if (family === 0 || address.includes('%')) return false;
  if (family === 4) return !closed.check(address, 'ipv4');
  return open6.check(address, 'ipv6') && !closed.check(address, 'ipv6');
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
