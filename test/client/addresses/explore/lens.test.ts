import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printLens, readLens } from '../../../../client/addresses/explore/lens.ts';
import { anyLens } from '../../../support/lens-arbitrary.ts';

const asQuery = (text: string) => new URLSearchParams(`lens=${text}`).get('lens') ?? '';

test('every lens is read back from what an address says of it', () => {
  fc.assert(
    fc.property(anyLens, (lens) => {
      expect(readLens(asQuery(printLens(lens)))).toEqual(lens);
    }),
  );
});

test('any text is read without an error, and reading what was read changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), (text) => {
      const read = readLens(text);
      expect(read && readLens(asQuery(printLens(read)))).toEqual(read);
    }),
  );
});

test('a lens is short, reads as what it means, and is none without a source', () => {
  expect(printLens({ source: 'wildbench', kind: null, judge: null, context: 'Coding & Debugging' })).toBe(
    'wildbench~context.Coding%20%26%20Debugging',
  );
  expect(readLens('wildbench~kind.battle~judge.GPT-4-turbo')).toEqual({
    source: 'wildbench',
    kind: 'battle',
    judge: 'GPT-4-turbo',
    context: null,
  });
  expect(readLens('*')).toBe('most-compared');
  expect(readLens('')).toBeNull();
  expect(readLens('~kind.battle')).toBeNull();
  expect(readLens('No Source')).toBeNull();
  expect(readLens('wildbench~kind.duel')).toEqual({
    source: 'wildbench',
    kind: null,
    judge: null,
    context: null,
  });
});
