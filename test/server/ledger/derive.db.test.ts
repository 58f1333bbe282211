import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../server/database/driver.ts';
import { applySource } from '../../../server/import/apply.ts';
import { verify } from '../../../server/verify/verify.ts';
import { scratchDatabase } from '../../support/databases.ts';
import { expectedGraph, type ExpectedGraph } from './expected-graph.ts';
import { clearGraph, dumpGraph } from './graph-dump.ts';
import { made, readingOf, record, type MadeUpSource } from './made-up-source.ts';
import { catalogue, twoReadings } from './random-catalogue.ts';
import '../same-random.ts';

let db: Database;
beforeAll(async () => {
  db = await scratchDatabase();
});
beforeEach(() => clearGraph(db));

/** Long enough for a slow machine: a run that was given up would go on writing beside the next. */
const patience = 600_000;

const quiet = () => {};
async function load(sources: readonly MadeUpSource[]): Promise<void> {
  for (const made of sources) await applySource(db, readingOf(made), quiet);
}

async function storedGraph(): Promise<ExpectedGraph> {
  const rows = async (statement: string) => (await db.auto(statement)).records.map((row) => row.toObject());
  const nodes = await rows(
    'MATCH (n:Node) RETURN n {.ref, .timesMatched, .neighbourCounts} AS node ORDER BY n.ref',
  );
  const edges = await rows(
    'MATCH ()-[e:MATCHED_AGAINST]->() RETURN e {.*, .first, .last, pair: null} AS edge ORDER BY e.low, e.high, e.source',
  );
  const offers = await rows(`MATCH (t)-[o:OFFERS]->(c)
    RETURN t.ref + ' ' + c.ref + ' ' + o.source + ' ' + o.position + ' ' + o.strength + ' ' + o.basis + ' '
      + coalesce(o.locator, 'null') AS offer ORDER BY offer`);
  return {
    nodes: nodes.map(({ node }) => node),
    edges: edges.map(({ edge: { pair: _, ...edge } }) => edge),
    offers: offers.map(({ offer }) => offer),
  };
}

describe('who makes a version', () => {
  const of = (name: string, vendor?: string) =>
    record(name.toLowerCase(), { name, ...(vendor === undefined ? {} : { vendor }) });
  const makers = async () =>
    (
      await db.auto(
        'MATCH (t:Tool) RETURN t.name AS name, t.vendor AS vendor, t.vendorKey AS key, t.vendorFrom AS basis ORDER BY name',
      )
    ).records.map((row) => [row.get('name'), row.get('vendor'), row.get('key'), row.get('basis')]);

  it('is whom the others of its family agree on, until they do no more', async () => {
    await load([made('a', '2026-01-01', of('Kelmar 1', 'Kelmar Labs'), of('Kelmar 2'), of('Other 1'))]);
    expect(await makers()).toEqual([
      ['Kelmar 1', 'Kelmar Labs', 'kelmarlabs', null],
      ['Kelmar 2', 'Kelmar Labs', 'kelmarlabs', 'family'],
      ['Other 1', null, null, null],
    ]);
    await load([made('b', '2026-01-02', of('Kelmar 3', 'A Host'))]);
    expect(await makers()).toContainEqual(['Kelmar 2', null, null, null]);
    expect(await verify(db)).toEqual([]);
    await load([made('c', '2026-01-03', ...[4, 5, 6].map((n) => of(`Kelmar ${n}`, 'Kelmar Labs')))]);
    expect(await makers()).toContainEqual(['Kelmar 2', 'Kelmar Labs', 'kelmarlabs', 'family']);
    await load([made('d', '2026-01-04', of('Kelmar 2', 'Somebody'))]);
    expect(await makers()).toContainEqual(['Kelmar 2', 'Somebody', 'somebody', null]);
    expect(await verify(db)).toEqual([]);
  });
});

describe('what is derived from any facts', () => {
  it(
    'is what they add up to, and verify finds no difference',
    async () => {
      await fc.assert(
        fc
          .asyncProperty(catalogue, async (sources) => {
            await load(sources);
            expect(await storedGraph()).toEqual(expectedGraph(sources));
            expect(await verify(db)).toEqual([]);
          })
          .beforeEach(() => clearGraph(db)),
        { endOnFailure: true, numRuns: 8 },
      );
    },
    patience,
  );

  it(
    'is the same whichever source comes first',
    async () => {
      await fc.assert(
        fc
          .asyncProperty(catalogue, async (sources) => {
            await load(sources);
            const forward = await dumpGraph(db);
            await clearGraph(db);
            await load(sources.toReversed());
            expect(await dumpGraph(db)).toEqual(forward);
          })
          .beforeEach(() => clearGraph(db)),
        { endOnFailure: true, numRuns: 4 },
      );
    },
    patience,
  );

  it(
    'does not change when the same sources are applied again',
    async () => {
      await fc.assert(
        fc
          .asyncProperty(catalogue, async (sources) => {
            await load(sources);
            const once = await dumpGraph(db);
            await load(sources);
            expect(await dumpGraph(db)).toEqual(once);
          })
          .beforeEach(() => clearGraph(db)),
        { endOnFailure: true, numRuns: 4 },
      );
    },
    patience,
  );

  it(
    'is, after a newer reading, what that reading alone gives',
    async () => {
      await fc.assert(
        fc
          .asyncProperty(catalogue, twoReadings, async ([, ...others], [older, newer]) => {
            await load([older, ...others, newer]);
            expect(await storedGraph()).toEqual(expectedGraph([...others, newer]));
            expect(await verify(db)).toEqual([]);
          })
          .beforeEach(() => clearGraph(db)),
        { endOnFailure: true, numRuns: 8 },
      );
    },
    patience,
  );
});
