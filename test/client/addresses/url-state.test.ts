import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyEntries } from '../../support/entries-arbitrary.ts';
import { anyLens } from '../../support/lens-arbitrary.ts';
import { idsOf, viewIds } from '../../../client/addresses/explore/choices.ts';
import { colourings } from '../../../client/graph/scene/colourings/colourings.ts';
import { layouts } from '../../../client/graph/scene/layouts/layouts.ts';
import { sizings } from '../../../client/graph/scene/sizes/sizings.ts';
import type { Filters } from '../../../client/addresses/explore/filters.ts';
import { maxPages, type Step } from '../../../client/addresses/explore/steps.ts';
import {
  type ExploreState,
  linkToNode,
  opening,
  parseExplore,
  printExplore,
} from '../../../client/addresses/url-state.ts';

const id = fc.stringMatching(/^[a-z0-9][a-z0-9._-]{0,30}$/);
const ref = fc.oneof(
  id.map((text) => `tool:${text}`),
  id.map((text) => `capability:${text}`),
);
const refs = (minLength: number, maxLength: number) => fc.uniqueArray(ref, { minLength, maxLength });
const px = fc.integer({ min: -99_999, max: 99_999 });
const group = fc.stringMatching(/^g[0-9a-f]{12}$/);
const kind = fc.record({
  rel: fc.constantFrom('MATCHED_AGAINST', 'OFFERS', 'SIMILAR_TO'),
  type: fc.option(fc.constantFrom('model', 'mcp-server', 'function', 'quality')),
});
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ op: fc.constantFrom('add', 'collapse', 'unpin'), ref }),
  fc.record({
    op: fc.constant('expand'),
    ref,
    pages: fc.integer({ min: 1, max: maxPages }),
    of: fc.option(kind),
  }),
  fc.record({ op: fc.constantFrom('hide', 'keep'), refs: refs(1, 9) }),
  fc.record(
    { op: fc.constant('path'), refs: refs(2, 2), properties: fc.constant(true) },
    { requiredKeys: ['op', 'refs'] },
  ),
  fc.record({ op: fc.constant('common'), refs: refs(2, 6) }),
  fc.record({ op: fc.constant('group'), id: fc.option(group) }),
  fc.record({ op: fc.constant('pin'), ref, x: px, y: px }),
);
const list = <T>(one: fc.Arbitrary<T>) => fc.option(fc.uniqueArray(one, { maxLength: 4 }));
const date = fc.option(fc.constantFrom('2025-01-31', '2026-11-23'));
const filters: fc.Arbitrary<Filters> = fc.record({
  types: list(fc.constantFrom('model', 'product', 'mcp-server', 'quality')),
  sources: list(id),
  pricing: list(fc.constantFrom('free', 'open-source', 'paid')),
  least: fc.nat(100_000),
  since: date,
  until: date,
});
const words = fc.string({ maxLength: 40, unit: 'grapheme' });
const state: fc.Arbitrary<ExploreState> = fc
  .record({
    steps: fc.array(step, { maxLength: 8 }),
    lens: fc.option(anyLens),
    focus: refs(0, 2),
    select: refs(0, 5),
    layout: fc.option(
      fc.record({ id: fc.constantFrom(...idsOf(layouts)), after: fc.nat(8), of: refs(0, 2) }),
    ),
    filters,
    colour: fc.constantFrom(...idsOf(colourings)),
    size: fc.constantFrom(...idsOf(sizings)),
    view: fc.constantFrom(...viewIds),
    find: words,
    entries: fc.option(anyEntries),
    with: fc.uniqueArray(id, { maxLength: 6 }),
    panel: fc.constantFrom('open', 'closed', 'full'),
    q: words,
  })
  .map((one) => ({
    ...one,
    layout: one.layout && { ...one.layout, after: Math.min(one.layout.after, one.steps.length) },
  }));

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
    { op: 'add', ref: 'tool:qwen-qwen3.5-27b' },
    { op: 'expand', ref: 'capability:translation', pages: 2, of: null },
  ]);
});

test('what cannot be read is left out and the rest kept', () => {
  const read = parseExplore(
    '?steps=e.a~x.b~e.C~e0.d~e99.f&focus=tool:a~tool:a&entries=No~tool:b&with=A!&panel=wide',
  );
  expect(read).toEqual({
    ...opening,
    steps: [
      { op: 'expand', ref: 'tool:a', pages: 1, of: null },
      { op: 'expand', ref: 'tool:d', pages: 1, of: null },
      { op: 'expand', ref: 'tool:f', pages: maxPages, of: null },
    ],
    focus: ['tool:a'],
  });
});

test('a layout round a node takes what is in focus, once: the address it is written to names it', () => {
  const read = parseExplore('?focus=tool:a&layout=around');
  expect(read.layout).toEqual({ id: 'around', after: 1, of: ['tool:a'] });
  expect(printExplore(read)).toBe('?steps=a.a&focus=tool:a&layout=around.a');
  const two = parseExplore('?steps=e.a~a.b&focus=tool:a~tool:b&layout=sides');
  expect(printExplore(two)).toBe('?steps=e.a~a.b&focus=tool:a~tool:b&layout=sides.a,b');
});

test('a layout that picks its middle itself does not follow the focus', () => {
  const picked = printExplore(parseExplore('?layout=around'));
  expect(picked).toBe('?layout=around.*');
  expect(parseExplore(`${picked}&focus=tool:a`)).toMatchObject({ steps: [], layout: { of: [] } });
});

test('other screens link to a node that is put on the map and into focus', () => {
  expect(linkToNode('tool:gpt-4')).toBe('/explore?steps=a.gpt-4&focus=tool:gpt-4');
});

test('every kind of step, and how the picture is looked at, reads as it is documented', () => {
  const address =
    '?steps=e.a@m.model~c.a~h.b,capability:c~k.a,d~p.a,b~n.a,b,c~g.top~g.0123456789abc~f.a@-12,40~u.a' +
    '&select=tool:a~tool:b&layout=around.a@3&types=model~quality&sources=wildbench&pricing=free&least=5' +
    '&since=2025-01-31&colour=vendor&size=degree&view=table&find=gpt%204';
  const read = parseExplore(address.replace('g.0123456789abc', 'g.g0123456789ab'));
  expect(read.steps.map(({ op }) => op)).toEqual(
    'expand collapse hide keep path common group group pin unpin'.split(' '),
  );
  expect(read.steps[0]).toEqual({
    op: 'expand',
    ref: 'tool:a',
    pages: 1,
    of: { rel: 'MATCHED_AGAINST', type: 'model' },
  });
  expect(read.layout).toEqual({ id: 'around', after: 3, of: ['tool:a'] });
  expect(parseExplore(address).steps).toHaveLength(9);
  expect(printExplore(read)).toBe(address.replace('g.0123456789abc', 'g.g0123456789ab'));
});
