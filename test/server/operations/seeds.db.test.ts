/** How many operations of the seeds are placed, and how well: against a sample that a person judged. */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { capabilities, capability } from '#contract/capabilities.ts';
import type { Database } from '../../../server/database/driver.ts';
import { differingServes } from '../../../server/verify/differing-serves.ts';
import { nextOperations, servesEdges } from '../../../server/queries/operations.ts';
import { pages } from '../../../server/database/pages.ts';
import { seededServer } from '../../support/server.ts';
import { ask } from '../http/get.ts';

/** Drawn of all that were placed by the numbers of `drawn(20261130)`, and judged one by one on 30 November 2026. */
const judged = z
  .array(
    z.object({
      operation: z.string(),
      server: z.string(),
      function: z.string(),
      right: z.enum(['yes', 'no']),
      why: z.string(),
    }),
  )
  .parse(parse(readFileSync(new URL('./judged-operations.csv', import.meta.url)), { columns: true }));
/** 279 of 300 were right. */
const measured = 0.93;

let db: Database;
let url: string;
let served: Map<string, string[]>;
let operations: string[];
beforeAll(async () => {
  ({ db, url } = await seededServer());
  served = new Map();
  for (const edge of await servesEdges(db, { prefix: '' }))
    served.set(edge.operation, [...(served.get(edge.operation) ?? []), edge.function]);
  operations = [];
  for await (const { id } of pages('', (page) => nextOperations(db, page))) operations.push(id);
});

describe('operations of the seeds', () => {
  it('are placed, four of five and more, as they are recounted', async () => {
    expect(operations.length).toBeGreaterThan(7000);
    const placed = operations.filter((id) => served.has(id)).length;
    expect(placed / operations.length).toBeGreaterThanOrEqual(0.8);
    expect(await differingServes(db, 10)).toEqual([]);
  });

  it('are placed as well as they were when a sample was judged, but for two in a hundred', () => {
    const sample = new Set(judged.map((one) => one.operation));
    expect(sample.size).toBe(300);
    const right = new Set(
      judged.filter((one) => one.right === 'yes').map((one) => `${one.operation} ${one.function}`),
    );
    // What nobody has judged is not counted as right.
    const given = [...sample].flatMap((id) => (served.get(id) ?? []).map((one) => `${id} ${one}`));
    expect(given.length).toBeGreaterThanOrEqual(0.95 * sample.size);
    const wrong = given.filter((link) => !right.has(link));
    expect(1 - wrong.length / given.length, wrong.join('\n')).toBeGreaterThanOrEqual(measured - 0.02);
  });

  it('that every server has, or that are said too shortly, serve nothing', () => {
    for (const id of ['ping', 'get-current-user', 'get-user', 'list-users', 'search']) {
      expect(operations).toContain(id);
      expect(served.get(id), id).toBeUndefined();
    }
  });
});

describe('pages of the seeds', () => {
  it('lead from a function to its operations and back', async () => {
    const page = await ask(url, capability, { id: 'issue-tracking' });
    expect(page.operations.total).toBeGreaterThan(100);
    expect(page.operations.servers).toBeGreaterThan(10);
    const list = await ask(url, capabilities, { serves: 'issue-tracking', limit: 200 });
    expect(list.total).toBe(page.operations.total);
    expect(new Set(list.items.map(({ kind }) => kind))).toEqual(new Set(['operation']));
    const [first] = list.items;
    const back = await ask(url, capability, { id: first?.id ?? '' });
    expect(back.serves.map(({ id }) => id)).toContain('issue-tracking');
  });
});
