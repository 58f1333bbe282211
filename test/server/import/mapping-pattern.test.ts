import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compilePattern, patternProblem } from '../../../server/import/mapping/pattern.ts';

describe('a pattern of a mapping', () => {
  it('ends on texts for which others take as many steps as there are ways to divide them', () => {
    for (const pattern of ['^(a+)+$', '^(a|aa)+$', '^(?:a*)*b$', '(x+x+)+y'])
      expect(compilePattern(pattern).isIn(`${'a'.repeat(50_000)}!`)).toBe(false);
  });

  it.each([
    ['(?=x)', 'looks ahead or behind'],
    ['(?<!x)y', 'looks ahead or behind'],
    ['(a)\\1', 'refers back to a group'],
    ['(a', 'is not a regular expression: missing closing )'],
    ['', 'is empty'],
  ])('%j is refused with what is wrong: %s', (pattern, says) => {
    expect(patternProblem(pattern)).toContain(says);
  });

  it('puts groups back', () => {
    const pattern = compilePattern('([?&])(?:(?:utm_[a-z]+|ref)=[^&#]*&?)+');
    expect(pattern.replaceIn('https://a.b/?utm_source=x&utm_medium=y&q=1', '$1')).toBe('https://a.b/?q=1');
    expect(pattern.replaceIn('https://a.b/?q=1&ref=z', '$1')).toBe('https://a.b/?q=1&');
  });

  it('finds and replaces what a RegExp does', () => {
    const piece = fc.constantFrom(
      'a',
      'b',
      '[ab]',
      'a*',
      'b+?',
      '(a|b)',
      '\\d',
      '^',
      '$',
      'é',
      '.',
      '\\p{L}',
    );
    const pattern = fc.array(piece, { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join(''));
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '1', 'é', '😀', ' '), maxLength: 12 });
    fc.assert(
      fc.property(pattern, text, (written, value) => {
        fc.pre(patternProblem(written) === undefined);
        const ours = compilePattern(written);
        expect(ours.isIn(value)).toBe(new RegExp(written, 'u').test(value));
        expect(ours.replaceIn(value, '')).toBe(value.replaceAll(new RegExp(written, 'gu'), ''));
      }),
    );
  });
});
