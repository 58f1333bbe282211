import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { Fact } from '#contract/interchange.ts';
import type { Database } from '../../../server/database/driver.ts';
import { applySource } from '../../../server/import/apply.ts';
import { readInterchange } from '../../../server/import/interchange-file.ts';
import { readSource } from '../../../server/import/read-source.ts';
import { verify } from '../../../server/verify/verify.ts';
import { projectRoot } from '../../../server/project-root.ts';
import { scratchDatabase, seededDatabase } from '../../support/databases.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { clearGraph } from '../ledger/graph-dump.ts';
import { expectNothingLost, exported, importText } from './exported.ts';

/** A source of each shape: prose and claims, battles, votes, listings, and names of capabilities. */
const sources = ['reference-page', 'wildbench', 'comparia', 'oss-alternatives', 'capabilities'];

let db: Database;
let first: string;
beforeAll(async () => {
  db = await scratchDatabase();
  for (const name of sources) await fill(join(projectRoot, 'seeds', name));
  first = await exported(db, 'jsonl');
});

async function fill(folder: string): Promise<void> {
  await applySource(db, await readSource(folder), () => {});
}

describe('the jsonl export', () => {
  it('holds every fact that the sources hold, each once, by source, kind and key', async () => {
    const facts = first
      .trimEnd()
      .split('\n')
      .map((line) => Fact.parse(JSON.parse(line)));
    const read: Fact[] = [];
    for (const name of sources) {
      const reading = await readSource(join(projectRoot, 'seeds', name));
      for await (const fact of reading.facts()) read.push(fact);
    }
    const count = (list: readonly Fact[]) => {
      const counts: Partial<Record<Fact['record'], number>> = {};
      for (const { record } of list) counts[record] = (counts[record] ?? 0) + 1;
      return counts;
    };
    expect(count(facts)).toEqual(count(read));
    expect(new Set(first.split('\n')).size).toBe(first.split('\n').length);
    const order = facts
      .map((fact) => (fact.record === 'source' ? fact.id : null))
      .filter((id) => id !== null);
    expect(order).toEqual(sources.toSorted());
  });

  it('holds every offer whole: its three texts, what it rests on and where it stands', async () => {
    const offersOf = (facts: readonly Fact[]) =>
      facts
        .flatMap((fact) => (fact.record === 'offer' ? [JSON.stringify(Object.entries(fact).sort())] : []))
        .sort();
    const read: Fact[] = [];
    for (const name of sources)
      for await (const fact of (await readSource(join(projectRoot, 'seeds', name))).facts()) read.push(fact);
    const facts = first
      .trimEnd()
      .split('\n')
      .map((line) => Fact.parse(JSON.parse(line)));
    expect(offersOf(facts)).toEqual(offersOf(read));
    expect(offersOf(facts).filter((text) => text.includes('vsAlternatives'))).toHaveLength(16);
  });

  it('gives the same export again when it is imported into an empty database, and a clean recount', async () => {
    await clearGraph(db);
    expect(await exported(db, 'jsonl')).toBe('');
    await importText(db, first);
    expect(await exported(db, 'jsonl')).toBe(first);
    expect(await verify(db)).toEqual([]);
  });

  it('is the same facts whatever the order of sources and rows', async () => {
    const facts = await exported(db, 'jsonl', { factsOnly: true });
    await clearGraph(db);
    const [, ...rest] = first.trimEnd().split('\n');
    const isSource = (line: string) => line.startsWith('{"record":"source"');
    const heads = first.split('\n').filter(isSource);
    await importText(db, [...heads, ...rest.filter((line) => !isSource(line)).toReversed()].join('\n'));
    expect(await exported(db, 'jsonl', { factsOnly: true })).toBe(facts);
    await clearGraph(db);
    const copies = temporaryFolder();
    for (const name of sources.toReversed()) {
      await cp(join(projectRoot, 'seeds', name), join(copies, name), { recursive: true });
      await fill(join(copies, name));
    }
    expect(await exported(db, 'jsonl', { factsOnly: true })).toBe(facts);
  });

  it('keeps entries that a newer snapshot has left out, as what they are', async () => {
    await clearGraph(db);
    const about = { record: 'source', id: 'a', title: 'A', licence: 'MIT', snapshot: '2024-01-01' };
    const tools = ['x', 'y'].map((key) => ({ record: 'record', source: 'a', key, name: key, type: 'model' }));
    const sides = { first: { key: 'x' }, second: { key: 'y' } };
    const battle = (rowId: string) => ({
      record: 'match',
      source: 'a',
      kind: 'trial',
      ...sides,
      count: 3,
      ties: 2,
      solvedByBoth: 1,
      rowId,
    });
    const lines = (...facts: object[]) => facts.map((fact) => `${JSON.stringify(fact)}\n`).join('');
    await importText(db, lines(about, ...tools, battle('old'), battle('kept')));
    await importText(db, lines({ ...about, snapshot: '2024-02-01' }, ...tools, battle('kept')));
    const text = await exported(db, 'jsonl');
    expect(text.match(/"state":"superseded"/g)).toHaveLength(1);
    expect(text.match(/"ties":2,"solvedByBoth":1/g)).toHaveLength(2);
    await clearGraph(db);
    await importText(db, text);
    expect(await exported(db, 'jsonl')).toBe(text);
  });
});

describe('the export of everything that ships', () => {
  it('reads as facts, line by line', async () => {
    const seeded = (await seededDatabase()).patient(120_000);
    const text = await exported(seeded, 'jsonl');
    const path = join(temporaryFolder(), 'all.jsonl');
    await writeFile(path, text);
    const lines: string[] = [];
    for (const reading of await readInterchange(path)) {
      for await (const fact of reading.facts()) lines.push(JSON.stringify(fact));
      expectNothingLost(reading);
    }
    // As JSON, not as text: what cannot be seen is written by its number, as in AWS's "Amazon Sage\u200bMaker".
    const written = text.trimEnd().split('\n');
    expect(lines).toEqual(written.map((line) => JSON.stringify(JSON.parse(line))));
  });
});
