/** Conditions that a search states in plain words, on the seeds: what they are read as, what they leave out, and how they go. */
import { beforeAll, describe, expect, it } from 'vitest';
import { search } from '#contract/search.ts';
import { tool, tools } from '#contract/tool.ts';
import type { Database } from '../../../server/database/driver.ts';
import { countByFacets } from '../../../server/queries/search.ts';
import { facetConditions, filtersOf, silentOn } from '../../../server/search/facets.ts';
import { seededServer } from '../../support/server.ts';
import { ask } from './get.ts';

let url: string;
let db: Database;
beforeAll(async () => {
  ({ url, db } = await seededServer());
});

const found = (q: string, more: Record<string, string | number> = {}) =>
  ask(url, search, { q, limit: 100, ...more });
const ids = ({ hits }: Awaited<ReturnType<typeof found>>) => hits.map(({ id }) => id);

describe('numbers', () => {
  it('are filters that are said, and count who does not state them', async () => {
    const stated = await found('llm with a million tokens of context under $1');
    expect(stated.read).toEqual([
      { what: 'minContext', value: '1000000', from: 'a million tokens of context' },
      { what: 'maxPrice', value: '1', from: 'under $1' },
      { what: 'type', value: 'model,finetune', from: 'llm' },
    ]);
    expect(stated.total).toBeGreaterThan(5);
    for (const { id, lowestInputPerMillion } of stated.hits.slice(0, 10)) {
      const { contextTokens } = await ask(url, tool, { id });
      expect(contextTokens ?? 0, id).toBeGreaterThanOrEqual(1_000_000);
      expect(lowestInputPerMillion ?? Infinity, id).toBeLessThanOrEqual(1);
    }
    expect(stated.notes.join('\n')).toMatch(
      /“under \$1” was read as maxPrice:1; in quotes it is searched as text\./,
    );
    const silent = (what: string) =>
      expect.stringMatching(
        new RegExp(
          `^\\d+ models that fit the other filters do not state ${what}; they are not in the results`,
        ),
      );
    expect(stated.notes).toContainEqual(silent('a price by tokens'));
    expect((await found('llm with a million tokens of context')).notes).toContainEqual(
      silent('their context'),
    );
    expect(ids(stated)).toEqual(ids(await found('llm', { minContext: 1_000_000, maxPrice: 1 })));
  });

  it('are met by a price that says whose it is, never by one that is unusually low', async () => {
    const { hits } = await found('llm for coding under $1');
    for (const { id, price, lowestInputPerMillion } of hits.slice(0, 10)) {
      const { startingPrice, prices, vendor } = await ask(url, tool, { id });
      const { makers, ...whose } = price ?? { makers: null };
      expect(whose, id).toEqual(startingPrice);
      expect(price?.input, id).toBe(lowestInputPerMillion);
      const usual = prices.filter(({ unusual }) => unusual !== 'low');
      expect(
        usual.map(({ provider }) => provider),
        id,
      ).toContain(price?.provider);
      if (makers !== null) expect(vendor, id).not.toBeNull();
    }
    expect(
      hits.some(({ price }) => price !== null && price.makers !== null && price.makers > price.input),
    ).toBe(true);
  });

  it('beside a type and no other word list all that fit, the most compared first', async () => {
    const stated = await found('a model with a million tokens of context under $1');
    expect(stated.read.map(({ what, value }) => [what, value])).toEqual([
      ['minContext', '1000000'],
      ['maxPrice', '1'],
      ['type', 'model,finetune'],
    ]);
    const { total } = await ask(url, tools, {
      type: 'model,finetune',
      minContext: 1_000_000,
      maxPrice: 1,
      limit: 1,
    });
    expect(stated.total).toBe(total);
    const counts = stated.hits.map(({ timesMatched }) => timesMatched);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(counts[0]).toBeGreaterThan(1000);
  });

  it('of what is not sold by tokens are said to be no condition, and are not searched for', async () => {
    const editors = await found('photo editor under $50');
    expect(editors.read).toEqual([
      { what: 'price', value: '50', from: 'under $50' },
      { what: 'text', value: 'photo editor', from: 'photo editor under $50' },
    ]);
    expect(editors.notes).toEqual([
      '“under $50” was not read as a condition: only prices by tokens are a filter; in quotes it is searched as text.',
    ]);
    expect(ids(editors)).toEqual(ids(await found('photo editor')));
  });

  it('in quotes are words, as if nothing had been read', async () => {
    const quoted = await found('llm for coding "128k context"');
    expect(quoted.read.map(({ what }) => what)).toEqual(['text']);
    expect(quoted.total).toBeGreaterThan((await found('llm for coding 128k context')).total);
  });

  it('count just those that say nothing', async () => {
    const type = { type: ['model' as const] };
    const count = async (conditions: string[]) =>
      (await countByFacets(db, { query: conditions.join(' '), depth: 20_000 }))[0]?.total ?? 0;
    const all = await count(facetConditions('tool', filtersOf(type)));
    const silent = await count([...facetConditions('tool', filtersOf(type)), ...silentOn('minContext')]);
    const stating = await ask(url, tools, { type: 'model', minContext: 0, limit: 1 });
    expect(silent).toBeGreaterThan(0);
    expect(silent + stating.total).toBe(all);
  });

  it('alone list all that fit', async () => {
    const listed = await found('under $0.1');
    const { total } = await ask(url, tools, { maxPrice: 0.1, limit: 1 });
    expect([listed.total, listed.hits[0]?.why.text]).toEqual([total, 'Fits the filters.']);
  });
});

