import { expect, test } from 'vitest';
import { crumbsOf } from '../../../../client/views/explore/crumbs.ts';
import { parseExplore } from '../../../../client/addresses/url-state.ts';

const nameOf = (ref: string) => new Map([['tool:a', 'Vendor: Model A']]).get(ref);
const texts = (address: string) => crumbsOf(parseExplore(address), nameOf).map((crumb) => crumb.text);

test('steps in words, a name once for steps about one node', () => {
  expect(texts('?steps=a.a~e.a~e2.a~e.b&focus=tool:b')).toEqual([
    'Model A',
    'expanded',
    'page 2',
    'b expanded',
  ]);
});

test('a focus that no step names is a last crumb; an edge is both its ends', () => {
  expect(texts('?steps=a.a&focus=tool:b')).toEqual(['Model A', 'b']);
  expect(texts('?steps=a.a&focus=tool:a~tool:b')).toEqual(['Model A', 'Model A and b']);
});

test('a crumb leads to the picture as it was after it', () => {
  const [first] = crumbsOf(parseExplore('?steps=a.a~e.b&focus=tool:b'), nameOf);
  expect(first?.state).toEqual(parseExplore('?steps=a.a&focus=tool:a'));
});
