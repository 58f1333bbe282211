/** While an import runs, nothing that reads meets half of a tool: every call, at every step of a real import. */
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { reads, writes } from '../../../server/api.ts';
import { applySource } from '../../../server/import/apply.ts';
import { batches } from '../../../server/database/batches.ts';
import {
  battle,
  capability,
  made,
  offer,
  readingOf,
  record,
  vote,
  type MadeUpSource,
} from '../ledger/made-up-source.ts';
import { get } from './get.ts';
import { importServer, type ImportServer } from './import-server.ts';

let server: ImportServer;
beforeAll(async () => {
  server = await importServer();
});

/** What is asked of each parameter that names something: what is here, and what is coming. */
const named: Readonly<Record<string, readonly string[]>> = {
  id: ['old', 'new', 'coming'],
  from: ['old', 'capability:coming'],
  to: ['new', 'old'],
  tools: ['old,new'],
  ids: ['old,new,capability:coming'],
  need: ['coming'],
  q: ['new', 'coming'],
  name: ['new'],
  quality: ['coming'],
  source: ['first', 'second'],
  key: ['old', 'new'],
  type: ['model'],
};

const reading = [...reads, ...writes].filter(({ method }) => method === 'GET');
const addresses = reading.flatMap(({ path, input }) => {
  const asked = Object.entries(named).filter(([name]) => 'shape' in input && name in Object(input.shape));
  const required = z.toJSONSchema(input, { io: 'input' }).required ?? [];
  const needed = asked.filter(
    ([name]) =>
      path.includes(`{${name}}`) ||
      required.includes(name) ||
      ['from', 'to', 'tools', 'ids', 'need', 'q', 'name', 'id', 'quality', 'key'].includes(name),
  );
  const variants = Math.max(1, ...needed.map(([, values]) => values.length));
  return Array.from({ length: variants }, (_, i) => {
    const value = (values: readonly string[]) => encodeURIComponent(values[i % values.length] ?? '');
    const query = needed
      .filter(([name]) => !path.includes(`{${name}}`))
      .map(([name, values]) => `${name}=${value(values)}`)
      .join('&');
    const filled = path.replaceAll(/\{(\w+)\}/g, (_whole, name: string) => value(named[name] ?? []));
    return query === '' ? filled : `${filled}?${query}`;
  });
});

const before: MadeUpSource = made(
  'first',
  '2024-01-01',
  record('old'),
  record('rival'),
  battle('old', 'rival', { count: 3 }),
);
const coming: MadeUpSource = made(
  'second',
  '2024-02-01',
  record('old'),
  record('new'),
  capability('coming', { description: 'Something new.' }),
  offer('new', 'coming'),
  offer('old', 'coming'),
  battle('old', 'new', { count: 5 }),
  vote('coming', 'new', { count: 2 }),
);

describe('while an import runs', () => {
  it('every call answers, none with a fault, and a tool that is half there is said to be coming', async () => {
    await applySource(server.db, readingOf(before), () => {});
    const seen = new Map<string, number[]>();
    const steps: string[] = [];
    const look = async (step: string) => {
      for (const some of batches(addresses, 8)) {
        const answers = await Promise.all(
          some.map(async (address) => ({ address, ...(await get(server.url, address)) })),
        );
        for (const { address, status, body } of answers) {
          seen.set(address, [...(seen.get(address) ?? []), status]);
          expect([400, 500], `${step}: ${address} ${status} ${body}`).not.toContain(status);
          if (status === 503) expect(body).toContain('is being imported');
        }
      }
    };
    // Cut off after each step in turn: what is left in the graph is what others see meanwhile.
    for (let cut = 0; ; cut++) {
      let passed = 0;
      const applied = applySource(server.db, readingOf(coming), (step) => {
        if (passed++ === cut) {
          steps.push(step);
          throw new Error('cut off');
        }
      });
      const done = await applied.then(
        () => true,
        (error: unknown) => {
          if (String(error) !== 'Error: cut off') throw error;
          return false;
        },
      );
      await look(done ? 'done' : (steps.at(-1) ?? ''));
      if (done) break;
    }
    expect(new Set(steps)).toEqual(new Set(['facts', 'entries', 'edges', 'tools', 'counts']));
    expect(seen.get('/api/tools/new'), 'unknown, then coming, then here').toContain(503);
    expect(seen.get('/api/tools/new')?.at(-1)).toBe(200);
  });
});
