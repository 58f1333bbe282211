import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pricings, toolTypes } from '#contract/vocabulary.ts';
import {
  emptySearch,
  filtersOf,
  readName,
  readSearchUrl,
  searchUrl,
} from '../../../client/addresses/search-url.ts';

const state = fc.record({
  q: fc.string({ maxLength: 40, unit: 'grapheme' }),
  kind: fc.option(fc.constantFrom('tool' as const, 'capability' as const)),
  type: fc.option(fc.constantFrom(...toolTypes)),
  pricing: fc.option(fc.constantFrom(...pricings)),
  source: fc.option(fc.stringMatching(/^[a-z0-9][a-z0-9._-]{0,20}$/)),
  vendor: fc.option(fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' }).map(readName)),
  licence: fc.option(fc.constantFrom('MIT', 'Apache-2.0')),
  maxPrice: fc.option(fc.integer({ min: 0, max: 999_999_999 }).map((millionths) => millionths / 1e6)),
  minContext: fc.option(fc.integer({ min: 0, max: 999_999_999 })),
  releasedAfter: fc.option(fc.constantFrom('2024-02-29', '2026-11-23')),
  openWeights: fc.option(fc.boolean()),
  sort: fc.constantFrom('best' as const, 'price' as const, 'newest' as const),
  rows: fc.integer({ min: 1, max: 40 }).map((pages) => pages * 50),
});
const query = (url: string) => url.slice('/search'.length);

test('whatever can be shown is read back from its own address', () => {
  fc.assert(
    fc.property(state, (shown) => {
      expect(readSearchUrl(query(searchUrl(shown)))).toEqual(shown);
    }),
  );
});

test('any text is read without an error, and reading what was read changes nothing', () => {
  fc.assert(
    fc.property(fc.webQueryParameters(), fc.string(), (text, price) => {
      const read = readSearchUrl(`${text}&maxPrice=${encodeURIComponent(price)}`);
      expect(readSearchUrl(query(searchUrl(read)))).toEqual(read);
    }),
  );
});

test('what cannot be read is left out, and what is not chosen is not asked for', () => {
  expect(
    readSearchUrl(
      '?kind=thing&type=spaceship&maxPrice=cheap&minContext=-1&releasedAfter=2025-02-30&openWeights=maybe',
    ),
  ).toEqual(emptySearch);
  expect(searchUrl(emptySearch)).toBe('/search');
  expect(filtersOf(readSearchUrl('?q=chat&type=model&openWeights=no'))).toEqual({
    type: 'model',
    openWeights: 'no',
  });
});
