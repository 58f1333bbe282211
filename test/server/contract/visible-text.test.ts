import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visibleIn, visibleText } from '#contract/visible-text.ts';
import { table } from '../../../server/cli/table.ts';
import { cypherLiteral } from '../../../server/export/cypher-literal.ts';
import { graphFormats } from '#contract/formats/graph-formats.ts';
import '../same-random.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 60 });
const tricky = fc.string({
  unit: fc.constantFrom(
    'a',
    'ب',
    '\u202E',
    '\u2066',
    '\u200F',
    '\u0000',
    '\u001B',
    '\u009B',
    '\r',
    '\n',
    '\\',
    '"',
    '\u{E0041}',
    '\u200B',
    '\uFEFF',
    '👩‍🔬',
  ),
  maxLength: 30,
});
const texts = fc.oneof(anyText, tricky);
/** What a screen or a terminal obeys in place of showing it. */
const obeyed = /[\p{Bidi_Control}\p{Cc}\p{Zl}\p{Zp}\u200B\u2060\uFEFF]/u;
const ends = /\r\n|[\t\n]/g;

describe('visible text', () => {
  it.each([
    ['Safe \u202Egpj.exe', 'Safe \\u202egpj.exe'],
    ['bell\u0007 and \u001B[31mred', 'bell\\u0007 and \\u001b[31mred'],
    ['over\rwritten', 'over\\u000dwritten'],
    ['zero\u200Bwidth', 'zero\\u200bwidth'],
    ['note\u{E0041}', 'note\\udb40\\udc41'],
  ])('shows %j', (text, shown) => expect(visibleText(text)).toBe(shown));

  it.each([
    'Qwen3.5',
    'שלום עולם',
    'مرحبا',
    '👩‍🔬',
    '🏴󠁧󠁢󠁥󠁮󠁧󠁿',
    'می‌خواهم',
    'two\nlines\r\n\tmore',
    '❤️',
    '通义千问',
  ])('leaves %s as it is', (text) => {
    expect(visibleText(text)).toBe(text);
  });

  it('holds nothing that is obeyed, and is itself shown as it is', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const shown = visibleText(text);
        expect(shown.replaceAll(ends, '')).not.toMatch(obeyed);
        expect(visibleText(shown)).toBe(shown);
        for (const written of [
          table([[text, 1]], ['name']),
          ...graphFormats.map((format) => format.node(text, { text })),
          cypherLiteral(text),
        ])
          expect(written.replaceAll(ends, '')).not.toMatch(obeyed);
      }),
    );
  });

  it('leaves a JSON text the value that it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), texts, (value, text) => {
        const json = JSON.stringify({ value, text });
        expect(JSON.parse(visibleText(json))).toEqual(JSON.parse(json));
      }),
    );
  });

  it('is made of every text of an answer but of what is sent back as it came', () => {
    expect(
      visibleIn({ id: 'a\u202E', items: [{ name: 'b\u202E', n: 1, none: null }], next: '\u202E' }),
    ).toEqual({
      id: 'a\u202E',
      items: [{ name: 'b\\u202e', n: 1, none: null }],
      next: '\u202E',
    });
  });
});
