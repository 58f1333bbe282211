import fc from 'fast-check';
import { expect, test } from 'vitest';
import { capabilityKinds } from '#contract/vocabulary.ts';
import {
  directorySorts,
  directoryUrl,
  pairingStates,
  readDirectoryUrl,
  wholeDirectory,
} from '../../../client/addresses/directory-url.ts';
import { maxRows } from '../../../client/addresses/rows-asked.ts';

const id = fc.stringMatching(/^[a-z0-9][a-z0-9._-]{0,20}$/);
const state = fc.record({
  view: fc.constantFrom('directory' as const, 'review' as const),
  q: fc.string({ maxLength: 40, unit: 'grapheme' }),
  kind: fc.option(fc.constantFrom(...capabilityKinds)),
  area: fc.option(fc.constantFrom('Speech and audio', 'Maps, weather & travel')),
  serves: fc.option(id),
  source: fc.option(id),
  sort: fc.constantFrom(...directorySorts),
  rows: fc.integer({ min: 1, max: maxRows / 50 }).map((pages) => pages * 50),
  state: fc.constantFrom(...pairingStates),
});
const query = (url: string) => url.slice('/capabilities'.length);

test('whatever can be shown is read back from its own address', () => {
  fc.assert(
    fc.property(state, (shown) => {
      const url = directoryUrl(shown);
      expect(readDirectoryUrl(query(url))).toEqual(shown);
      expect(new URL(url, 'http://localhost').pathname).toBe('/capabilities');
    }),
  );
});

test('any text is read without an error, and reading what was read changes nothing', () => {
  fc.assert(
    fc.property(fc.webQueryParameters(), fc.string(), (text, rows) => {
      const read = readDirectoryUrl(`${text}&rows=${encodeURIComponent(rows)}`);
      expect(readDirectoryUrl(query(directoryUrl(read)))).toEqual(read);
    }),
  );
});

test('the whole directory has no query, and an address reads as what was asked', () => {
  expect(directoryUrl(wholeDirectory)).toBe('/capabilities');
  expect(readDirectoryUrl('')).toEqual(wholeDirectory);
  const address =
    '/capabilities?q=image%20edit&kind=function&area=Coding&serves=web-search&source=models-dev&sort=name&rows=150';
  expect(directoryUrl(readDirectoryUrl(query(address)))).toBe(address);
  expect(directoryUrl({ view: 'review', state: 'joined' })).toBe('/capabilities?view=review&state=joined');
});

test('what cannot be read is left out; rows come in whole pages', () => {
  expect(readDirectoryUrl('?kind=colour&source=No%20Source&sort=age&rows=-3&state=maybe')).toEqual(
    wholeDirectory,
  );
  expect(readDirectoryUrl('?rows=51').rows).toBe(100);
  expect(readDirectoryUrl('?rows=999999').rows).toBe(maxRows);
});
