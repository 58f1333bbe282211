import { beforeAll, describe, expect, it } from 'vitest';
import { capabilities, capability, capabilityTools, pairings } from '#contract/capability-calls.ts';
import { tools } from '#contract/calls.ts';
import { CapabilityPage } from '#contract/capabilities.ts';
import { Decided } from '#contract/imports.ts';
import { applySource } from '../../../server/import/apply.ts';
import { clearGraph } from '../ledger/graph-dump.ts';
import { capability as named, made, offer, readingOf, record, vote } from '../ledger/made-up-source.ts';
import { ask, askForProblem } from './get.ts';
import { importServer } from './import-server.ts';

let url: string;
beforeAll(async () => {
  const server = await importServer();
  ({ url } = server);
  await clearGraph(server.db);
  const token = { unit: 'million-tokens', output: 9 };
  const sources = [
    made(
      'a',
      '2024-01-01',
      named('colour-grading', { name: 'Colour grading', description: 'Sets the mood of a film.' }),
      named('chat', { aliases: ['conversation'], description: 'Talks for a firm.' }),
      named('voice', { kind: 'modality' }),
      record('alpha', { pricing: 'free' }),
      record('beta', { pricing: 'paid', type: 'product', prices: [{ provider: 'p', input: 2, ...token }] }),
      {
        record: 'offer',
        key: 'alpha',
        capability: 'colour-grading',
        position: 0,
        description: 'By hand.',
        unique: 'A wheel.',
        locator: { file: 'x', line: 7 },
      },
      offer('beta', 'colour-grading'),
      offer('beta', 'chat', 1),
      vote('chat', 'beta', { count: 9 }),
    ),
    made(
      'b',
      '2024-01-01',
      named('color-grading', { name: 'Color grading' }),
      named('voices', { name: 'voice', kind: 'function' }),
      record('alpha'),
      record('gamma', { prices: [{ provider: 'p', input: 1, ...token }] }),
      { record: 'offer', key: 'alpha', capability: 'color-grading', position: 0, description: 'By film.' },
      offer('gamma', 'color-grading'),
    ),
  ];
  for (const source of sources) await applySource(server.db, readingOf(source), () => {});
});

describe('the directory', () => {
  it('is sorted, filtered by kind, source and words, and paged', async () => {
    const ids = async (input: Record<string, string | number>) =>
      (await ask(url, capabilities, input)).items.map(({ id }) => id);
    expect(await ids({})).toEqual(['colour-grading', 'chat', 'voice', 'voices']);
    expect(await ids({ sort: 'matches', limit: 1 })).toEqual(['chat']);
    expect(await ids({ sort: 'name' })).toEqual(['chat', 'colour-grading', 'voice', 'voices']);
    expect(await ids({ kind: 'modality' })).toEqual(['voice']);
    expect(await ids({ source: 'b' })).toEqual(['colour-grading', 'voices']);
    expect(await ids({ q: 'mood film' })).toEqual(['colour-grading']);
    expect(await ids({ q: 'conversation' })).toEqual(['chat']);
    expect(await ids({ q: 'mood nothing' })).toEqual([]);
    expect(await ids({ q: 'the mood of a film' })).toEqual(['colour-grading']);
    const first = await ask(url, capabilities, { limit: 3 });
    expect(first.total).toBe(4);
    const rest = await ask(url, capabilities, { limit: 3, cursor: first.next ?? '' });
    expect(rest.items.map(({ id }) => id)).toEqual(['voices']);
    expect(rest.next).toBeNull();
  });
});

describe('words of the directory', () => {
  const ids = async (q: string) => (await ask(url, capabilities, { q })).items.map(({ id }) => id);

  it('are looked for whole and as a beginning', async () => {
    expect(await ids('voice')).toEqual(['voice', 'voices']);
    expect(await ids('firm'), 'film is a letter off, and offered by more tools').toEqual(['chat']);
    expect(await ids('colour fil')).toEqual(['colour-grading']);
  });

  it('are looked for a letter off where nothing has all of them so', async () => {
    expect(await ids('grasing')).toEqual(['colour-grading']);
    expect(await ids('moot film')).toEqual(['colour-grading']);
    expect(await ids('film nothing')).toEqual([]);
  });
});

