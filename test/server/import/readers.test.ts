import fc from 'fast-check';
import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { csv, tsv } from '../../../server/import/readers/delimited.ts';
import { json } from '../../../server/import/readers/json.ts';
import { jsonl } from '../../../server/import/readers/jsonl.ts';
import type { BadRow, GoodRow, Reader } from '../../../server/import/readers/reader.ts';
import { readerFor } from '../../../server/import/readers/registry.ts';
import { yaml } from '../../../server/import/readers/yaml.ts';

/** Reads a text that arrives in pieces of `size` bytes. */
async function read(
  reader: Reader,
  text: string | Buffer,
  rows?: string,
  size = 7,
): Promise<(GoodRow | BadRow)[]> {
  const bytes = Buffer.from(text);
  const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
    bytes.subarray(i * size, (i + 1) * size),
  );
  const all: (GoodRow | BadRow)[] = [];
  for await (const row of reader.rows(Readable.from(pieces), { rows })) all.push(row);
  return all;
}

const cell = fc
  .string({ unit: 'grapheme', maxLength: 8 })
  .map((text) => text.replaceAll('\r', '').replaceAll('\0', ''));
const table = fc.array(fc.record({ a: cell, b: cell, 'c d.e': cell }), { minLength: 1, maxLength: 8 });

/** Rows as delimited text, every cell quoted, and the line each begins on. */
function delimited(rows: readonly Record<string, string>[], mark: string) {
  const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const lines: number[] = [];
  let text = `${['a', 'b', 'c d.e'].map(quote).join(mark)}\n`;
  for (const row of rows) {
    lines.push(text.split('\n').length);
    text += `${Object.values(row).map(quote).join(mark)}\n`;
  }
  const expected = rows.map((row, i) => {
    const line = lines[i] ?? 0;
    const breaks = Object.values(row).join('').split('\n').length - 1;
    return breaks === 0 ? { line, row } : { line, lineEnd: line + breaks, row };
  });
  return { text, expected };
}

describe('readers give rows back with the line they begin on', () => {
  it.each([
    { reader: csv, mark: ',' },
    { reader: tsv, mark: '\t' },
  ])('$reader.id', async ({ reader, mark }) => {
    await fc.assert(
      fc.asyncProperty(table, fc.integer({ min: 1, max: 40 }), async (rows, size) => {
        const { text, expected } = delimited(rows, mark);
        expect(await read(reader, text, undefined, size)).toEqual(expected);
      }),
    );
  });

  it('jsonl', async () => {
    const line = fc.record({ a: fc.jsonValue(), 'b c': cell });
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 1, max: 40 }),
        async (rows, size) => {
          const clean = rows.map((row): unknown => JSON.parse(JSON.stringify(row)));
          const text = clean.map((row) => `${JSON.stringify(row)}\n\n`).join('');
          const expected = clean.map((row, i) => ({ line: 1 + 2 * i, row }));
          expect(await read(jsonl, text, undefined, size)).toEqual(expected);
        },
      ),
    );
  });

  it('json and yaml, in a list and in a map', async () => {
    const named = fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), fc.record({ n: fc.integer(), t: cell }), {
      minKeys: 1,
    });
    await fc.assert(
      fc.asyncProperty(named, async (map) => {
        const list = Object.values(map);
        const fromMap = Object.entries(map).map(([key, row]) => ({ key, ...row }));
        const rowsOf = async (reader: Reader, text: string, at?: string) =>
          (await read(reader, text, at)).map((one) => ('row' in one ? one.row : one));
        expect(await rowsOf(json, JSON.stringify(list))).toEqual(list);
        expect(await rowsOf(json, JSON.stringify({ x: { y: map } }), 'x.y')).toEqual(fromMap);
        expect(await rowsOf(yaml, stringify(list))).toEqual(list);
        expect(await rowsOf(yaml, stringify({ x: { y: map } }), 'x.y')).toEqual(fromMap);
        const lines = (await read(json, JSON.stringify({ x: list }, null, 1), 'x')).map((one) => one.line);
        expect(lines).toEqual(list.map((_, i) => 3 + 4 * i));
      }),
    );
  });

  it('reads lines of a YAML list', async () => {
    expect(await read(yaml, '# top\n- a: 1\n\n- a: 2\n- plain\n')).toEqual([
      { line: 2, row: { a: 1 } },
      { line: 4, row: { a: 2 } },
      { line: 5, row: { value: 'plain' } },
    ]);
  });

  it('puts a byte order mark and CRLF aside', async () => {
    expect(await read(csv, '\uFEFFa,b\r\n1,2\r\n', undefined, 1)).toEqual([
      { line: 2, row: { a: '1', b: '2' } },
    ]);
    expect(await read(jsonl, '\uFEFF{"a":1}\r\n{"a":2}', undefined, 1)).toEqual([
      { line: 1, row: { a: 1 } },
      { line: 2, row: { a: 2 } },
    ]);
  });
});

