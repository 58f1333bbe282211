import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oneLetterOff } from '../../../server/search/one-letter-off.ts';
import '../same-random.ts';

const letters = fc.array(fc.constantFrom(...'abcdé'), { minLength: 4, maxLength: 9 });

describe('oneLetterOff', () => {
  it.each([
    ['dreamboth', 'dreambooth', true],
    ['clauxde', 'claude', true],
    ['clade', 'claude', true],
    ['cluade', 'claude', true],
    ['claudf', 'claude', true],
    ['claude', 'claude', true],
    ['cluaed', 'claude', false],
    ['gpt', 'gpd', false],
    ['llama3', 'llama2', false],
    ['cla', 'claude', false],
  ])('%s for %s: %s', (word, other, off) => expect(oneLetterOff(word, other)).toBe(off));

  it('holds for any one letter taken away, put in, replaced or swapped with the next', () => {
    fc.assert(
      fc.property(letters, fc.nat(8), fc.constantFrom('x', 'y'), (word, at, letter) => {
        const i = at % word.length;
        const variants = [
          word.toSpliced(i, 0, letter),
          word.toSpliced(i, 1, letter),
          word.toSpliced(i, 1),
          [...word.slice(0, i), ...word.slice(i, i + 2).reverse(), ...word.slice(i + 2)],
        ];
        for (const other of variants) expect(oneLetterOff(word.join(''), other.join(''))).toBe(true);
      }),
    );
  });
});