describe('the page of a capability', () => {
  it('tells the words that mean it, with sources and why', async () => {
    expect(await ask(url, capability, { id: 'colour-grading' })).toMatchObject({
      tools: 3,
      terms: [
        { id: 'colour-grading', name: 'Colour grading', sources: ['a'], by: 'own', rule: null },
        { id: 'color-grading', name: 'Color grading', sources: ['b'], by: 'rule', rule: 'spelling' },
      ],
    });
  });

  it('answers 308 for a word that means another, with the query that was asked', async () => {
    const answer = await fetch(`${url}/api/capabilities/color-grading/tools?sort=name&limit=2`, {
      redirect: 'manual',
    });
    expect(answer.status).toBe(308);
    expect(answer.headers.get('location')).toBe('/api/capabilities/colour-grading/tools?sort=name&limit=2');
    const followed = await fetch(`${url}/api/capabilities/color-grading`);
    expect(CapabilityPage.parse(await followed.json()).id).toBe('colour-grading');
  });

  it('names what is near an id that nobody has', async () => {
    const problem = await askForProblem(url, '/api/capabilities/colour-gradin');
    expect(problem).toMatchObject({ status: 404, near: [{ ref: 'capability:colour-grading' }] });
  });
});

describe('who offers a capability', () => {
  const ids = async (input: Record<string, string | number>) =>
    (await ask(url, capabilityTools, { id: 'colour-grading', ...input })).items.map(({ tool }) => tool.id);

  it('comes best known first, by matches, name or price, each with the words of every source', async () => {
    // One that was matched, then one that is sold, then one that only lists name.
    expect(await ids({})).toEqual(['beta', 'gamma', 'alpha']);
    expect(await ids({ sort: 'matches' })).toEqual(['beta', 'alpha', 'gamma']);
    expect(await ids({ sort: 'name' })).toEqual(['alpha', 'beta', 'gamma']);
    expect(await ids({ sort: 'price' })).toEqual(['gamma', 'beta']);
    const { items, total } = await ask(url, capabilityTools, {
      id: 'colour-grading',
      sort: 'name',
      limit: 1,
    });
    expect(total).toBe(3);
    expect(items[0]?.offers).toEqual([
      {
        source: 'a',
        term: 'colour-grading',
        description: 'By hand.',
        unique: 'A wheel.',
        vsAlternatives: null,
        basis: 'stated',
        date: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
        line: 7,
        locator: { file: 'x', line: 7 },
      },
      {
        source: 'b',
        term: 'color-grading',
        description: 'By film.',
        unique: null,
        vsAlternatives: null,
        basis: 'stated',
        date: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
        line: null,
        locator: null,
      },
    ]);
  });

  it('can be narrowed to a type, to pricing and to what one source says', async () => {
    expect(await ids({ type: 'product' })).toEqual(['beta']);
    expect(await ids({ pricing: 'free' })).toEqual(['alpha']);
    expect(await ids({ source: 'b' })).toEqual(['gamma', 'alpha']);
    expect(
      await ids({
        limit: 2,
        cursor: (await ask(url, capabilityTools, { id: 'colour-grading', limit: 2 })).next ?? '',
      }),
    ).toEqual(['alpha']);
  });

  it('are found in the ledger and the list of tools by the one id', async () => {
    const listed = await ask(url, tools, { capability: 'colour-grading', sort: 'name' });
    expect(listed.items.map(({ id }) => id)).toEqual(['alpha', 'beta', 'gamma']);
  });
});

describe('the review of which are one', () => {
  const pairs = async (state: string) =>
    (await ask(url, pairings, { state })).items.map(
      ({ left, right, by, rule }) => `${left.id} (${left.tools}) ${right.id} (${right.tools}) ${by} ${rule}`,
    );
  const say = async (left: string, right: string, same: boolean) => {
    const answer = await fetch(`${url}/api/pairings`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ left, right, same }),
    });
    expect(answer.status).toBe(200);
    return Decided.parse(await answer.json());
  };

  it('lists open, joined and parted pairs, and follows what a person says', async () => {
    expect(await pairs('open')).toEqual(['voice (0) voices (0) null other-kind']);
    expect(await pairs('joined')).toEqual(['colour-grading (2) color-grading (2) rule spelling']);
    expect(await pairs('apart')).toEqual([]);
    const decided = await say('capability:colour-grading', 'capability:color-grading', false);
    expect(decided.capabilities).toContain('color-grading');
    expect(await pairs('joined')).toEqual([]);
    expect(await pairs('apart')).toEqual(['colour-grading (2) color-grading (2) person null']);
    expect(await ids('color-grading')).toEqual(['alpha', 'gamma']);
    await say('capability:voice', 'capability:voices', true);
    expect(await pairs('open')).toEqual([]);
    await say('capability:colour-grading', 'capability:color-grading', true);
    await say('capability:voice', 'capability:voices', false);
    // Of two with a word each the one that was named first keeps its id.
    expect(await pairs('joined')).toEqual(['colour-grading (2) color-grading (2) rule spelling']);
  });

  const ids = async (id: string) =>
    (await ask(url, capabilityTools, { id, sort: 'name' })).items.map(({ tool }) => tool.id);
});
