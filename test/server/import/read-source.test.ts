import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { only, readAll, withSource } from './source-folder.ts';

const pairs = `files:
  - path: pairs.csv
    emit:
      - match: { kind: =battle, first: model_a, second: model_b, winner: winner, rowId: id }
      - each: { list: [model_a, model_b] }
        record: { key: item, name: item, type: =model }
      - capability: { id: =chatting, name: =Chatting, kind: =function }
      - offer: { key: model_a, capability: =chatting }
  - { path: more.jsonl, format: facts }
`;
const files = {
  'pairs.csv': 'id,model_a,model_b,winner\n1,x,y,model_a\n2,y,x,tie\n3,x,z,\n',
  'more.jsonl': [
    '{"record":"text","kind":"lead","keys":["x"],"text":"Words."}',
    '{"record":"record","key":"w","name":"W","type":"model"}',
  ].join('\n'),
};

describe('readSource', () => {
  it('gives facts by kind, whatever the order of files and emits', async () => {
    const { facts, problems } = await withSource(pairs, files, readAll);
    expect(problems).toEqual([]);
    expect(facts.map((fact) => fact.record)).toEqual([
      'source',
      'capability',
      'record',
      'record',
      'record',
      'record',
      'offer',
      'offer',
      'match',
      'match',
      'match',
      'text',
    ]);
    expect(only(facts, 'record').map((fact) => [fact.source, fact.key])).toEqual([
      ['made', 'x'],
      ['made', 'y'],
      ['made', 'z'],
      ['made', 'w'],
    ]);
    expect(
      only(facts, 'match').map(({ wins, losses, ties, unjudged }) => [wins, losses, ties, unjudged]),
    ).toEqual([
      [1, 0, 0, undefined],
      [0, 0, 1, undefined],
      [0, 0, 0, 1],
    ]);
  });

  it('reads the packed file where only that lies there, and the facts are the same', async () => {
    const plain = await withSource(pairs, files, readAll);
    const { 'pairs.csv': text, ...rest } = files;
    const packed = await withSource(pairs, { ...rest, 'pairs.csv.gz': gzipSync(text) }, readAll);
    const bare = (facts: typeof plain.facts) => facts.map((fact) => ({ ...fact, locator: undefined }));
    expect(bare(packed.facts)).toEqual(bare(plain.facts));
    expect(only(packed.facts, 'match')[0]?.locator).toEqual({ file: 'pairs.csv.gz', line: 2 });
  });

  it('has a hash of the rules and of the data', async () => {
    const { hash } = await withSource(pairs, files, readAll);
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect((await withSource(pairs, files, readAll)).hash).toBe(hash);
    expect((await withSource(`${pairs}# more\n`, files, readAll)).hash).not.toBe(hash);
    const changed = { ...files, 'pairs.csv': files['pairs.csv'].replace('tie', 'model_b') };
    expect((await withSource(pairs, changed, readAll)).hash).not.toBe(hash);
  });

  it('leaves a bad row out, tells file and line once, and reads the rest', async () => {
    const dirty = {
      'pairs.csv': 'id,model_a,model_b,winner\n1,x,y,model_a\n2,x\n3,x,y,perhaps\n4,y,x,model_b\n',
      'more.jsonl':
        '{"record":"text"\n{"record":"offer","key":"x","capability":"No Id","position":0}\n{"record":"nothing"}\n{"record":"record","source":"other","key":"k","name":"K","type":"model"}\n',
    };
    const { facts, problems } = await withSource(pairs, dirty, readAll);
    expect(only(facts, 'match').map((fact) => fact.rowId)).toEqual(['1', '4']);
    expect(problems.map(({ file, line }) => [file, line]).sort()).toEqual(
      [
        ['pairs.csv', 3],
        ['pairs.csv', 4],
        ['more.jsonl', 1],
        ['more.jsonl', 2],
        ['more.jsonl', 3],
        ['more.jsonl', 4],
      ].sort(),
    );
    const said = problems.map((problem) => problem.message).join('\n');
    expect(said).toContain('the verdict "perhaps"');
    expect(said).toContain('no offer: capability: must be lower-case');
    expect(said).toContain('speaks for the source "other"');
  });

  it('refuses counts that contradict each other', async () => {
    const mapping =
      'files: [{ path: a.csv, emit: [{ match: { kind: =battle, first: a, second: b, count: n, wins: w } }] }]\n';
    const { facts, problems } = await withSource(
      mapping,
      { 'a.csv': 'a,b,n,w\nx,y,3,4\nx,y,-3,0\nx,y,1.5,1\nx,y,5,4\n' },
      readAll,
    );
    expect(only(facts, 'match').map((fact) => fact.count)).toEqual([5]);
    expect(problems.map((problem) => problem.line)).toEqual([2, 3, 4]);
  });

  it('groups rows and joins a table of many', async () => {
    const mapping = `tables:
  prices:
    path: prices.jsonl
    many: true
    key: { from: model, do: [fold] }
    value: { object: { provider: by, unit: =million-tokens, input: usd } }
files:
  - path: models.yaml
    group: { from: id, do: [fold] }
    emit:
      - record:
          key: group
          name: { from: rows.*.name, do: [most] }
          type: =model
          prices: { from: group, do: [{ lookup: prices, else: null }] }
`;
    const data = {
      'prices.jsonl': '{"model":"V/M-1","by":"A","usd":1}\n{"model":"m-1","by":"B","usd":0.5}\n',
      'models.yaml':
        '- { id: x/M-1, name: One }\n- { id: m-2, name: Two }\n- { id: M_1, name: Uno }\n- { id: m-1, name: Uno }\n',
    };
    const { facts, problems } = await withSource(mapping, data, readAll);
    expect(problems).toEqual([]);
    const usd = { unit: 'million-tokens', currency: 'USD' };
    expect(only(facts, 'record').map(({ key, name, prices }) => ({ key, name, prices }))).toEqual([
      {
        key: 'm-1',
        name: 'Uno',
        prices: [
          { ...usd, provider: 'A', input: 1 },
          { ...usd, provider: 'B', input: 0.5 },
        ],
      },
      { key: 'm-2', name: 'Two', prices: [] },
    ]);
  });
});