describe('what is not wanted', () => {
  it('is not searched for; where a fact is known it is a filter', async () => {
    const keyless = await found('weather forecast api without an API key');
    expect(keyless.read[0]).toEqual({
      what: 'capability',
      value: 'no-key-needed',
      from: 'without an API key',
    });
    expect(ids(keyless)).toEqual(ids(await found('weather forecast api', { capability: 'no-key-needed' })));
    expect(keyless.notes.join('\n')).toMatch(
      /APIs that fit the other filters do not state whether they need a key/,
    );
    const own = await found('notes app, no cloud');
    expect(ids(own)).toEqual(ids(await found('notes app', { pricing: 'open-source' })));
  });

  it('is only left out where no fact is known, and said so', async () => {
    const { read, notes, hits } = await found('app builder without code');
    expect(read).toEqual([
      { what: 'without', value: 'code', from: 'without code' },
      { what: 'text', value: 'app builder', from: 'app builder without code' },
    ]);
    expect(notes).toContain('“without code” was left out of the search; in quotes it is searched as text.');
    expect(hits.map(({ id }) => id)).toEqual(ids(await found('app builder')));
    for (const { why } of hits) expect(why.words).not.toContain('code');
  });

  it('is no part of a name, nor all that is asked', async () => {
    const { items } = await ask(url, tools, { sort: 'name', limit: 200 });
    for (const { name, id } of items.filter((_, i) => i % 20 === 0)) {
      const { read, hits } = await found(name);
      expect(
        read.map(({ what }) => what),
        name,
      ).toEqual(['text']);
      expect(
        hits.map((hit) => hit.id),
        name,
      ).toContain(id);
    }
    expect((await found('without ads')).read.map(({ what }) => what)).toEqual(['text']);
  });

  it('leaves capabilities as they are found by the other words', async () => {
    const only = { kind: 'capability' };
    const { read, hits } = await found('translate documents, no cloud', only);
    expect(read).toEqual([
      { what: 'text', value: 'translate documents', from: 'translate documents, no cloud' },
    ]);
    expect(hits).toEqual((await found('translate documents', only)).hits);
  });
});

