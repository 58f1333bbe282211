import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTokenizer } from '../../../../server/search/embedding/tokenizer.ts';
import '../../same-random.ts';

const lines = [
  'a',
  'image',
  'generator',
  'image generator',
  'make',
  'open',
  'open source code',
  'un',
  '##know',
  '##n',
  'cpp',
  'cafe',
];
const rules = {
  rewrites: [['c++', 'cpp']] as const,
  maxWords: 8,
  maxWordChars: 10,
};
const { rows: tokenize, knows } = createTokenizer(lines, rules);
const said = (text: string) => tokenize(text).map((row) => lines[row]);

describe('the tokenizer', () => {
  it.each([
    ['Make a IMAGE', ['make', 'a', 'image']],
    ['the image-generator', ['image generator']],
    ['image generator image', ['image generator', 'image']],
    ['open source code', ['open source code']],
    ['open source', ['open']],
    ['unknown', ['un', '##know', '##n']],
    ['unknowable', []],
    ['know', []],
    ['C++', ['cpp']],
    ['Café', ['cafe']],
    ['x '.repeat(8) + 'make', []],
    ['unknnnnnnnnn', []],
    ['', []],
  ])('%j', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it.each([
    ['make xyz', true],
    ['xyz open source code', true],
    ['unknown', false],
    ['know ##n', false],
    ['', false],
  ])('says whether it knows a word of %j: %s', (text, known) => {
    expect(knows(text)).toBe(known);
  });

  const anyText = fc.string({ unit: 'binary', maxLength: 300 });
  const known = fc.array(fc.constantFrom('a', 'make', 'un', 'cpp', 'cafe'), { maxLength: 8 });

  it('takes any text, and answers rows of the vocabulary only', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const rows = tokenize(text);
        expect(rows.every((row) => lines[row] !== undefined)).toBe(true);
        expect(rows.length).toBeLessThanOrEqual(rules.maxWords * rules.maxWordChars);
      }),
    );
  });

  it('reads no more than so many words', () => {
    fc.assert(
      fc.property(known, anyText, (words, more) => {
        const full = [...words, ...Array.from({ length: rules.maxWords - words.length }, () => 'a')];
        expect(tokenize(`${full.join(' ')} ${more}`)).toEqual(tokenize(full.join(' ')));
      }),
    );
  });

  it('does not mind the order of words that make no phrase, nor case, nor what stands between', () => {
    fc.assert(
      fc.property(known, fc.constantFrom(' ', '-', '_', ' — ', '/', '\n'), (words, between) => {
        const sorted = (text: string) => tokenize(text).toSorted((a, b) => a - b);
        expect(sorted(words.toReversed().join(between).toUpperCase())).toEqual(sorted(words.join(' ')));
      }),
    );
  });
});
