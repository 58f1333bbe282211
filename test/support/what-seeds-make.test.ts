import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { projectRoot } from '../../server/project-root.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { aboveTheFill, seedsKey } from './what-seeds-make.ts';

const root = temporaryFolder();
const files = {
  'seeds/list/facts.jsonl': '{}',
  'cypher/import/write.cypher': 'RETURN 1',
  'server/project-root.ts': 'export {};',
  'server/import/seeds.ts': 'export {};',
  'server/search/model/vectors.i8': 'bytes',
  'package-lock.json': '{}',
  'test/support/test-database.ts': 'export {};',
  'server/app.ts': 'export {};',
  'server/http/bind.ts': 'export {};',
  'server/answers/search.ts': 'export {};',
};
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
const key = () => seedsKey(root, process.env['JAVA_HOME'] || null);

let before: string;
beforeAll(async () => {
  for (const [path, text] of Object.entries(files)) write(path, text);
  before = await key();
});

describe('the key of what the seeds make', () => {
  it.each(Object.entries(files).slice(0, 7))('is another once %s is', async (path, text) => {
    write(path, `${text} `);
    expect(await key()).not.toBe(before);
    write(path, text);
    expect(await key()).toBe(before);
  });

  it('is another once a file is there more, or is called otherwise', async () => {
    const copy = temporaryFolder();
    cpSync(root, copy, { recursive: true });
    const ofCopy = () => seedsKey(copy, process.env['JAVA_HOME'] || null);
    expect(await ofCopy()).toBe(before);
    writeFileSync(join(copy, 'seeds', 'list', 'more.jsonl'), '');
    expect(await ofCopy()).not.toBe(before);
  });

  it('is another for another release of Neo4j', async () => {
    vi.stubEnv('NEO4J_RELEASE', '1.2.3');
    expect(await key()).not.toBe(before);
    vi.unstubAllEnvs();
  });

  it.each(Object.entries(files).slice(7))('stays where only %s changes', async (path, text) => {
    write(path, `${text} `);
    expect(await key()).toBe(before);
    write(path, text);
  });

  it('leaves out only rooms that come after the import, which it cannot reach', () => {
    const table = readFileSync(join(projectRoot, 'ARCHITECTURE.md'), 'utf8');
    const place = (room: string) => table.indexOf(`\n| \`${room}\``);
    expect(place('server/import/')).toBeGreaterThan(0);
    for (const room of [...aboveTheFill, 'server/'])
      expect(place(room), room).toBeGreaterThan(place('server/import/'));
  });
});
