import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type ExploreState,
  linkToNode,
  mostPages,
  opening,
  parseExplore,
  printExplore,
} from '../../client/url-state.ts';

const id = fc.stringMatching(/^[a-z0-9][a-z0-9._-]{0,30}$/);
const ref = fc.oneof(
  id.map((text) => `tool:${text}`),
  id.map((text) => `capability:${text}`),
);
const step = fc.oneof(
  ref.map((one) => ({ op: 'add' as const, ref: one, pages: 1 })),
  fc
    .tuple(ref, fc.integer({ min: 1, max: mostPages }))
    .map(([one, pages]) => ({ op: 'expand' as const, ref: one, pages })),
);
const state: fc.Arbitrary<ExploreState> = fc.record({
  steps: fc.array(step, { maxLength: 8 }),
  focus: fc.uniqueArray(ref, { maxLength: 2 }),
  entries: fc.option(fc.record({ ref, against: fc.option(ref), source: fc.option(id) })),
  with: fc.option(id),
  panel: fc.constantFrom('open', 'closed', 'full'),
  q: fc.string({ maxLength: 40, unit: 'grapheme' }),
});

test('every state survives being written and read', () => {
  fc.assert(
    fc.property(state, (one) => {
      expect(parseExplore(printExplore(one))).toEqual(one);
    }),
  );
});

test('any text in the address is read without an error, and reading what was read changes nothing', () => {
  fc.assert(
    fc.property(fc.webQueryParameters(), (text) => {
      const read = parseExplore(text);
      expect(parseExplore(printExplore(read))).toEqual(read);
    }),
  );
});

test('the opening state has no address of its own', () => {
  expect(printExplore(opening)).toBe('');
  expect(parseExplore('')).toEqual(opening);
});

test('an address is short and reads as what was done', () => {
  const address =
    '?steps=a.qwen-qwen3.5-27b~e2.capability:translation&focus=tool:qwen-qwen3.5-27b' +
    '&entries=tool:qwen-qwen3.5-27b~tool:gpt-4~source.reference-page&with=gpt-4&panel=full&q=open%20weights';
  expect(printExplore(parseExplore(address))).toBe(address);
  expect(parseExplore(address).steps).toEqual([
    { op: 'add', ref: 'tool:qwen-qwen3.5-27b', pages: 1 },
    { op: 'expand', ref: 'capability:translation', pages: 2 },
  ]);
});

test('what cannot be read is left out and the rest kept', () => {
  const read = parseExplore(
    '?steps=e.a~x.b~e.C~e0.d~e99.f&focus=tool:a~tool:a&entries=No~tool:b&with=A!&panel=wide',
  );
  expect(read).toEqual({
    ...opening,
    steps: [
      { op: 'expand', ref: 'tool:a', pages: 1 },
      { op: 'expand', ref: 'tool:d', pages: 1 },
      { op: 'expand', ref: 'tool:f', pages: mostPages },
    ],
    focus: ['tool:a'],
  });
});

test('other screens link to a node that is put on the map and into focus', () => {
  expect(linkToNode('tool:gpt-4')).toBe('/explore?steps=a.gpt-4&focus=tool:gpt-4');
});
