import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pricings, toolTypes } from '#contract/vocabulary.ts';
import { pageUrl, readPageUrl, toolSorts, wholePage } from '../../../client/addresses/page-url.ts';
import { anyEntries } from '../../support/entries-arbitrary.ts';
import { maxAside } from '../../../client/addresses/explore/aside.ts';
import { maxRows } from '../../../client/addresses/rows-asked.ts';

const id = fc.stringMatching(/^[a-z0-9][a-z0-9._-]{0,20}$/);
const state = fc.record({
  sort: fc.constantFrom(...toolSorts),
  type: fc.option(fc.constantFrom(...toolTypes)),
  pricing: fc.option(fc.constantFrom(...pricings)),
  source: fc.option(id),
  licence: fc.option(
    fc.constantFrom('MIT', 'Apache-2.0', 'GPL-2.0 WITH Classpath-exception-2.0', 'a&b=c#d', 'Ä'),
  ),
  rows: fc.integer({ min: 1, max: maxRows / 50 }).map((pages) => pages * 50),
  with: fc.uniqueArray(id, { maxLength: maxAside }),
  entries: fc.option(anyEntries),
});

test('whatever can be shown is read back from its own address', () => {
  fc.assert(
    fc.property(id, state, (capability, shown) => {
      const url = new URL(pageUrl(capability, shown), 'http://localhost');
      expect(readPageUrl(url.search)).toEqual(shown);
      expect(url.pathname).toBe(`/capabilities/${capability}`);
    }),
  );
});

test('any text is read without an error, and reading what was read changes nothing', () => {
  fc.assert(
    fc.property(fc.webQueryParameters(), (text) => {
      const read = readPageUrl(text);
      expect(readPageUrl(new URL(pageUrl('a', read), 'http://localhost').search)).toEqual(read);
    }),
  );
});

test('the page alone has no query; what cannot be read is left out', () => {
  expect(pageUrl('translation')).toBe('/capabilities/translation');
  expect(readPageUrl('?sort=age&type=spaceship&pricing=cheap&source=A%20B&rows=x&entries=')).toEqual(
    wholePage,
  );
});