describe('a wrong source.yaml is one error with its line', () => {
  const emitting = (emit: string) => `files:\n  - path: a.csv\n    emit:\n      - ${emit}\n`;
  it.each([
    ['an unknown field', 'colour: red\nfiles: []\n', 5, 'colour: is no field here'],
    [
      'a misspelt field',
      emitting('match: { kind: =battle, first: a, second: b, cuont: n }'),
      8,
      'cuont: is no field here',
    ],
    [
      'an unknown form',
      emitting('match: { kind: =battle, first: a, second: b, count: { summ: [n] } }'),
      8,
      'not an object with "summ". Did you mean sum?',
    ],
    [
      'made-up counts',
      emitting('match: { kind: =battle, first: a, second: b }'),
      8,
      'counts are never made up',
    ],
    [
      'a missing table',
      emitting('record: { key: a, name: { from: a, do: [{ lookup: t }] }, type: =model }'),
      8,
      'no table "t"',
    ],
    [
      'a broken pattern',
      emitting("record: { key: a, name: { from: a, do: [{ drop: '(' }] }, type: =model }"),
      8,
      'not a regular expression',
    ],
    [
      'a file that is not there',
      'files:\n  - { path: b.csv, emit: [{ capability: { id: a, name: a, kind: a } }] }\n',
      6,
      'there is no file "b.csv"',
    ],
    [
      'a format that nothing reads',
      'files:\n  - { path: a.bin, emit: [{ capability: { id: a, name: a, kind: a } }] }\n',
      6,
      'give `format`',
    ],
    [
      'a file outside',
      'files:\n  - { path: ../a.csv, emit: [{ capability: { id: a, name: a, kind: a } }] }\n',
      6,
      'leads out of',
    ],
    [
      'a whole path',
      'files:\n  - { path: /a.csv, emit: [{ capability: { id: a, name: a, kind: a } }] }\n',
      6,
      'leads out of',
    ],
    ['broken YAML, where it opens', 'files: [\n', 5, 'never closed'],
  ])('%s', async (_, mapping, line, message) => {
    const data = { 'a.csv': 'a,b,n\n', 'a.bin': '' };
    const error = await withSource(mapping, data, (folder) =>
      readAll(folder).catch((thrown: unknown) => thrown),
    );
    expect(error).toMatchObject({ name: 'SourceFileError', line });
    expect(String(error)).toContain(message);
    expect(String(error)).toContain(`source.yaml:${line}: `);
  });

  it('a link that leads out of the folder', async () => {
    const mapping =
      'files:\n  - { path: in/link.csv, emit: [{ capability: { id: a, name: a, kind: a } }] }\n';
    await withSource(mapping, {}, (inner) =>
      withSource('', { 'secret.csv': 'a\n1\n' }, async (outer) => {
        await mkdir(join(inner, 'in'));
        await symlink(join(outer, 'secret.csv'), join(inner, 'in/link.csv'));
        await expect(readAll(inner)).rejects.toThrow('is a link that leads out');
      }),
    );
  });

  it('a folder without one', async () => {
    await withSource('', {}, async (folder) => {
      await mkdir(join(folder, 'empty'));
      await expect(readAll(join(folder, 'empty'))).rejects.toThrow('a source is a folder with a source.yaml');
    });
  });

  it('a data file that cannot be read on names itself', async () => {
    const mapping =
      'files:\n  - { path: a.jsonl, emit: [{ capability: { id: a, name: a, kind: =function } }] }\n';
    await withSource(mapping, { 'a.jsonl.gz': 'not packed' }, async (folder) => {
      await expect(readAll(folder)).rejects.toThrow(/a\.jsonl\.gz/);
      await writeFile(join(folder, 'a.jsonl'), Buffer.from([0x22, 0xff, 0x22]));
      await expect(readAll(folder)).rejects.toThrow('is not UTF-8');
    });
  });
});
