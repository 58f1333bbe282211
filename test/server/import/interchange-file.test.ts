import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Fact } from '#contract/interchange.ts';
import { readInterchange } from '../../../server/import/interchange-file.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { badRows } from './source-folder.ts';

const folder = temporaryFolder();

async function read(text: string | Buffer, name = 'facts.jsonl') {
  const path = join(folder, name);
  await writeFile(path, text);
  const readings = await readInterchange(path);
  const all: { source: string; facts: Fact[]; problems: string[] }[] = [];
  for (const reading of readings) {
    const facts: Fact[] = [];
    for await (const fact of reading.facts()) facts.push(fact);
    const problems = badRows(reading.leftOut()).map(
      ({ file, line, message }) => `${file}:${line}: ${message}`,
    );
    all.push({ source: reading.source.id, facts, problems });
  }
  return all;
}

const about = (id: string) =>
  JSON.stringify({ record: 'source', id, title: id, licence: 'MIT', snapshot: '2024-01-01' });
const record = (source: string, key: string) =>
  JSON.stringify({ record: 'record', source, key, name: key, type: 'model' });
const battle = (source: string, rowId: string) =>
  JSON.stringify({
    record: 'match',
    source,
    kind: 'battle',
    first: { key: 'x' },
    second: { key: 'y' },
    count: 1,
    rowId,
  });
const kindsOf = (facts: readonly Fact[]) => facts.map((fact) => fact.record);

describe('a file of facts of several sources', () => {
  it('is a reading for each, kind after kind, whatever the order of lines', async () => {
    const lines = [
      battle('b', '1'),
      about('a'),
      record('b', 'x'),
      record('b', 'y'),
      record('a', 'x'),
      record('a', 'y'),
      about('b'),
      battle('a', '1'),
    ];
    for (const text of [lines.join('\n'), `${lines.join('\r\n\r\n')}\r\n`]) {
      const all = await read(text);
      expect(all.map(({ source }) => source)).toEqual(['b', 'a']);
      for (const { facts, problems } of all) {
        expect(problems).toEqual([]);
        expect(kindsOf(facts)).toEqual(['source', 'record', 'record', 'match']);
      }
    }
  });

  it('loses nothing where kinds and sources alternate a thousand times, packed or not', async () => {
    const lines = [about('a'), about('b'), record('b', 'x'), record('b', 'y')];
    for (let i = 0; i < 1000; i += 1)
      lines.push(record('a', `k${i}`), battle('b', `r${i}`), record('b', `k${i}`));
    const text = `${lines.join('\n')}\n`;
    const plain = await read(text);
    expect(plain.map(({ facts }) => facts.length)).toEqual([1001, 2003]);
    expect(await read(gzipSync(text), 'facts.jsonl.gz')).toEqual(plain);
  });

  it('tells lines that are no facts, with their line, and takes the rest', async () => {
    const text = [
      about('a'),
      'not json',
      record('a', 'x'),
      '{"record":"odd"}',
      '{"record":"record","key":"y"}',
    ];
    const [reading] = await read(text.join('\n'));
    expect(reading?.problems).toEqual([
      'facts.jsonl:2: is not a fact',
      'facts.jsonl:4: is not a fact',
      expect.stringMatching(/^facts\.jsonl:5: no record: /),
    ]);
    expect(kindsOf(reading?.facts ?? [])).toEqual(['source', 'record']);
  });

  it.each([
    ['', 'holds no facts'],
    ['not json', ':1: comes before any line'],
    [record('a', 'x'), ':1: speaks for the source "a", which no line describes'],
    [`${about('a')}\n${about('b').replace('2024-01-01', 'soon')}`, ':2: no source: snapshot'],
    [Buffer.from([0x7b, 0xff, 0x7d, 0x0a]), ':1: is not UTF-8'],
    ['{"a":"\u0000"}', ':1: is not UTF-8'],
    ['x'.repeat(10_000_001), ':1: is too long'],
  ])('case %# is refused whole', async (text, message) => {
    await expect(read(text)).rejects.toThrow(message);
  });
});
