/** Addresses of the web: what facts may name and a link may open. */
import { z } from 'zod';
import { found } from './plain-issue.ts';
import { onTheWire } from './wire.ts';

const maxAddressLength = 2000;

/** Whether a link may open it: it is whole, and of the web. */
export const isWebAddress = (text: string): boolean => /^https?:\/\/[^\s/]/i.test(text);

/** A whole address of the web. */
export const WebAddress = onTheWire(
  z
    .url({ protocol: /^https?$/, error: 'must be a whole address that begins with https:// or http://' })
    .max(maxAddressLength),
  { type: 'string', format: 'uri', pattern: '^https?://', maxLength: maxAddressLength },
);

/**
 * What stands before the first ":" where that names a way other than the web, as `javascript:` and `file:` do. Browsers
 * read past blanks before it and past line breaks and tabs in it. A host with its port (`example.org:8080`) names none.
 */
function otherScheme(text: string): string | undefined {
  const [, scheme] = /^([a-z][a-z0-9+-]*):(?!\d+(?:[/?#]|$))/i.exec(bare(text)) ?? [];
  return scheme !== undefined && !/^https?$/i.test(scheme) ? scheme : undefined;
}

// oxlint-disable-next-line no-control-regex -- these are what a browser leaves out
const bare = (text: string): string => text.replace(/^[\0-\x20]+/, '').replaceAll(/[\t\n\r]/g, '');

/**
 * Whether it leads somewhere on the web: whole, or a host with a dot in its name and what follows it, as people write it
 * (`example.org/docs`). A word, a sentence, a path or a mail address does not;
 * nothing at all claims nothing.
 */
function isOfTheWeb(text: string): boolean {
  const plain = bare(text).trim();
  if (plain === '') return true;
  if (/^https?:/i.test(plain)) return isWebAddress(plain) && URL.canParse(plain);
  const url = /^(?:\/\/)?[^\s/?#]/.test(plain) ? `https://${plain.replace(/^\/\//, '')}` : '';
  if (!URL.canParse(url)) return false;
  const { hostname, username, port } = new URL(url);
  return username === '' && (port !== '' || /[^.]\.[^.]/.test(hostname));
}

/** An address as a source writes it, with `https://` before it or without; indexed as it is sent, with signs beyond ASCII as three each. */
export const Address = z
  .string()
  .refine(
    (text) => (URL.canParse(text) ? new URL(text).href : text).length <= maxAddressLength,
    `is longer than ${maxAddressLength.toLocaleString('en')} characters as an address`,
  )
  .refine((text) => otherScheme(text) === undefined, {
    error: ({ input }) =>
      `is no address of the web: it begins with "${otherScheme(String(input))}:", not with https:// or http://`,
  })
  .refine(isOfTheWeb, {
    error: ({ input }) => `is no address of the web, such as https://example.org: ${found(input)}`,
  });
