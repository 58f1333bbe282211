import { beforeAll, expect, it } from 'vitest';
import { Alternatives } from '#contract/alternatives.ts';
import { applySource } from '../../../server/import/apply.ts';
import { scratchAddress, scratchDatabase } from '../../support/databases.ts';
import { runProgram } from '../../support/program.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { battle, capability, offer, readingOf, record } from '../ledger/made-up-source.ts';

let env: Record<string, string>;
beforeAll(async () => {
  const db = await scratchDatabase();
  const { uri, username, password, database } = await scratchAddress();
  env = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
  const facts = [
    ...['flows', 'pipes', 'cards'].map((key) => record(key)),
    record('paid-flows', { pricing: 'paid' }),
    capability('automation', { name: 'workflow automation' }),
    ...['flows', 'pipes', 'paid-flows'].map((key) => offer(key, 'automation')),
    battle('flows', 'cards'),
  ];
  await applySource(db, readingOf({ id: 'made-up', snapshot: '2024-01-01', facts }), () => {});
});

async function run(...args: string[]) {
  const program = runProgram('cli', {
    args: ['alternatives', ...args],
    env,
    folder: temporaryFolder(),
  });
  return { code: await program.ended, out: program.output(), err: program.errors() };
}

it('the command tells alternatives to people and to machines, filtered as asked', async () => {
  const told = await run('flows', '--must', 'automation');
  expect([told.code, told.err]).toEqual([0, '']);
  expect(told.out).toMatch(/^Alternatives to flows: 2 of 2 that fit/);
  expect(told.out).toContain('Both offer workflow automation (3 tools do)');
  const { items } = Alternatives.parse(JSON.parse((await run('flows', '--pricing', 'paid', '--json')).out));
  expect(items.map(({ tool }) => tool.id)).toEqual(['paid-flows']);
});

it('the command does not count as lost what is not known', async () => {
  const { out } = await run('flows');
  expect(out).toMatch(/ pipes +pipes +model +\? +\? +\? +\? +\? /);
  expect(out).toMatch(/ cards +cards +model +\? +\? +\? +\? +\? /);
  const { items } = Alternatives.parse(JSON.parse((await run('flows', '--json')).out));
  const partsOf = (id: string) => items.find(({ tool }) => tool.id === id)?.parts;
  // Weighed against flows, the only rival; pipes was never weighed, and no list names any of them.
  expect(partsOf('cards')).toMatchObject({ capabilities: null, matches: 1, listed: null });
  expect(partsOf('pipes')).toMatchObject({ capabilities: 1, matches: null, listed: null });
});

it('the command says what it was called wrongly with, and what comes nearest to a wrong name', async () => {
  const wrong = await run('flows', '--pricing', 'cheap');
  expect([wrong.code, wrong.out]).toEqual([2, '']);
  expect(wrong.err).toContain('--pricing must be one of free, freemium');
  const unknown = await run('flowz');
  expect(unknown.code).toBe(1);
  expect(unknown.err).toContain('Did you mean flows');
});
