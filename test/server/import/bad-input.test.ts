/** What is wrong with a source's files is one clear sentence with file and line, and costs neither memory nor time. */
import { symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readInterchange } from '../../../server/import/interchange-file.ts';
import { deepestNesting, maxRecordLength, maxColumns } from '../../../server/import/readers/limits.ts';
import { readSource } from '../../../server/import/read-source.ts';
import { only, readAll, withSource } from './source-folder.ts';

const battles = (path: string) =>
  `files: [{ path: ${path}, emit: [{ match: { kind: =battle, first: a, second: b, count: n, wins: w, losses: l, ties: t } }] }]\n`;
const named = (path: string, more = '') =>
  `files: [{ path: ${path}, ${more} emit: [{ record: { key: a, name: a, type: =model } }] }]\n`;

/** What reading a file ends in, without the folder. */
async function refusal(mapping: string, files: Record<string, string | Buffer>): Promise<string> {
  return withSource(mapping, files, async (folder) => {
    try {
      const { facts, problems } = await readAll(folder);
      return `read ${facts.length - 1} facts, ${problems.map((one) => `${one.file}:${one.line}: ${one.message}`).join('; ')}`;
    } catch (error) {
      return error instanceof Error
        ? `${error.name} ${error.message.replace(`${folder}/`, '')}`
        : String(error);
    }
  });
}

describe('a file that cannot be read on', () => {
  const good = '{"a":1}\n';
  it.each<[string, string, string | Buffer, string]>([
    ['empty csv', 'x.csv', '', 'x.csv:1: is empty'],
    ['empty jsonl', 'x.jsonl', '', 'x.jsonl:1: is empty'],
    ['empty json', 'x.json', ' \n', 'x.json:1: is empty'],
    ['empty yaml', 'x.yaml', '', 'x.yaml:1: is empty'],
    ['empty markdown', 'x.md', '\n', 'x.md:1: is empty'],
    [
      'Latin-1',
      'x.jsonl',
      Buffer.concat([Buffer.from(good), Buffer.from([0x22, 0xe9, 0x22])]),
      'x.jsonl:2: is not UTF-8 text: save it as UTF-8',
    ],
    [
      'Latin-1',
      'x.csv',
      Buffer.from([0x61, 0x0a, 0xe9, 0x0a]),
      'x.csv:2: is not UTF-8 text: save it as UTF-8',
    ],
    [
      'UTF-16',
      'x.csv',
      Buffer.from('\uFEFFa,b\n1,2\n', 'utf16le'),
      'x.csv:1: is UTF-16 text: save it as UTF-8',
    ],
    ['NUL bytes', 'x.jsonl', `${good}{"a":"\0"}\n`, 'x.jsonl:2: holds a NUL byte, so it is no text file'],
    ['NUL bytes', 'x.csv', 'a\n1\n\0\n', 'x.csv:3: holds a NUL byte, so it is no text file'],
    [
      'a huge line',
      'x.jsonl',
      good + 'x'.repeat(maxRecordLength + 10),
      'x.jsonl:2: has a line of more than 10,000,000 characters',
    ],
    [
      '100,000 columns',
      'x.csv',
      `${Array.from({ length: 100_000 }, (_, i) => `c${i}`).join(',')}\n`,
      'x.csv:1: names 100,000 columns; at most 2,000 are read',
    ],
    ['a column twice', 'x.csv', 'a,b,a\n1,2,3\n', 'x.csv:1: has two columns named "a"'],
    [
      'deep JSON',
      'x.json',
      `[\n${'['.repeat(100_000)}`,
      `x.json:2: nests more than ${deepestNesting} levels deep`,
    ],
    ['deep YAML', 'x.yaml', '['.repeat(100_000), 'x.yaml:1: nests far more than'],
    ['broken JSON', 'x.json', '[{"a":1},\n{"a":', 'x.json:2: is not JSON'],
    ['broken YAML', 'x.yaml', '- a: 1\n- a: [1\n', 'x.yaml:2: is not YAML'],
    ['a list where none is', 'x.json', '3', 'x.json:1: holds no list of rows'],
  ])('%s', async (_, path, text, reason) => {
    const refused = await refusal(named(path), { [path]: text });
    expect(refused).toContain(`SourceFileError ${reason}`);
    expect(refused.length).toBeLessThan(250);
  });

  it('an alias bomb in YAML, in data and in source.yaml', async () => {
    const level = (n: number) =>
      `l${n}: &l${n} [${Array.from({ length: 10 }, () => (n === 0 ? '1' : `*l${n - 1}`)).join(', ')}]\n`;
    const bomb = Array.from({ length: 10 }, (_, n) => level(n)).join('');
    expect(await refusal(named('x.yaml'), { 'x.yaml': bomb })).toContain('x.yaml:1: uses aliases (*name)');
    expect(await refusal(`${bomb}${named('x.csv')}`, { 'x.csv': 'a\n' })).toContain(
      'source.yaml:1: uses aliases',
    );
  });

  it('a .gz that unpacks to far more than data does, or is none', async () => {
    const bomb = gzipSync(`${'x'.repeat(99_999)}\n`.repeat(1_000), { level: 9 });
    expect(bomb.length).toBeLessThan(200_000);
    for (const path of ['x.csv', 'x.jsonl', 'x.json'])
      expect(await refusal(named(path), { [`${path}.gz`]: bomb })).toContain(
        `${path}.gz:1: unpacks to more than 200 times`,
      );
    expect(await refusal(named('x.csv'), { 'x.csv.gz': 'a,b\n' })).toContain(
      'x.csv.gz:1: is called .gz and is not packed by gzip',
    );
    const cut = gzipSync(`a\n${'some text\n'.repeat(500)}`).subarray(0, 40);
    expect(await refusal(named('x.csv'), { 'x.csv.gz': cut })).toContain(
      'x.csv.gz:1: is packed (.gz) and cut off before its end',
    );
  });

  it('a folder where a file should be, and paths that lead out', async () => {
    expect(await refusal(named('../x.csv'), {})).toContain(
      'source.yaml:5: files.0.path: "../x.csv" leads out',
    );
    expect(await refusal(named('/etc/passwd'), {})).toContain('leads out of the source');
    expect(await refusal(named('none.csv'), {})).toContain('there is no file "none.csv"');
    await withSource('', { 'secret.csv': 'a\nb\n' }, (elsewhere) =>
      withSource(named('x.csv'), {}, async (folder) => {
        await symlink(join(elsewhere, 'secret.csv'), join(folder, 'x.csv'));
        await expect(readSource(folder)).rejects.toThrow('"x.csv" is a link that leads out');
        await symlink(elsewhere, join(folder, 'way'));
        await writeFile(
          join(folder, 'source.yaml'),
          `id: made\ntitle: T\nlicence: MIT\nsnapshot: 2024-01-01\n${named('way/secret.csv')}`,
        );
        await expect(readSource(folder)).rejects.toThrow('is a link that leads out');
      }),
    );
  });
});

