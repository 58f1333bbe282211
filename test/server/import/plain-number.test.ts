import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberInText, plainNumber, type Decimal } from '../../../server/import/mapping/plain-number.ts';

const decimals: readonly Decimal[] = ['.', ','];
const gaps: Readonly<Record<Decimal, readonly string[]>> = {
  '.': ['', ',', "'", '’', ' ', '\u00a0', '\u202f', '_'],
  ',': ['', '.', "'", ' ', '\u202f'],
};
const written = fc.record({
  decimal: fc.constantFrom(...decimals),
  whole: fc.integer({ min: 1, max: 999_999_999_999 }),
  cents: fc.option(fc.integer({ min: 0, max: 99 }), { nil: undefined }),
  gap: fc.nat(7),
  sign: fc.constantFrom('', '-', '−', '+', '()'),
});

/** A number as somebody writes it, and what it is. */
function writing({
  decimal,
  whole,
  cents,
  gap,
  sign,
}: typeof written extends fc.Arbitrary<infer T> ? T : never) {
  const between = gaps[decimal][gap % gaps[decimal].length] ?? '';
  const digits = String(whole).replaceAll(/\B(?=(\d{3})+$)/g, between);
  const fraction = cents === undefined ? '' : `${decimal}${String(cents).padStart(2, '0')}`;
  const size = Number(`${whole}${cents === undefined ? '' : `.${String(cents).padStart(2, '0')}`}`);
  const text = sign === '()' ? `(${digits}${fraction})` : `${sign}${digits}${fraction}`;
  return { decimal, text, value: sign === '' || sign === '+' ? size : -size };
}

describe('a number', () => {
  it('is read whole, however its thousands, its fraction and its sign are written', () => {
    fc.assert(
      fc.property(written.map(writing), ({ decimal, text, value }) => {
        expect(plainNumber(text, decimal)).toBe(value);
        expect(numberInText(` ${text} `, { decimal })).toBe(value);
      }),
    );
  });

  it('keeps its value among currencies and units', () => {
    const around = fc.constantFrom(
      ['$', ''],
      ['', ' €'],
      ['EUR ', ''],
      ['', ' %'],
      ['≈ ', ' tokens'],
      ['', ' stars'],
      ['US$', ' / request'],
      ['', ' per 1,000 requests'],
      ['', '/image'],
    );
    fc.assert(
      fc.property(written.map(writing), around, ({ decimal, text, value }, [before = '', behind = '']) => {
        expect(numberInText(`${before}${text}${behind}`, { decimal })).toBe(value);
      }),
    );
  });

  it('is never a part of a text: a second number, a word before it or a dash behind it refuse it', () => {
    const number = fc.nat(99_999).map(String);
    const apart = fc.constantFrom('-', '–', ' to ', '/', 'x', ' of ', ' | ', ':', '; ', 'A', '..', ' ~ ');
    fc.assert(
      fc.property(number, apart, number, (one, between, other) => {
        expect(() => numberInText(`${one}${between}${other}`)).toThrow('is no number that can be read whole');
      }),
    );
    fc.assert(
      fc.property(
        fc.constantFrom('XR-', 'v', 'GPT ', 'about ', '<', 'N°', '(', '#'),
        number,
        (before, one) => {
          expect(() => numberInText(`${before}${one}`)).toThrow('is no number that can be read whole');
        },
      ),
    );
  });

  it('holds any text whatever to either a number or a refusal, quickly', () => {
    const text = fc.string({ unit: fc.constantFrom(...' 0123456789.,-−()$€%kMb/per\u00a0'), maxLength: 300 });
    fc.assert(
      fc.property(text, fc.constantFrom(...decimals), (one, decimal) => {
        try {
          expect(Number.isFinite(numberInText(one, { decimal }))).toBe(true);
        } catch (error) {
          expect(String(error)).toContain(JSON.stringify(one));
        }
      }),
    );
    expect(() => numberInText(' '.repeat(1_000_000))).toThrow('no number');
    expect(() => numberInText(`1${'a'.repeat(1_000_000)}1`)).toThrow('no number');
  });

  it.each([
    ['1,5', '.', "`decimal: ','`"],
    ['0,150', '.', "`decimal: ','`"],
    ['1.234,50 €', '.', "`decimal: ','`"],
    ['0.15', ',', "the mapping says `decimal: ','`"],
  ] as const)('%s with "%s" before a fraction is refused with what would read it', (text, decimal, hint) => {
    expect(() => numberInText(text, { decimal })).toThrow(hint);
    expect(() => plainNumber(text.replace(' €', ''), decimal)).toThrow(hint);
  });

  it.each([
    ['70B', 70e9],
    ['3.2k stars', 3200],
    ['1.5 million', 1.5e6],
    ['1.2T tokens', 1.2e12],
    ['30 ms', 30],
    ['1,23,456', 123_456],
    ['$ (12)', -12],
    ['-$5', -5],
    ['$3 / 1K', 3],
    ['1.95e-7', 1.95e-7],
  ])('%s is %d', (text, value) => {
    expect(numberInText(text)).toBe(value);
  });

  it('is worth what its unit says, where the mapping names units, and no other is taken', () => {
    const units = { ms: 0.001, s: 1, GB: 1e9 };
    expect(numberInText('30 ms', { units })).toBeCloseTo(0.03);
    expect(numberInText('2', { units })).toBe(2);
    expect(() => numberInText('2 min', { units })).toThrow('units that are known: ms, s, GB');
  });

  it('with a unit, where none can stand, says what would read it', () => {
    expect(() => plainNumber('128k')).toThrow('`do: [number]` reads a number with a unit');
  });
});
