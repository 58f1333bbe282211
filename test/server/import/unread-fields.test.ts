import { describe, expect, it } from 'vitest';
import { readSource } from '../../../server/import/read-source.ts';
import { withSource } from './source-folder.ts';

async function unread(mapping: string, files: Record<string, string>) {
  return withSource(mapping, files, async (folder) => {
    const reading = await readSource(folder);
    for await (const fact of reading.facts()) if (fact.record === 'text') break;
    return { fields: reading.unread(), leftOut: reading.leftOut() };
  });
}
const record = 'record: { key: id, name: meta.name, type: =model';

describe('fields that no rule reads', () => {
  it('are listed, and are no problem', async () => {
    const files = `files:\n  - path: a.jsonl\n    where: { value: kind, is: m }\n    emit: [{ ${record}, url: { template: 'https://{host}/' }, prices: cost.p1 } }]\n`;
    const row = {
      id: 'x',
      kind: 'm',
      host: 'h',
      meta: { name: 'X', by: 'Y' },
      cost: { p1: [], p2: 3 },
      extra: 1,
    };
    expect(await unread(files, { 'a.jsonl': `${JSON.stringify(row)}\n` })).toEqual({
      fields: [{ file: 'a.jsonl', fields: ['meta.by', 'cost.p2', 'extra'] }],
      leftOut: [],
    });
  });

  it('are told of columns, of groups and of Markdown tables, not of what tables read of the same file', async () => {
    const csv = `tables: { t: { path: a.csv, key: id, value: looked } }\nfiles: [{ path: a.csv, group: id, emit: [{ record: { key: group, name: group, type: =model, vendor: { from: rows.*.by, do: [most] } } }] }]\n`;
    expect((await unread(csv, { 'a.csv': 'id,name,by,looked,passed\n1,2,3,4,5\n' })).fields).toEqual([
      { file: 'a.csv', fields: ['name', 'passed'] },
    ]);
    const md = `files: [{ path: a.md, emit: [{ record: { key: cells.Name, name: cells.Name, type: =api, url: link } }] }]\n`;
    expect((await unread(md, { 'a.md': '| Name | Other |\n|---|---|\n| [x](y) | z |\n' })).fields).toEqual([
      { file: 'a.md', fields: ['cells.Other'] },
    ]);
  });

  it('are none where all is read', async () => {
    const all = `files: [{ path: a.csv, emit: [{ record: { key: id, name: id, type: =model } }] }]\n`;
    expect((await unread(all, { 'a.csv': 'id\n1\n' })).fields).toEqual([]);
  });
});