describe('a table of which rows would go missing is refused whole', () => {
  it('an unclosed quote, at the line where it opens', async () => {
    const read = withSource(named('x.csv'), { 'x.csv': 'a,b\n1,2\n3,"4\n5,6\n7,8\n' }, readAll);
    await expect(read).rejects.toThrow(/x\.csv:3.*quote/u);
  });

  it('columns without a row', async () => {
    const read = withSource(named('x.csv'), { 'x.csv': 'a,b\n' }, readAll);
    await expect(read).rejects.toThrow('holds no row');
  });
});

describe('a row that cannot be read is left out and told', () => {
  it('a huge quoted cell, without reading it all', async () => {
    const text = `a,b\n1,2\n3,"${'x\n'.repeat(maxRecordLength)}`;
    const read = await refusal(named('x.csv'), { 'x.csv': text });
    expect(read).toContain('x.csv:3: ');
    expect(read.length).toBeLessThan(400);
  });

  it('rows of too few and too many cells', async () => {
    const read = await refusal(named('x.csv'), { 'x.csv': 'a,b\r\n1\r\n2,3\r\n4,5,6\r\n' });
    expect(read).toContain('read 1 facts');
    expect(read).toContain('x.csv:2: has 1 cells where the first line names 2 columns');
    expect(read).toContain('x.csv:4: has 3 cells where the first line names 2 columns');
  });

  it('deep JSON in a line', async () => {
    const read = await refusal(named('x.jsonl'), { 'x.jsonl': `{"a":1}\n${'['.repeat(100_000)}\n{"a":2}\n` });
    expect(read).toBe(`read 2 facts, x.jsonl:2: nests more than ${deepestNesting} levels deep`);
  });

  it('counts that are none, or contradict each other', async () => {
    const rows = [
      'NaN,0,0,0',
      'Infinity,0,0,0',
      '-1,0,0,0',
      '3,-1,1,1',
      '3,2,2,0',
      '1.5,1,0,0',
      'many,1,1,1',
      '3,1,1,1',
    ];
    const { facts, problems } = await withSource(
      battles('x.csv'),
      { 'x.csv': `a,b,n,w,l,t\n${rows.map((row) => `x,y,${row}\n`).join('')}` },
      readAll,
    );
    expect(only(facts, 'match')).toMatchObject([{ count: 3, locator: { line: 9 } }]);
    expect(problems.map(({ line }) => line)).toEqual([2, 3, 4, 5, 6, 7, 8]);
    expect(problems[0]?.message).toContain('"NaN" is not a number');
    expect(problems[4]?.message).toContain('add up to more than count');
  });

  it('a mark, CRLF and a last line without an end change nothing', async () => {
    const { facts, problems } = await withSource(
      named('x.csv'),
      { 'x.csv': '\uFEFFa,b\r\n1,2\r\n3,4' },
      readAll,
    );
    expect(problems).toEqual([]);
    expect(only(facts, 'record').map((one) => [one.key, one.locator?.line])).toEqual([
      ['1', 2],
      ['3', 3],
    ]);
  });
});

