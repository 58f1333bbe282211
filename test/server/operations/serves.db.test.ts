/** Operations and the functions they serve, as they are stored, recounted, undone and answered. */
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { capabilities, capability as page } from '#contract/capabilities.ts';
import type { Database } from '../../../server/database/driver.ts';
import { applySource } from '../../../server/import/apply.ts';
import { conclude } from '../../../server/import/conclude.ts';
import { undoImport } from '../../../server/import/undo.ts';
import { verify } from '../../../server/verify/verify.ts';
import { keepServes } from '../../../server/operations/keep-serves.ts';
import { ask } from '../http/get.ts';
import { importServer } from '../http/import-server.ts';
import { clearGraph } from '../ledger/graph-dump.ts';
import { capability, made, offer, readingOf, record, type MadeUpFact } from '../ledger/made-up-source.ts';

let db: Database;
let url: string;
beforeAll(async () => {
  ({ db, url } = await importServer());
});
beforeEach(() => clearGraph(db));

const operation = (name: string): MadeUpFact =>
  capability(name.replaceAll(' ', '-'), { name, kind: 'operation' });
const server = (key: string, more: object = {}): MadeUpFact => record(key, { type: 'mcp-server', ...more });
const registry = made(
  'registry',
  '2024-01-01',
  server('tracker'),
  server('mailer'),
  operation('create issue'),
  operation('send email'),
  operation('get thing'),
  operation('ping'),
  ...['create-issue', 'send-email', 'ping'].map((id, position) => offer('tracker', id, position)),
  ...['send-email', 'get-thing'].map((id, position) => offer('mailer', id, position)),
);
const guide = made(
  'guide',
  '2024-01-01',
  capability('issue-tracking', { name: 'issue tracking', area: 'Coding' }),
  capability('email-sending', { name: 'sending mail' }),
  capability('weather-data', { name: 'weather' }),
  server('tracker', { of: { source: 'registry', key: 'tracker' } }),
  server('mailer', { of: { source: 'registry', key: 'mailer' } }),
  offer('tracker', 'issue-tracking'),
  offer('mailer', 'email-sending'),
);
const sky = made(
  'sky',
  '2024-01-02',
  server('sky'),
  offer('sky', 'weather-data'),
  offer('sky', 'get-thing', 1),
);
const bring = async (...sources: (typeof guide)[]): Promise<string> => {
  let last = '';
  for (const source of sources) ({ import: last } = await applySource(db, readingOf(source), () => {}));
  await conclude(db);
  return last;
};
const edges = async () => {
  const { records } = await db.auto(
    `MATCH (o:Capability)-[s:SERVES]->(f:Capability)
     RETURN o.id + ' serves ' + f.id + ' by ' + s.by AS row ORDER BY row`,
  );
  return records.map((row) => String(row.get('row')));
};
const all = [
  'create-issue serves issue-tracking by name-and-servers',
  'get-thing serves email-sending by servers',
  'send-email serves email-sending by name',
];

describe('what operations serve', () => {
  it('is stored after an import, and made again only when what it is made of changed', async () => {
    await bring(registry, guide);
    expect(await edges()).toEqual(all);
    expect(await verify(db)).toEqual([]);
    expect(await keepServes(db)).toEqual({ made: false });
    // Two servers of different things lend it nothing.
    await bring(sky);
    expect(await edges()).toEqual(all.filter((edge) => !edge.startsWith('get-thing')));
    expect(await verify(db)).toEqual([]);
  });

  it('is gone with the import that brought it, and with the functions', async () => {
    const id = await bring(registry, guide);
    await undoImport(db, id, () => {});
    await conclude(db);
    expect(await edges()).toEqual([]);
    expect(await verify(db)).toEqual([]);
    await bring(guide);
    expect(await edges()).toEqual(all);
  });

  it('is made anew after a run that was cut off, also where an undo brought back what it was made of', async () => {
    await bring(registry, guide);
    const { import: id } = await applySource(db, readingOf(sky), () => {});
    let writes = 2;
    const cutOff: Database = {
      ...db,
      write: (work) => (writes-- > 0 ? db.write(work) : Promise.reject(new Error('cut off'))),
    };
    await expect(keepServes(cutOff)).rejects.toThrow('cut off');
    expect(await edges()).toEqual(all.filter((edge) => !edge.startsWith('get-thing')));
    await undoImport(db, id, () => {});
    expect(await keepServes(db)).toEqual({ made: true });
    expect(await edges()).toEqual(all);
  });

  it('is named by verify where somebody edited it', async () => {
    await bring(registry, guide);
    await db.auto("MATCH ({id: 'create-issue'})-[s:SERVES]->() DELETE s");
    await db.auto("MATCH ({id: 'send-email'})-[s:SERVES]->() SET s.by = 'servers'");
    await db.auto(
      "MATCH (o:Capability {id: 'ping'}), (f:Capability {id: 'weather-data'}) CREATE (o)-[:SERVES {by: 'name'}]->(f)",
    );
    expect(await verify(db)).toEqual([
      {
        check: 'operations',
        what: 'create-issue and issue-tracking',
        stored: 'nothing',
        counted: 'serves it by name-and-servers',
      },
      { check: 'operations', what: 'ping and weather-data', stored: 'serves it by name', counted: 'nothing' },
      {
        check: 'operations',
        what: 'send-email and email-sending',
        stored: 'serves it by servers',
        counted: 'serves it by name',
      },
    ]);
  });
});

describe('the pages', () => {
  beforeEach(() => bring(registry, guide));

  it('of an operation say what it serves and why, with the area', async () => {
    expect(await ask(url, page, { id: 'create-issue' })).toMatchObject({
      serves: [{ id: 'issue-tracking', name: 'issue tracking', area: 'Coding', by: 'name-and-servers' }],
      operations: { total: 0, servers: 0 },
    });
    expect((await ask(url, page, { id: 'ping' })).serves).toEqual([]);
  });

  it('of a function count its operations and their servers, and the directory lists them', async () => {
    const sending = await ask(url, page, { id: 'email-sending' });
    expect(sending).toMatchObject({ serves: [], operations: { total: 2, servers: 2 } });
    const ids = async (input: Record<string, string | number>) =>
      (await ask(url, capabilities, { serves: 'email-sending', ...input })).items.map(({ id }) => id);
    expect(await ids({})).toEqual(['send-email', 'get-thing']);
    expect(await ids({ sort: 'name' })).toEqual(['get-thing', 'send-email']);
    expect(await ids({ sort: 'matches' })).toEqual(['get-thing', 'send-email']);
    expect(await ids({ q: 'email' })).toEqual(['send-email']);
    expect(await ids({ q: 'issue' })).toEqual([]);
    expect(await ids({ kind: 'function' })).toEqual([]);
    expect(await ids({ serves: 'weather-data' })).toEqual([]);
    const first = await ask(url, capabilities, { serves: 'email-sending', limit: 1 });
    expect(first.total).toBe(2);
    const rest = await ask(url, capabilities, {
      serves: 'email-sending',
      limit: 1,
      cursor: first.next ?? '',
    });
    expect(rest.items.map(({ id }) => id)).toEqual(['get-thing']);
  });
});
