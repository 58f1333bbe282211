import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestName } from '../../../server/import/nearest-name.ts';
import { only, readAll, withSource } from './source-folder.ts';

const refusal = (mapping: string, files: Record<string, string>) =>
  withSource(mapping, files, readAll).then(
    () => 'read',
    (error: unknown) => String(error),
  );
const oneFile = (path: string, emit: string) => `files:\n  - path: ${path}\n    emit:\n      - ${emit}\n`;
const battle = (more: string) => `match: { kind: =battle, first: a, second: b, ${more} }`;

describe('a field that no row has', () => {
  it('is an error before any fact, with its line, what was meant and what there is', async () => {
    const message = await refusal(oneFile('v.csv', battle('wins: win, losses: losses')), {
      'v.csv': 'a,b,wins,losses,ties\nx,y,30,2,1\n',
    });
    expect(message).toContain(
      'source.yaml:8: files.0.emit.0.match.wins: no row of v.csv has the field "win"',
    );
    expect(message).toContain('did you mean "wins"?');
    expect(message).toContain('It has: a, b, wins, losses, ties.');
  });

  it('is told once a file, all of them together', async () => {
    const message = await refusal(
      `files:\n  - path: v.csv\n    emit:\n      - match:\n          kind: =battle\n          first: left\n          second: b\n          wins: Wins\n          losses: lose\n`,
      { 'v.csv': 'a,b,wins,losses\nx,y,3,2\nx,z,1,1\n' },
    );
    expect(message.match(/no row/g)).toHaveLength(1);
    expect(message).toContain('"left" or "Wins" (line 12), did you mean "wins"? or "lose" (line 13)');
  });

  it('is an error in a template, a list, a table, a condition, a group and inside of `each`', async () => {
    const files = { 'x.json': '[{"a":"x","list":[{"n":1}]}]' };
    const record = (more: string) => oneFile('x.json', `record: { key: a, name: a, type: =model, ${more} }`);
    for (const [mapping, field] of [
      [record("url: { template: 'https://x.example/{b}' }"), '"b"'],
      [record('aliases: { list: [c] }'), '"c"'],
      [record('url: { when: { value: d, is: 1 }, give: =x }'), '"d"'],
      [record('prices: { each: list, as: { object: { input: item.m } } }'), '"item.m"'],
      [`tables: { t: { path: x.json, key: e, value: a } }\n${record('url: a')}`, '"e"'],
      [
        `files:\n  - path: x.json\n    group: f\n    emit:\n      - record: { key: group, name: group, type: =model }\n`,
        '"f"',
      ],
      [
        `files:\n  - path: x.json\n    where: { value: g, is: 1 }\n    emit:\n      - record: { key: a, name: a, type: =model }\n`,
        '"g"',
      ],
    ])
      expect(await refusal(mapping ?? '', files)).toContain(`no row of x.json has the field ${field}`);
  });

  it('is found in a table whether or not the mapping comes to read it', async () => {
    const mapping = oneFile(
      'v.csv',
      'record: { key: a, name: a, type: =model, url: { when: { value: a, is: z }, give: b } }',
    );
    expect(await refusal(mapping, { 'v.csv': 'a,c\nx,1\n' })).toContain('the field "b"');
  });

  it('is none where one of several is enough, where it is asked for, or where it is said to be optional', async () => {
    const mapping = oneFile(
      'v.csv',
      'record: { key: { first: [id, a] }, name: a, type: { first: [kind, =model] }, url: { optional: address }, vendor: { when: { value: by, known: true }, give: by } }',
    );
    const { facts, problems } = await withSource(mapping, { 'v.csv': 'a\nx\n' }, readAll);
    expect(problems).toEqual([]);
    expect(only(facts, 'record')).toMatchObject([{ key: 'x', type: 'model' }]);
    expect(only(facts, 'record')[0]).not.toHaveProperty('url');
  });

  it('is an error where none of several is there', async () => {
    const mapping = oneFile('v.csv', 'record: { key: { first: [id, ident] }, name: a, type: =model }');
    expect(await refusal(mapping, { 'v.csv': 'a\nx\n' })).toContain('the fields "id" or "ident"');
  });

  it('is none where a later row has it, where it is null, and where what it lies in is', async () => {
    const rows = [
      ...Array.from({ length: 3000 }, (_, i) => ({ a: `t${i}`, n: null, o: null })),
      { a: 'last', late: 'https://x.example', n: null, o: null },
    ];
    const jsonl = rows.map((row) => JSON.stringify(row)).join('\n');
    const mapping = oneFile(
      'x.jsonl',
      'record: { key: a, name: a, type: =model, url: late, vendor: n, version: o.deep }',
    );
    const { facts } = await withSource(mapping, { 'x.jsonl': jsonl }, readAll);
    expect(only(facts, 'record')).toHaveLength(3001);
    expect(only(facts, 'record').at(-1)?.url).toBe('https://x.example');
  });

  it('is none of the blanks around the name of a column', async () => {
    const mapping = oneFile('v.csv', battle('wins: wins'));
    const { facts } = await withSource(mapping, { 'v.csv': 'a, b ,  wins\nx,y,30\n' }, readAll);
    expect(only(facts, 'match')).toMatchObject([{ wins: 30, second: { key: 'y' } }]);
  });
});

describe('the name that was meant', () => {
  it('is the one with a letter more, less or another, or in other case and marks', () => {
    const name = fc.stringMatching(/^[a-z]{6,12}$/);
    fc.assert(
      fc.property(name, fc.nat(20), (one, at) => {
        const cut = one.slice(0, at % one.length) + one.slice((at % one.length) + 1);
        expect(nearestName(cut, ['0000', one])).toBe(one);
        expect(nearestName(one.toUpperCase(), ['0000', one])).toBe(one);
      }),
    );
    expect(nearestName('win_much', ['winMuch', 'lose'])).toBe('winMuch');
    expect(nearestName('wins', ['model', 'quality'])).toBeUndefined();
  });
});
