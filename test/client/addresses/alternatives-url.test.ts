import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pricings, toolTypes } from '#contract/vocabulary.ts';
import {
  alternativesUrl,
  empty,
  readAlternativesUrl,
  shows,
} from '../../../client/addresses/alternatives-url.ts';
import { anyEntries } from '../../support/entries-arbitrary.ts';
import { sortKeys } from '../../../client/addresses/alternatives-sort.ts';

const id = fc.stringMatching(/^[a-z0-9][a-z0-9._-]{0,20}$/);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const ids = (maxLength: number) => fc.uniqueArray(id, { maxLength });
const tokens = maybe(fc.integer({ min: 0, max: 999_999_999_999 }));
const state = fc.record({
  tool: maybe(id),
  view: fc.constantFrom('alternatives' as const, 'switch' as const),
  must: ids(20),
  need: ids(20),
  pricing: maybe(fc.constantFrom(...pricings)),
  type: maybe(fc.constantFrom(...toolTypes)),
  show: fc.constantFrom(...shows),
  sort: fc.record({ by: fc.constantFrom(...sortKeys), descending: fc.boolean() }),
  most: fc.integer({ min: 1, max: 200 }),
  prompt: tokens,
  completion: tokens,
  promptLength: tokens,
  with: ids(5),
  cell: maybe(fc.record({ tool: id, capability: id })),
  entries: maybe(anyEntries),
});
const query = (url: string) => url.slice('/alternatives'.length);

test('whatever can be shown is read back from its own address', () => {
  fc.assert(
    fc.property(state, (shown) => {
      const url = alternativesUrl(shown);
      expect(readAlternativesUrl(query(url))).toEqual(shown);
      expect(url).toBe(new URL(url, 'http://localhost').href.slice('http://localhost'.length));
    }),
  );
});

test('any text at all is read without an error, and what was read is read back', () => {
  const keys = ['tool', 'must', 'need', 'sort', 'most', 'prompt', 'promptLength', 'with', 'cell', 'entries'];
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...keys), fc.string())), (pairs) => {
      const shown = readAlternativesUrl(`?${new URLSearchParams(pairs).toString()}`);
      expect(readAlternativesUrl(query(alternativesUrl(shown)))).toEqual(shown);
    }),
  );
});

test('the published addresses are these', () => {
  expect(alternativesUrl({})).toBe('/alternatives');
  expect(alternativesUrl({ tool: 'notion', must: ['notes', 'wiki'], pricing: 'free', show: 'graph' })).toBe(
    '/alternatives?tool=notion&must=notes,wiki&pricing=free&show=graph',
  );
  expect(alternativesUrl({ need: ['ocr', 'translation'], pricing: 'free' })).toBe(
    '/alternatives?need=ocr,translation&pricing=free',
  );
  expect(alternativesUrl({ tool: 'notion', view: 'switch', prompt: 1_000_000, completion: 0 })).toBe(
    '/alternatives?tool=notion&view=switch&prompt=1000000&completion=0',
  );
});

test('what nobody can mean is left out; a tool’s id is the server’s to refuse', () => {
  expect(
    readAlternativesUrl('?pricing=cheap&type=car&show=pie&sort=-size&most=0&prompt=-4&must=A B'),
  ).toEqual({ ...empty, most: 1 });
  expect(readAlternativesUrl('?tool=No such').tool).toBe('No such');
  expect(readAlternativesUrl('?most=9000').most).toBe(200);
});
