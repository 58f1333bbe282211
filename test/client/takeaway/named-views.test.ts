import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  maxViews,
  type NamedView,
  parseViews,
  renamed,
  without,
  withView,
} from '../../../client/takeaway/named/named-views.ts';

const view = (name: string, address = '/explore?steps=e.a'): NamedView => ({
  name,
  address,
  saved: '2026-11-23',
});

test('what was kept is read again', () => {
  const views = withView(withView([], view('one')), view('two', '/explore'));
  expect(parseViews(JSON.stringify(views))).toEqual([view('two', '/explore'), view('one')]);
});

test('whatever is stored, only views come of it', () => {
  for (const text of [null, '', '{', '7', '{"name":"x"}', 'null']) expect(parseViews(text)).toEqual([]);
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(Array.isArray(parseViews(text))).toBe(true);
    }),
  );
});

test('bad ones are left out, the good ones beside them stay', () => {
  const stored = [
    view('good'),
    { ...view('elsewhere'), address: 'https://example.org/explore' },
    { ...view('two slashes'), address: '//example.org' },
    { ...view('script'), address: 'javascript:alert(1)' },
    { ...view('no date'), saved: 'yesterday' },
    { name: '' },
    view('good', '/'),
    null,
  ];
  expect(parseViews(JSON.stringify(stored))).toEqual([view('good')]);
});

test('keeping under a known name replaces, and a bad name keeps nothing', () => {
  const views = [view('one'), view('two')];
  expect(withView(views, view('two', '/explore'))).toEqual([view('two', '/explore'), view('one')]);
  expect(withView(views, view('   '))).toBe(views);
  expect(withView(views, view('x'.repeat(81)))).toBe(views);
});

test('a rename stays in place and takes no other view’s name', () => {
  const views = [view('one'), view('two')];
  expect(renamed(views, 'two', ' three ')).toEqual([view('one'), view('three')]);
  expect(renamed(views, 'two', 'one')).toBe(views);
  expect(renamed(views, 'two', '')).toBe(views);
});

test('deleting takes one away, and there is an end to how many are kept', () => {
  expect(without([view('one'), view('two')], 'one')).toEqual([view('two')]);
  let views: readonly NamedView[] = [];
  for (let index = 0; index <= maxViews; index += 1) views = withView(views, view(`view ${index}`));
  expect(views).toHaveLength(maxViews);
  expect(views[0]?.name).toBe(`view ${maxViews}`);
});
