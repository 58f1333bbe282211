import { describe, expect, it } from 'vitest';
import { Address, WebAddress, isWebAddress } from '#contract/address.ts';
import { importSource } from '#contract/imports.ts';
import { StoredRecord } from '#contract/interchange.ts';
import { checkFact } from '../../../server/import/mapping/check-fact.ts';

/** Ways that open something other than a page, also as browsers read past signs in them. */
const others = [
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  ' \u0001javascript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'file:///etc/passwd',
  'vbscript:x',
  'blob:https://example.org/1',
  'ftp://example.org/',
];
const pages = ['https://example.org/a?b=c:d', 'http://127.0.0.1:8000/', 'HTTPS://EXAMPLE.ORG'];
const short = [
  'example.org',
  'example.org:8080/x',
  'localhost:3000',
  '//github.com/owner/name',
  'münchen.example/x',
  '',
];
/** What a column of addresses holds beside them. */
const none = [
  'not a url',
  'ftp//bad',
  'https://',
  'http://not a host/',
  'n/a',
  'TBD',
  '/docs',
  '#top',
  './x',
  'me@example.org',
  '...',
];

describe('an address', () => {
  it.each(others)('is not %j, and no link leads there', (text) => {
    expect(Address.safeParse(text).success).toBe(false);
    expect(WebAddress.safeParse(text).success).toBe(false);
    expect(isWebAddress(text)).toBe(false);
  });

  it.each(none)('is not %j, which leads nowhere', (text) => {
    expect(Address.safeParse(text).error?.issues.map(({ message }) => message)).toEqual([
      `is no address of the web, such as https://example.org: the text "${text}"`,
    ]);
  });

  it.each(pages)('is %j, and a link leads there', (text) => {
    expect(Address.parse(text)).toBe(text);
    expect(isWebAddress(text)).toBe(true);
  });

  it.each(short)('is kept as %j where a source writes it so, and no link leads there', (text) => {
    expect(Address.parse(text)).toBe(text);
    expect(isWebAddress(text)).toBe(false);
  });
});

it('that an earlier contract let in is left out of what a database holds, and of nothing else', () => {
  const stored = {
    record: 'record',
    source: 's',
    key: 'k',
    name: 'N',
    type: 'model',
    url: 'not a url',
    vendor: 'V',
  };
  expect(StoredRecord.parse(stored)).toMatchObject({ key: 'k', vendor: 'V' });
  expect(StoredRecord.parse(stored).url).toBeUndefined();
  expect(checkFact(stored, 's')).toMatchObject({
    fact: { key: 'k' },
    left: ['record: url: is no address of the web, such as https://example.org: the text "not a url"'],
  });
});

describe('another address than one of the web', () => {
  const record = { record: 'record', key: 'k', name: 'N', type: 'model', url: 'javascript:alert(1)' };

  it('is left out of a record, which says why', () => {
    expect(checkFact(record, 's')).toMatchObject({
      fact: { key: 'k' },
      left: [
        'record: url: is no address of the web: it begins with "javascript:", not with https:// or http://',
      ],
    });
    expect(checkFact(record, 's')).not.toHaveProperty('fact.url');
  });

  it('is refused of a source, and where a page that is sent says where it is from', () => {
    const source = { record: 'source', id: 's', title: 'T', licence: 'MIT', url: 'data:text/html,x' };
    expect(checkFact(source, 's')).toEqual({
      problem:
        'no source: url: is no address of the web: it begins with "data:", not with https:// or http://',
    });
    expect(importSource.input.safeParse({ url: 'javascript:alert(1)' }).success).toBe(false);
  });
});
