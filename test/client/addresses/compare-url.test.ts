import fc from 'fast-check';
import { expect, test } from 'vitest';
import { entriesOf } from '../../../client/addresses/explore/entries-of.ts';
import { anyEntries } from '../../support/entries-arbitrary.ts';
import { compareUrl, readCompareUrl } from '../../../client/addresses/compare-url.ts';

const id = fc.stringMatching(/^[a-z0-9][a-z0-9._-]{0,20}$/);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const ids = fc.uniqueArray(id, { maxLength: 6 });
const state = fc.record({
  tools: ids,
  onlyDifferences: fc.boolean(),
  expanded: ids,
  entries: maybe(anyEntries),
});

test('whatever can be shown is read back from its own address', () => {
  fc.assert(
    fc.property(state, (shown) => {
      const url = compareUrl(shown);
      expect(readCompareUrl(url.slice('/compare'.length))).toEqual(shown);
      expect(url).toBe(new URL(url, 'http://localhost').href.slice('http://localhost'.length));
    }),
  );
});

test('any text at all is read without an error', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (tools, open) => {
      const query = `?tools=${encodeURIComponent(tools)}&entries=${encodeURIComponent(open)}`;
      const shown = readCompareUrl(query);
      expect(readCompareUrl(compareUrl(shown).slice('/compare'.length))).toEqual(shown);
    }),
  );
});

test('the address of the reference pair is the published one', () => {
  const tools = ['qwen-qwen3.5-27b', 'dreambooth-stable-diffusion'];
  expect(compareUrl({ tools })).toBe('/compare?tools=qwen-qwen3.5-27b,dreambooth-stable-diffusion');
  expect(compareUrl({})).toBe('/compare');
});

test('a comma that another program encoded is read alike, and a tool named twice is one column', () => {
  expect(readCompareUrl('?tools=a%2Cb,a, ,').tools).toEqual(['a', 'b']);
});

test('a bare id asks for a tool’s entries; a question without one is none', () => {
  expect(readCompareUrl('?entries=a~b~source.page').entries).toEqual(
    entriesOf('tool:a', { against: 'tool:b', source: 'page' }),
  );
  expect(readCompareUrl('?entries=').entries).toBeNull();
  expect(readCompareUrl('?entries=source.page').entries).toBeNull();
});
