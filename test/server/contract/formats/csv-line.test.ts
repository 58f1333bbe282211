import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvLine } from '#contract/formats/csv-line.ts';
import '../../same-random.ts';

const read = (line: string): string[][] => parse(line, { record_delimiter: '\r\n' });
const signs = '=+-@＝＋－＠';

test('any text comes back whole, but for an apostrophe before what a spreadsheet would run', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...signs, ' ', '\n', '\t', '\u3000', '"', ',', ';', 'a') }),
  );
  fc.assert(
    fc.property(fc.array(text, { minLength: 1 }), (texts) => {
      const [cells = []] = read(csvLine(texts));
      for (const [i, cell] of cells.entries()) {
        expect([texts[i], `'${texts[i]}`]).toContain(cell);
        // What is left of the blanks never begins with a sign that is computed.
        expect(signs).not.toContain(cell.trimStart().charAt(0) || 'none');
      }
    }),
  );
});

test.each([
  ...Array.from(signs, (sign) => `${sign}1+1`),
  ' =1',
  '\t=1',
  '\n=1',
  '\r\n=1',
  '\u00a0=1',
  '\u3000＝1',
  '\ufeff=1',
  '\u200b=1',
  '\u0001=1',
  '\tplain',
  '\rplain',
  '\nplain',
])('%j is a text to a spreadsheet', (text) => {
  expect(read(csvLine([text, -5]))).toEqual([[`'${text}`, '-5']]);
});

test('what stands behind a semicolon or a tab begins no cell where those part cells', () => {
  expect(csvLine(['a; =1', 'b\t=1'])).toBe('"a; =1","b\t=1"\r\n');
});

test('numbers and flags stand as they are, and nothing as nothing', () => {
  expect(csvLine([-1.5, true, null, undefined, 'a b', "'=1"])).toBe("-1.5,true,,,a b,'=1\r\n");
});