it('an unknown licence is refused with its line and the id that was meant, in source.yaml and in facts', async () => {
  const about = (licence: string) => `id: made\ntitle: T\nlicence: ${licence}\nsnapshot: 2024-01-01\n`;
  await withSource('', { 'source.yaml': about('Apache 2.0') + named('x.csv'), 'x.csv': 'a\n1\n' }, (folder) =>
    expect(readSource(folder)).rejects.toThrow(
      /source\.yaml:3: licence: "Apache 2\.0" is no SPDX licence id\. Did you mean Apache-2\.0\?/,
    ),
  );
  const source = { record: 'source', id: 's', title: 'S', licence: 'Frobnicate', snapshot: '2024-01-01' };
  await withSource('', { 'x.jsonl': `\n${JSON.stringify(source)}\n` }, (folder) =>
    expect(readInterchange(join(folder, 'x.jsonl'))).rejects.toThrow(
      /x\.jsonl:2: no source: licence: "Frobnicate" is no SPDX licence id/,
    ),
  );
});

it('a file of facts in another encoding, with a huge line, or empty, is refused with its line', async () => {
  const good = '{"record":"source","id":"s","title":"S","licence":"MIT","snapshot":"2024-01-01"}\n';
  const refusals: [string | Buffer, RegExp][] = [
    [Buffer.from(`\uFEFF${good}`, 'utf16le'), /x\.jsonl:1: is not UTF-8 text/],
    [Buffer.concat([Buffer.from(good), Buffer.from([0xe9, 0x0a])]), /x\.jsonl:2: is not UTF-8 text/],
    [`${good}\0\n`, /x\.jsonl:2: is not UTF-8 text/],
    [good + 'x'.repeat(maxRecordLength + 10), /x\.jsonl:2: is too long a line/],
    ['', /x\.jsonl:1: holds no facts/],
  ];
  for (const [text, reason] of refusals)
    await withSource('', { 'x.jsonl': text }, (folder) =>
      expect(readInterchange(join(folder, 'x.jsonl'))).rejects.toThrow(reason),
    );
});

describe('a source.yaml that says no licence', () => {
  const text = (licence: string) => `id: made\ntitle: T\n${licence}snapshot: 2024-01-01\n${named('x.csv')}`;
  it.each([
    ['licence: unknown\n', 3],
    ['licence: "?"\n', 3],
    ['licence: ""\n', 3],
    ['', 1],
  ])('%j', async (licence, line) => {
    await withSource('', { 'source.yaml': text(licence), 'x.csv': 'a\n' }, async (folder) => {
      await expect(readSource(folder)).rejects.toThrow(
        new RegExp(`source\\.yaml:${line}: licence: .*(under which licence|may be used)`),
      );
    });
  });
});

it('limits leave room for real tables', () => {
  expect(maxColumns).toBeGreaterThan(66);
});