it('json says the line of every row, however its lists, maps, texts and blanks are written', async () => {
  // An entry that is really called "*" is the one meant.
  const name = fc
    .string({ unit: 'grapheme', maxLength: 6 })
    .filter((text) => text !== '__proto__' && text !== '*');
  const value = fc.jsonValue({ maxDepth: 3 });
  const lists = fc.dictionary(
    name,
    fc.oneof(fc.array(value, { maxLength: 5 }), fc.dictionary(name, value, { maxKeys: 5 })),
  );
  await fc.assert(
    fc.asyncProperty(lists, fc.constantFrom(0, 2), async (all, indent) => {
      if (Object.values(all).length === 0) return;
      const text = JSON.stringify({ data: all }, null, indent);
      const rows = await read(json, text, 'data.*', 1000);
      const tree = parseTree(text);
      const lineOf = (offset: number) => text.slice(0, offset).split('\n').length;
      const lines = Object.entries(all).flatMap(([list, entries]) =>
        (Array.isArray(entries) ? entries.map((_, i) => i) : Object.keys(entries)).map((entry) =>
          lineOf((tree && findNodeAtLocation(tree, ['data', list, entry])?.offset) ?? -1),
        ),
      );
      expect(rows.map(({ line }) => line)).toEqual(lines);
    }),
    { numRuns: 300 },
  );
});

describe('readers report bad rows and read on', () => {
  it('csv: too few columns', async () => {
    const rows = await read(csv, 'a,b\n1,2\n3\n4,5\n');
    expect(rows.filter((one) => 'row' in one)).toEqual([
      { line: 2, row: { a: '1', b: '2' } },
      { line: 4, row: { a: '4', b: '5' } },
    ]);
    expect(rows.filter((one) => 'problem' in one).map((one) => one.line)).toEqual([3]);
  });

  it('jsonl: a line that is not JSON', async () => {
    const rows = await read(jsonl, '{"a":1}\n{"a":\n{"a":3}\n');
    expect(rows.map((one) => [one.line, 'problem' in one])).toEqual([
      [1, false],
      [2, true],
      [3, false],
    ]);
  });

  it('throws one reason where nothing can be read on', async () => {
    await expect(read(json, '{"a": [1,')).rejects.toThrow('is not JSON: a value must stand here');
    await expect(read(json, '{"a": 1}', 'rows')).rejects.toThrow('holds no list of rows at "rows"');
    await expect(read(yaml, 'a: [1')).rejects.toThrow('is not YAML');
    await expect(read(jsonl, Buffer.from([0x7b, 0xff, 0xfe, 0x7d]))).rejects.toThrow('is not UTF-8');
    await expect(read(csv, Buffer.from([0x61, 0x0a, 0xff, 0xfe]))).rejects.toThrow('is not UTF-8');
  });
});

describe('readerFor', () => {
  it('goes by the ending, .gz put aside', () => {
    expect(readerFor('x/offers.jsonl.gz')).toBe(jsonl);
    expect(readerFor('a.TSV')).toBe(tsv);
    expect(readerFor('a.yml')).toBe(yaml);
    expect(readerFor('noending')).toBeUndefined();
  });
});
