import { beforeAll, describe, expect, it } from 'vitest';
import {
  capabilities,
  capability,
  CapabilityPage,
  capabilityTools,
  pairings,
} from '#contract/capabilities.ts';
import { matches } from '#contract/match.ts';
import { tool, tools } from '#contract/tool.ts';
import { Decided } from '#contract/imports.ts';
import type { Database } from '../../../server/database/driver.ts';
import { exportedFacts } from '../../../server/export/facts.ts';
import { applySource } from '../../../server/import/apply.ts';
import { clearGraph } from '../ledger/graph-dump.ts';
import {
  battle,
  capability as named,
  made,
  offer,
  readingOf,
  record,
  vote,
} from '../ledger/made-up-source.ts';
import { ask, askForProblem } from './get.ts';
import { importServer } from './import-server.ts';

let url: string;
let db: Database;
beforeAll(async () => {
  const server = await importServer();
  ({ url, db } = server);
  await clearGraph(server.db);
  const token = { unit: 'million-tokens', output: 9 };
  const sources = [
    made(
      'a',
      '2024-01-01',
      named('colour-grading', { name: 'Colour grading', description: 'Sets the mood of a film.' }),
      named('chat', { aliases: ['conversation'], description: 'Talks for a firm.' }),
      named('voice', { kind: 'modality' }),
      named('key-access', { kind: 'property' }),
      record('alpha', { pricing: 'free', licence: 'Apache 2.0' }),
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
      offer('beta', 'key-access', 2),
      vote('chat', 'beta', { count: 9 }),
      battle('alpha', 'beta', { capability: 'colour-grading', count: 2, wins: 2 }),
      battle('alpha', 'beta', { capability: 'chat', count: 1, wins: 1 }),
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
    expect(await ids({})).toEqual(['colour-grading', 'chat', 'key-access', 'voice', 'voices']);
    expect(await ids({ sort: 'matches', limit: 1 })).toEqual(['chat']);
    expect(await ids({ sort: 'name' })).toEqual(['chat', 'colour-grading', 'key-access', 'voice', 'voices']);
    expect(await ids({ kind: 'modality' })).toEqual(['voice']);
    expect(await ids({ source: 'b' })).toEqual(['colour-grading', 'voices']);
    expect(await ids({ q: 'mood film' })).toEqual(['colour-grading']);
    expect(await ids({ q: 'conversation' })).toEqual(['chat']);
    expect(await ids({ q: 'mood nothing' })).toEqual([]);
    expect(await ids({ q: 'the mood of a film' })).toEqual(['colour-grading']);
    const first = await ask(url, capabilities, { limit: 4 });
    expect(first.total).toBe(5);
    const rest = await ask(url, capabilities, { limit: 4, cursor: first.next ?? '' });
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
    // The most matched, then one that was matched less and that two sources name, then one that is only sold.
    expect(await ids({})).toEqual(['beta', 'alpha', 'gamma']);
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
    expect(await ids({ source: 'b' })).toEqual(['alpha', 'gamma']);
    expect(
      await ids({
        limit: 2,
        cursor: (await ask(url, capabilityTools, { id: 'colour-grading', limit: 2 })).next ?? '',
      }),
    ).toEqual(['gamma']);
  });

  it('can be narrowed to a licence however it is written, and says which types and licences there are', async () => {
    expect(await ids({ licence: 'apache-2.0' })).toEqual(['alpha']);
    expect(await ids({ licence: 'MIT' })).toEqual([]);
    const { types, licences } = await ask(url, capabilityTools, { id: 'colour-grading', type: 'product' });
    expect(types).toEqual([
      { type: 'model', tools: 2 },
      { type: 'product', tools: 1 },
    ]);
    expect(licences).toEqual([]);
    const all = await ask(url, capabilityTools, { id: 'colour-grading', licence: 'MIT' });
    expect([all.types, all.licences]).toEqual([[], [{ licence: 'Apache 2.0', tools: 1 }]]);
  });

  it('says of each its licence, the ways to run it and its results on the capability alone', async () => {
    const { items } = await ask(url, capabilityTools, { id: 'colour-grading', sort: 'name' });
    const told = items.map(({ tool, ways, judged }) => [tool.id, tool.licence, ways, judged]);
    const by = { source: 'a', title: 'About a', judge: null, judgeCompetes: [] };
    const result = { ...by, kind: 'battle', matches: 2, ties: 0, unjudged: 0 };
    expect(told).toEqual([
      ['alpha', 'Apache 2.0', expect.any(Array), [{ ...result, wins: 2, losses: 0 }]],
      ['beta', null, ['api-key'], [{ ...result, wins: 0, losses: 2 }]],
      ['gamma', null, ['api'], []],
    ]);
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

describe('results that a source says are about a function', () => {
  const about = [
    { capability: 'conversation-skill', contexts: ['chat *'] },
    { capability: 'color-grading', contexts: ['chat *'] },
  ];
  const board = {
    ...made(
      'board',
      '2024-05-01',
      named('conversation-skill', { name: 'Conversation skill' }),
      record('alpha'),
      record('beta', { type: 'product' }),
      offer('alpha', 'conversation-skill'),
      battle('alpha', 'beta', { context: 'chat one', count: 7, wins: 5, losses: 2 }),
      battle('alpha', 'beta', { context: 'chat two', counted: false, count: 7, wins: 5, losses: 2 }),
      battle('alpha', 'beta', { context: 'charts', count: 3, wins: 0, losses: 3 }),
    ),
    about,
  };
  const before = async () => (await ask(url, tool, { id: 'alpha' })).timesMatched;
  const judgedOf = async (id: string) =>
    (await ask(url, capabilityTools, { id, sort: 'name' })).items.map(({ tool: one, judged }) => [
      one.id,
      (judged ?? []).map(({ source, matches: of, wins }) => `${source}: ${wins} of ${of}`),
    ]);

  it('stand on its page by source, in the contexts it names, and no total counts them again', async () => {
    const had = await before();
    await applySource(db, readingOf(board), () => {});
    expect(await judgedOf('conversation-skill')).toEqual([['alpha', ['board: 5 of 7']]]);
    // An entry may be about two functions; a word that means another is that one; sources are never added up.
    expect(await judgedOf('colour-grading')).toEqual([
      ['alpha', ['board: 5 of 7', 'a: 2 of 2']],
      ['beta', ['board: 2 of 7', 'a: 0 of 2']],
      ['gamma', []],
    ]);
    expect(await before()).toBe(had + 10);
    const page = await ask(url, capability, { id: 'conversation-skill' });
    expect([page.timesMatched, page.matchesByKind]).toEqual([0, []]);
  });

  it('are the entries that the ledger answers, which add up to them', async () => {
    const list = await ask(url, matches, { tool: 'alpha', capability: 'colour-grading', source: 'board' });
    expect([list.total, list.counted, list.sum]).toEqual([2, 1, 7]);
    expect(list.byKind).toEqual([{ kinds: ['battle'], matches: 7 }]);
    expect((await ask(url, matches, { capability: 'conversation-skill' })).total).toBe(2);
    expect((await ask(url, matches, { capability: 'colour-grading', source: 'board' })).total).toBe(2);
  });

  it('are exported as the source says it', async () => {
    const sources: string[] = [];
    for await (const fact of exportedFacts(db)) {
      if (fact.record !== 'source') continue;
      sources.push(fact.id);
      expect(fact.about).toEqual(fact.id === 'board' ? about : undefined);
    }
    expect(sources).toContain('board');
  });
});