describe('what else is stated', () => {
  const said = ({ read, prefers }: Awaited<ReturnType<typeof found>>) => [
    ...read.flatMap(({ what, value }) => (what === 'text' ? [] : [`${what}:${value}`])),
    ...prefers.map(({ what, value }) => `prefers ${what}:${value}`),
  ];

  it('of a vendor leaves out its tools, and nothing of which no vendor is said', async () => {
    const without = await found('chat assistant, not google', { kind: 'tool' });
    expect(said(without)).toEqual(['notVendor:google']);
    expect(without.hits.filter(({ vendor }) => vendor?.toLowerCase() === 'google')).toEqual([]);
    expect(without.hits.some(({ vendor }) => vendor === null)).toBe(true);
    const total = async (more: Record<string, string>) =>
      (await ask(url, tools, { limit: 1, ...more })).total;
    // What is called so, and of which nobody says whose it is, is left out too.
    expect(await total({ notVendor: 'Google' })).toBeLessThan(
      (await total({})) - (await total({ vendor: 'Google' })),
    );
    const { hits } = await found('maps', { notVendor: 'Google' });
    expect(hits.filter(({ vendor, name }) => vendor === null && /^google\b/i.test(name))).toEqual([]);
    expect(said(await found('llm not openai'))).toEqual(['notVendor:openai', 'type:model,finetune']);
    expect(said(await found('llm without openai'))).toContain('notVendor:openai');
    expect(said(await found('app builder, no code'))).not.toContain('notVendor:code');
    for (const q of ['photo library without Docker', 'non-linear video editor', 'non-profit crm'])
      expect(said(await found(q)).join(), q).not.toContain('notVendor');
  });

  it('of a compound is a word of the search', async () => {
    const { read } = await found('non-linear video editor');
    expect(read).toEqual([
      { what: 'text', value: 'non-linear video editor', from: 'non-linear video editor' },
    ]);
  });

  it('of what a model takes in and can do is a filter, and counts who does not state it', async () => {
    const both = await found('llm that reads images and calls tools');
    const asked = { type: 'model,finetune', capability: 'image-input,tool-calling', limit: 1 };
    expect(both.total).toBe((await ask(url, tools, asked)).total);
    expect(both.notes.join()).toMatch(
      /models that fit the other filters do not state what they take in and can do/,
    );
    expect(said(await found('app that reads images aloud'))).not.toContain('capability:image-input');
  });

  it('counts who does not state it among what fits all other filters, those of capabilities too', async () => {
    const { notes } = await found('cap:translation llm that reads images');
    const others = { type: ['model' as const, 'finetune' as const], capability: ['translation'] };
    const query = [...facetConditions('tool', filtersOf(others)), ...silentOn('capability', 'image-input')];
    const [silent] = await countByFacets(db, { query: query.join(' '), depth: 2_000 });
    const told = notes.find((note) => note.includes('do not state what they take in'));
    expect(told?.split(' ')[0] ?? '0').toBe((silent?.total ?? 0).toLocaleString('en'));
  });

  it('of a licence is a filter by its letters alone', async () => {
    const mit = await found('graph library MIT', { kind: 'tool' });
    expect(said(mit)).toContain('licence:MIT');
    for (const { licence, name } of mit.hits) expect(licence?.toLowerCase(), name).toBe('mit');
  });

  it('of the internet ranks higher what one can run oneself, and says what is not known', async () => {
    const offline = await found('speech to text without internet', { kind: 'tool' });
    expect(said(offline)).toEqual(['prefers pricing:open-source']);
    expect(offline.notes.join()).toContain('whether it needs the internet is not in our data');
    expect(offline.prefers[0]).toMatchObject({ exact: false });
  });

  it('and no fact knows is said to be no condition', async () => {
    const { notes } = await found('crm, HIPAA compliant');
    expect(notes).toContain(
      '“HIPAA compliant” was not read as a condition: our data has no facts about it, so it only counts as words.',
    );
  });

  it('as a wish beside a type alone lists what meets it', async () => {
    const open = await found('best open source llm');
    expect(said(open)).toEqual(['openWeights:yes', 'type:model,finetune']);
    expect(open.total).toBe(
      (await ask(url, tools, { type: 'model,finetune', openWeights: 'yes', limit: 1 })).total,
    );
  });

  it('as a wish never has what is known not to meet it first', async () => {
    const { hits } = await found('self-hosted vector database', { kind: 'tool' });
    const places = (names: readonly string[]) =>
      hits.flatMap(({ name }, place) => (names.includes(name) ? [place] : []));
    const [hosted = 0] = places(['Pinecone']).concat(hits.length);
    for (const place of places(['Milvus', 'pgvector', 'Weaviate', 'Qdrant']))
      expect(place).toBeLessThan(hosted);
  });
});

describe('words that name a type', () => {
  const marks = ({ read, prefers }: Awaited<ReturnType<typeof found>>) => ({
    text: read.flatMap(({ what, value }) => (what === 'text' ? [value] : [])),
    prefers: prefers.map(({ what, value, from }) => [what, value, from]),
  });

  it('are one mark, and lead to tools of it', async () => {
    const asked = await found('mcp server for postgres', { kind: 'tool' });
    expect(marks(asked)).toEqual({ text: ['postgres'], prefers: [['type', 'mcp-server', 'mcp server']] });
    expect(new Set(asked.hits.slice(0, 5).map(({ type }) => type))).toEqual(new Set(['mcp-server']));
    for (const { name, why } of asked.hits.slice(0, 5)) {
      expect(why.words, name).toContain('postgres');
      expect(why.words, name).not.toContain('server');
    }
    expect(asked.notes).toContain(
      '“mcp server” ranks type:mcp-server higher; in quotes it is searched as text.',
    );
    for (const q of ['mcp servers for postgres', 'postgres, mcp server', 'MCP server postgres'])
      expect(marks(await found(q)).text, q).toEqual(['postgres']);
  });

  it('are names still where something is called so', async () => {
    const [first] = (await found('Brave Search MCP Server')).hits;
    expect(first?.name).toBe('Brave Search MCP Server');
  });

  it('say only of what a thing is before what is done with it', async () => {
    for (const q of ['free LLM observability', 'llm gateway', 'mcp registry', 'api testing tool'])
      expect(
        marks(await found(q)).prefers.map(([what]) => what),
        q,
      ).not.toContain('type');
  });

  it('with praise alone list the most compared of the type', async () => {
    const best = await found('best llm');
    expect(best.read).toEqual([{ what: 'type', value: 'model,finetune', from: 'llm' }]);
    const listed = await found('', { type: 'model,finetune' });
    expect(ids(best)).toEqual(ids(listed));
    expect(best.notes.join()).toContain('most compared first');
    expect((await found('best llm', { sort: 'price' })).notes.join()).not.toContain('most compared first');
  });
});
