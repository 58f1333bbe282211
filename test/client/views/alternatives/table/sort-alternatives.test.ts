import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  sortAlternatives,
  sortedBy,
} from '../../../../../client/views/alternatives/table/sort-alternatives.ts';
import { sortKeys } from '../../../../../client/addresses/alternatives-sort.ts';
import { alternative, named, summary } from '../facts.ts';

const parts = (meaning: number | null) => ({ capabilities: null, meaning, matches: null, listed: null });
const items = [
  alternative('a', {
    score: 0.2,
    parts: parts(0.9),
    missing: [named('x')],
    tool: summary('a', { name: 'Beta 10' }),
  }),
  alternative('b', {
    score: 0.9,
    parts: parts(null),
    tool: summary('b', {
      name: 'beta 9',
      pricing: 'paid',
      free: { free: 'no', paid: true, note: null, ways: [] },
    }),
  }),
  alternative('c', {
    score: 0.5,
    parts: parts(0),
    matches: 3,
    tool: summary('c', {
      name: 'Alpha',
      free: {
        free: 'yes',
        paid: false,
        note: null,
        ways: [{ way: 'free-of-charge', text: 'free of charge' }],
      },
    }),
  }),
];
const order = (by: (typeof sortKeys)[number], descending: boolean) =>
  sortAlternatives(items, { by, descending })
    .map(({ tool }) => tool.id)
    .join('');

test('figures by size, names by letter and number, whatever their case', () => {
  expect(order('score', true)).toBe('bca');
  expect(order('score', false)).toBe('acb');
  expect(order('name', false)).toBe('cba');
  expect(order('weighed', true)).toBe('cab');
});

test('what is not known stands last both ways, and is not taken for 0', () => {
  expect(order('meaning', true)).toBe('acb');
  expect(order('meaning', false)).toBe('cab');
  expect(order('pricing', false)).toBe('cba');
  expect(order('pricing', true)).toBe('bca');
});

test('what a switch loses is not 0 where too little is known of the alternative', () => {
  const some = [
    alternative('unknown', { known: 'little' }),
    alternative('one', { missing: [named('x')] }),
    alternative('none'),
  ];
  const ids = (descending: boolean) =>
    sortAlternatives(some, { by: 'missing', descending }).map(({ tool }) => tool.id);
  expect(ids(false)).toEqual(['none', 'one', 'unknown']);
  expect(ids(true)).toEqual(['one', 'none', 'unknown']);
});

test('each column keeps all, and the other way round twice is the same', () => {
  fc.assert(
    fc.property(fc.constantFrom(...sortKeys), fc.boolean(), (by, descending) => {
      expect([...order(by, descending)].sort().join('')).toBe('abc');
      const once = sortAlternatives(items, { by, descending });
      expect(sortAlternatives(once, { by, descending })).toEqual(once);
    }),
  );
});

test('a press sorts figures from the highest and words from A, a second one turns it', () => {
  const usual = { by: 'score', descending: true } as const;
  expect(sortedBy('meaning', usual)).toEqual({ by: 'meaning', descending: true });
  expect(sortedBy('name', usual)).toEqual({ by: 'name', descending: false });
  expect(sortedBy('score', usual)).toEqual({ by: 'score', descending: false });
});
