import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { search } from '#contract/search.ts';
import { tool, tools } from '#contract/tool.ts';
import { alternatives } from '#contract/alternatives.ts';
import { capabilityTools } from '#contract/capabilities.ts';
import type { Database } from '../../../server/database/driver.ts';
import { findByWords } from '../../../server/queries/search.ts';
import { filtersOf } from '../../../server/search/facets.ts';
import { toLucene } from '../../../server/search/lucene.ts';
import { seededServer } from '../../support/server.ts';
import { search as answerSearch } from '../../../server/answers/search.ts';
import { ask, askForProblem, pages } from './get.ts';
import '../same-random.ts';

let url: string;
let db: Database;
beforeAll(async () => {
  ({ url, db } = await seededServer());
});
const names = async (q: string, more: Record<string, string | number> = {}) =>
  (await ask(url, search, { q, ...more })).hits.map(({ name }) => name);

describe('repeated operators', () => {
  it.each([
    ['type:model type:api', 'type:api type:model'],
    ['cap:image-input cap:tool-calling', 'cap:tool-calling cap:image-input'],
    ['type:model type:api cap:image-input', 'cap:image-input type:api type:model'],
  ])('%s finds what %s does', async (one, other) => {
    const [a, b] = [
      await ask(url, search, { q: one, limit: 50 }),
      await ask(url, search, { q: other, limit: 50 }),
    ];
    expect([b.total, b.hits]).toEqual([a.total, a.hits]);
  });

  it('are a union where a tool has one value, and say so; others add a condition', async () => {
    const total = async (q: string) => (await ask(url, search, { q, limit: 1 })).total;
    const both = await ask(url, search, { q: 'type:model type:api', limit: 1 });
    expect(both.total).toBe((await total('type:model')) + (await total('type:api')));
    expect(both.notes.join()).toContain('Tools that fit any of type:model, type:api');
    const narrowed = await total('cap:image-input cap:tool-calling');
    expect(narrowed).toBeLessThan(await total('cap:image-input'));
    expect(narrowed).toBeLessThan(await total('cap:tool-calling'));
  });
});

describe('words that ask for what can replace a tool', () => {
  const zapier = async (q: string, more: Record<string, string | number> = {}) =>
    ask(url, search, { q, limit: 30, ...more });

  it('lead with its alternatives, in their order, each with its reason', async () => {
    const list = await ask(url, alternatives, { id: 'zapier', limit: 20 });
    const order = list.items.filter(({ only }) => only === null).map(({ tool: { id } }) => id);
    const { hits, named } = await zapier('something like Zapier');
    expect(named).toEqual([{ id: 'zapier', name: 'Zapier' }]);
    expect(order.length).toBeGreaterThan(4);
    expect(hits.slice(0, Math.min(10, order.length)).map(({ id }) => id)).toEqual(order.slice(0, 10));
    for (const { why } of hits.slice(0, 5)) expect(why.text).toMatch(/^Alternative to Zapier: /);
    expect(new Set(hits.map(({ kind, id }) => `${kind}:${id}`)).size).toBe(hits.length);
    const second = await ask(url, search, { q: 'something like Zapier', limit: 3 });
    const third = await ask(url, search, { q: 'something like Zapier', limit: 3, cursor: second.next ?? '' });
    expect([...second.hits, ...third.hits]).toEqual(hits.slice(0, 6));
  });

  it('mean what is called so, not a server for it that is called so too', async () => {
    for (const name of ['Obsidian', 'Stripe', 'GitHub']) {
      const { named } = await ask(url, search, { q: `${name} alternative`, limit: 5 });
      const [found] = named;
      expect(found?.name).toBe(name);
      expect((await ask(url, tool, { id: found?.id ?? '' })).type, name).not.toBe('mcp-server');
    }
  });

  it('read "self-hosted" as the filter of open source, say so, and leave it words in quotes', async () => {
    const { hits, read, notes } = await zapier('replace Zapier with something self-hosted');
    expect(read).toContainEqual({ what: 'pricing', value: 'open-source', from: 'self-hosted' });
    expect(notes.join()).toContain('“self-hosted” was read as pricing:open-source');
    const quoted = await zapier('replace Zapier with something "self-hosted"');
    const filtered = await zapier('replace Zapier with something "self-hosted"', { pricing: 'open-source' });
    expect(hits.slice(0, 5).map(({ id }) => id)).toEqual(filtered.hits.slice(0, 5).map(({ id }) => id));
    expect(quoted.read.map(({ what }) => what)).toEqual(['text']);
  });

  it('leave other searches as they are', async () => {
    expect((await zapier('self-hosted wiki')).read.map(({ what }) => what)).toEqual(['text']);
    const compared = await zapier('better than Zapier');
    expect(compared.hits.some(({ why }) => why.text.startsWith('Alternative to'))).toBe(false);
    const [first] = (await zapier('Zapier')).hits;
    expect(first?.name).toBe('Zapier');
  });

  it('stand with the filters that are given beside', async () => {
    const { hits } = await zapier('something like Zapier', { maxPrice: 0 });
    expect(hits.some(({ why }) => why.text.startsWith('Alternative to'))).toBe(false);
  });
});

describe('search', () => {
  it('finds the reference tool by its family', async () => {
    expect(await names('qwen')).toContain('Qwen: Qwen3.5-27B');
    const family = await names('qwen3.5');
    expect(family).toContain('Qwen: Qwen3.5-27B');
    // The most compared leads: it took part in the OpenHands Index, the reference tool in one page.
    expect(family[0]).toBe('Qwen3.5 Flash');
  });

  it('puts a tool first that is asked for by its whole name', async () => {
    const { items } = await ask(url, tools, { limit: 200, sort: 'name' });
    for (const { name, id } of items.filter((_, i) => i % 9 === 0)) {
      const { hits } = await ask(url, search, { q: name, limit: 200 });
      const exact = hits.findIndex((hit) => hit.id === id);
      const best = hits[0];
      expect(exact, name).toBeGreaterThanOrEqual(0);
      expect(hits[exact]?.score, `${name} beside ${best?.name}`).toBeGreaterThan((best?.score ?? 0) - 4);
      expect(
        best?.why.fields.some((field) => field === 'name' || field === 'alias'),
        name,
      ).toBe(true);
    }
  });

  it('forgives a letter', async () => {
    const { hits } = await ask(url, search, { q: 'dreamboth' });
    expect(hits[0]).toMatchObject({ id: 'google-dreambooth', why: { words: ['dreamboth'] } });
    expect((await names('cluade'))[0]).toMatch(/claude/i);
  });

  it('finds capabilities by what they do, and alone when asked to', async () => {
    const { hits } = await ask(url, search, { q: 'tool calling' });
    expect(hits.slice(0, 3).map(({ kind, id }) => `${kind}:${id}`)).toContain('capability:tool-calling');
    const only = await ask(url, search, { q: 'image', kind: 'capability' });
    expect(only.hits.length).toBeGreaterThan(0);
    expect(new Set(only.hits.map(({ kind }) => kind))).toEqual(new Set(['capability']));
  });

  it('finds a name written apart, and one with a letter wrong in it', async () => {
    for (const q of ['chat gpt', 'chat gtp', 'chatgtp'])
      expect((await ask(url, search, { q })).hits[0], q).toMatchObject({ id: 'chatgpt' });
    expect((await names('gpt4o'))[0]).toMatch(/^GPT-4o/);
    expect((await names('claude3'))[0]).toMatch(/^Claude 3/);
    expect((await names('llama3'))[0]).toMatch(/^Llama.3/);
  });

  it('does not answer with the tool that is to be replaced', async () => {
    const { hits, named } = await ask(url, search, { q: 'self-hosted slack replacement', kind: 'tool' });
    expect(named).toMatchObject([{ name: 'Slack' }]);
    expect(hits.map(({ id }) => id)).not.toContain(named[0]?.id);
    expect(hits.slice(0, 8).map(({ name }) => name)).toContain('Zulip');
  });

  it('refuses a capability or a source that there is not, and says what there is', async () => {
    for (const path of ['/api/search?q=chat+cap:translaton', '/api/tools?capability=translaton'])
      expect(await askForProblem(url, path), path).toMatchObject({
        status: 404,
        near: expect.arrayContaining([expect.objectContaining({ ref: 'capability:translation' })]),
      });
    for (const path of [
      '/api/search?q=source:wild',
      '/api/search?q=chat&source=wild',
      '/api/tools?source=wild',
    ])
      expect((await askForProblem(url, path)).detail, path).toMatch(
        /We have no source called "wild".*wildbench/,
      );
  });

  it('says how many tools offer a capability it found', async () => {
    const { hits } = await ask(url, search, { q: 'translation' });
    const translation = hits.find(({ id }) => id === 'translation');
    const { total } = await ask(url, capabilityTools, { id: 'translation' });
    expect(translation).toMatchObject({ kind: 'capability', tools: total });
    expect(total).toBeGreaterThan(1);
    for (const { kind, tools: offering } of hits) expect(offering === null).toBe(kind === 'tool');
  });

  it('takes type: and source: in the words, as it takes them as parameters', async () => {
    const spoken = await ask(url, search, { q: 'llama type:model source:wildbench' });
    const asked = await ask(url, search, { q: 'llama', type: 'model', source: 'wildbench' });
    expect(spoken.hits).toEqual(asked.hits);
    expect(spoken.total).toBeGreaterThan(3);
    expect(new Set(spoken.hits.map(({ type }) => type))).toEqual(new Set(['model']));
    const elsewhere = await ask(url, search, { q: 'llama source:oss-alternatives' });
    expect(elsewhere.hits.map(({ id }) => id)).not.toContain(spoken.hits[0]?.id);
    const [near] = elsewhere.hits;
    expect((await ask(url, tool, { id: near?.id ?? '' })).sources).toContain('oss-alternatives');
  });

  it('takes every filter as a parameter and as an operator, and gives only what fits', async () => {
    const asked = {
      maxPrice: 1,
      minContext: 250_000,
      releasedAfter: '2025-01-31',
      openWeights: 'yes',
    };
    const { hits, lookedAt } = await ask(url, search, { q: 'long documents', ...asked, limit: 200 });
    const spoken = 'maxPrice:1 minContext:250000 releasedAfter:2025-01-31 openWeights:yes long documents';
    expect((await ask(url, search, { q: spoken, limit: 200 })).hits).toEqual(hits);
    expect(lookedAt).toBeNull();
    const fitting = await ask(url, tools, { ...asked, limit: 200 });
    const fits = new Set(fitting.items.map(({ id }) => id));
    for (const tool of fitting.items) {
      expect(tool.lowestInputPerMillion ?? Infinity, tool.name).toBeLessThanOrEqual(1);
      expect(tool.contextTokens ?? 0, tool.name).toBeGreaterThanOrEqual(250_000);
      expect((tool.released ?? '') > '2025-01-31', tool.name).toBe(true);
      expect(tool.openWeights, tool.name).toBe(true);
    }
    // All that fit are measured, so that a search by meaning finds every one of them, up to its 200.
    expect(fitting.total).toBeGreaterThan(10);
    expect(fitting.total).toBeLessThanOrEqual(200);
    expect(new Set(hits.map(({ id }) => id))).toEqual(fits);
  });

  it('takes as free what can be used without paying in a way that is written beside it', async () => {
    const total = async (more: Record<string, string>) =>
      (await ask(url, tools, { limit: 1, ...more })).total;
    const [yes = 0, no = 0, unknown = 0] = await Promise.all(
      ['yes', 'no', 'unknown'].map((free) => total({ free })),
    );
    expect(yes + no + unknown).toBe(await total({}));
    expect(Math.min(yes, no, unknown)).toBeGreaterThan(500);
    for (const [pricing, same] of [
      ['free', yes],
      ['paid', no],
      ['unknown', unknown],
    ] as const)
      expect(await total({ pricing }), pricing).toBe(same);
    // Whoever may run the weights pays nobody, nor does who calls an API that asks for no key.
    for (const all of [{ openWeights: 'yes' }, { source: 'public-apis', capability: 'no-key-needed' }])
      expect(await total({ ...all, free: 'yes' }), JSON.stringify(all)).toBe(await total(all));
    // That their list calls itself one of free APIs is no word on each of the others.
    expect(await total({ source: 'public-apis', capability: 'key-access', free: 'no' })).toBe(0);
    const { items } = await ask(url, tools, { pricing: 'free', limit: 200 });
    for (const { name, free } of items) {
      expect(free.free, name).toBe('yes');
      expect(free.ways.length, name).toBeGreaterThan(0);
    }
    const open = await ask(url, search, { q: 'openWeights:yes pricing:free', limit: 200 });
    const paidToo = open.hits.filter(({ free }) => free?.paid === true);
    expect(paidToo.length).toBeGreaterThan(20);
    for (const { free } of paidToo)
      expect(free?.ways.map(({ text }) => text)).toContain('open weights: free to run yourself');
    const { hits } = await ask(url, search, { q: 'send invoices free:yes' });
    expect(new Set(hits.map(({ id }) => id)).size).toBe(20);
    for (const { free } of hits) expect(free?.free).toBe('yes');
  });

  it('counts every operator, whichever way round they stand', async () => {
    const asked = ['openweights:yes', 'cap:image-input', 'cap:tool-calling'];
    const ids = async (q: string) => (await ask(url, search, { q, limit: 200 })).hits.map(({ id }) => id);
    const both = await ids(asked.join(' '));
    expect(both.length).toBeGreaterThan(10);
    expect(await ids(asked.toReversed().join(' '))).toEqual(both);
    expect(await ids(`capability:tool-calling ${asked[1]} OpenWeights:YES`)).toEqual(both);
    const params = await ask(url, search, {
      capability: 'tool-calling,image-input',
      openWeights: 'yes',
      limit: 200,
    });
    expect(params.hits.map(({ id }) => id)).toEqual(both);
    const repeated = '/api/tools?capability=image-input&capability=tool-calling&openWeights=yes&limit=200';
    const listed = tools.answer.parse(await (await fetch(`${url}${repeated}`)).json());
    expect(listed.items.map(({ id }) => id)).toEqual(both);
    const [image, calling] = await Promise.all([
      ids('cap:image-input openweights:yes'),
      ids('cap:tool-calling openweights:yes'),
    ]);
    for (const id of both) expect(image).toContain(id);
    expect(calling.length).toBeGreaterThan(both.length);
    expect(await ids('type:model type:agent cap:reasoning maxPrice:2 maxPrice:0.3')).toEqual(
      await ids('maxPrice:0.3 type:agent cap:reasoning type:model'),
    );
  });

  it('takes vendor and licence, however they are written, and says what words were read as', async () => {
    const q = 'vendor:"mistral ai" licence:apache-2.0';
    const { hits, read, notes } = await ask(url, search, { q, limit: 100 });
    expect(hits.length).toBeGreaterThan(3);
    expect(new Set(hits.map(({ vendor }) => vendor))).toEqual(new Set(['Mistral AI']));
    for (const { id } of hits) expect((await ask(url, tool, { id })).licence).toMatch(/apache/i);
    expect(notes).toEqual([]);
    expect(read).toEqual([
      { what: 'vendor', value: 'mistral ai', from: 'vendor:"mistral ai"' },
      { what: 'licence', value: 'apache-2.0', from: 'licence:apache-2.0' },
    ]);
    const spelt = await ask(url, search, { vendor: 'Mistral-AI', licence: 'Apache 2.0', limit: 100 });
    expect(spelt.hits.map(({ id }) => id)).toEqual(hits.map(({ id }) => id));
    expect((await ask(url, search, { q: 'x vendor:nobody' })).hits).toEqual([]);
  });

  it('searches an unknown operator as text, and says so', async () => {
    const { hits, read, notes } = await ask(url, search, { q: 'is:free chat' });
    expect(hits.length).toBeGreaterThan(0);
    expect(read).toEqual([{ what: 'text', value: 'is:free chat', from: 'is:free chat' }]);
    expect(notes).toEqual([expect.stringMatching(/“is:free”.*pricing: free: source: vendor: licence:/)]);
    expect((await ask(url, search, { q: 'Qwen: Qwen3.5-27B' })).notes).toEqual([]);
  });

  it("gives each hit the tool's own line, its price and its ways to be free", async () => {
    const { hits } = await ask(url, search, { q: 'qwen3.5-27b', limit: 3 });
    for (const { id, kind, line, pricing, free, timesMatched } of hits) {
      if (kind !== 'tool') continue;
      const whole = await ask(url, tool, { id });
      expect({ line, pricing, free, timesMatched }).toEqual({
        line: whole.description,
        pricing: whole.pricing,
        free: whole.free,
        timesMatched: whole.timesMatched,
      });
    }
    const [capability] = (await ask(url, search, { q: 'translation', kind: 'capability' })).hits;
    expect(capability).toMatchObject({ pricing: null, free: null, line: expect.any(String) });
  });

  it('finds the tools of a capability', async () => {
    const { hits } = await ask(url, search, { q: 'pictures cap:subject-fine-tuning', limit: 200 });
    const { items, total } = await ask(url, capabilityTools, { id: 'subject-fine-tuning', limit: 200 });
    expect(total).toBeLessThanOrEqual(200);
    expect(hits.map(({ id }) => id).toSorted()).toEqual(items.map(({ tool: { id } }) => id).toSorted());
    expect(hits.map(({ id }) => id)).toContain('dreambooth-stable-diffusion');
  });

  it('says how many it looked at, where more tools fit than are all measured', async () => {
    const { lookedAt, hits } = await ask(url, search, { q: 'summarise long reports', type: 'model' });
    const { total } = await ask(url, tools, { type: 'model', limit: 1 });
    expect(lookedAt).toBe(total > 3000 ? 2000 : null);
    expect(new Set(hits.map(({ type }) => type))).toEqual(new Set(['model']));
  });

  it('refuses what it cannot read, naming it', async () => {
    for (const q of ['type:person x', 'maxPrice:cheap x', 'releasedAfter:soon x']) {
      const { status, detail } = await askForProblem(url, `/api/search?q=${encodeURIComponent(q)}`);
      expect([status, detail]).toEqual([400, expect.stringContaining(`"${q.slice(0, -2)}"`)]);
    }
    expect((await askForProblem(url, '/api/search?q=x&kind=capability&pricing=free')).status).toBe(400);
    expect((await askForProblem(url, '/api/search?q=type:model&kind=capability')).status).toBe(400);
    const wordless = await askForProblem(url, '/api/search?q=!%3F');
    expect(wordless.detail).toMatch(/Say what to look for/);
    expect(wordless.detail, 'an address says nothing to a reader').not.toContain('/');
    expect((await askForProblem(url, '/api/tools?sort=fame')).status).toBe(400);
  });

  it('walks all its pages, each hit once, in the order of one page', async () => {
    const { hits, total } = await ask(url, search, { q: 'model chat', limit: 200 });
    const walked = [];
    for await (const page of pages((cursor) => ask(url, search, { q: 'model chat', limit: 7, ...cursor })))
      walked.push(...page.hits);
    expect(walked.slice(0, 200)).toEqual(hits);
    expect(walked).toHaveLength(total);
  });

  it('answers nothing found as an empty list', async () => {
    expect(await ask(url, search, { q: 'zzqqxxyy' })).toMatchObject({ total: 0, hits: [], next: null });
  });
});

describe('search by filters alone', () => {
  it.each([
    ['type:model', { type: 'model' }],
    ['cap:subject-fine-tuning', { capability: 'subject-fine-tuning' }],
    ['type:model maxPrice:1 ?!', { type: 'model', maxPrice: 1 }],
  ])('%s lists the tools that fit, most matched first', async (q, filters) => {
    const fitting = await ask(url, tools, { ...filters, limit: 50 });
    expect(fitting.total).toBeGreaterThan(0);
    const spoken = await ask(url, search, { q, limit: 50 });
    expect(spoken.hits.map(({ id }) => id)).toEqual(fitting.items.map(({ id }) => id));
    expect(spoken).toMatchObject({ total: fitting.total, meaning: 'on', named: [], lookedAt: null });
    for (const { kind, why } of spoken.hits)
      expect([kind, why]).toEqual([
        'tool',
        { words: [], fields: [], meaning: null, text: 'Fits the filters.' },
      ]);
    const asked = await ask(url, search, { ...filters, limit: 50 });
    // A cursor is its own question's.
    expect({ ...asked, next: asked.next !== null }).toEqual({
      ...spoken,
      query: '',
      read: [],
      next: spoken.next !== null,
    });
  });

  it('walks all its pages, each tool once', async () => {
    const filters = { type: 'product', pricing: 'free' };
    const walked: string[] = [];
    for await (const page of pages((cursor) => ask(url, search, { ...filters, limit: 90, ...cursor })))
      walked.push(...page.hits.map(({ id }) => id));
    const { total } = await ask(url, tools, { ...filters, limit: 1 });
    expect(total).toBeGreaterThan(90);
    expect(new Set(walked).size).toBe(walked.length);
    expect(walked).toHaveLength(total);
  });
});

describe('search sorted by price', () => {
  it('gives the found tools that have a price, the cheapest input first, in pages', async () => {
    const best = await ask(url, search, { q: 'qwen', kind: 'tool', limit: 200 });
    const { hits, total } = await ask(url, search, { q: 'qwen', sort: 'price', limit: 200 });
    const prices = hits.map(({ lowestInputPerMillion }) => lowestInputPerMillion ?? -1);
    expect(prices.length).toBeGreaterThan(3);
    expect(Math.min(...prices)).toBeGreaterThanOrEqual(0);
    expect(prices).toEqual(prices.toSorted((a, b) => a - b));
    const priced = best.hits.filter(({ lowestInputPerMillion }) => lowestInputPerMillion !== null);
    const ids = new Set(hits.map(({ id }) => id));
    expect(priced.map(({ id }) => id).filter((id) => !ids.has(id))).toEqual([]);
    const first = await ask(url, search, { q: 'qwen', sort: 'price', limit: 2 });
    const more = await ask(url, search, { q: 'qwen', sort: 'price', limit: 2, cursor: first.next ?? '' });
    expect([...first.hits, ...more.hits]).toEqual(hits.slice(0, 4));
    expect(first.total).toBe(total);
  });

  it('lists by filters alone as the list of tools does', async () => {
    const listed = await ask(url, tools, { type: 'model', sort: 'price', limit: 30 });
    const found = await ask(url, search, { q: 'type:model', sort: 'price', limit: 30 });
    expect(found.hits.map(({ id }) => id)).toEqual(listed.items.map(({ id }) => id));
    expect(found.total).toBe(listed.total);
  });

  it('is not for capabilities', async () => {
    const refused = await askForProblem(url, '/api/search?q=chat&kind=capability&sort=price');
    expect([refused.status, refused.errors?.map(({ path }) => path)]).toEqual([400, ['sort']]);
  });
});

describe('search by meaning', () => {
  it('finds what somebody needs, in words that nobody used', async () => {
    const { hits, meaning } = await ask(url, search, {
      q: 'make pictures of my dog in new scenes',
      kind: 'capability',
    });
    expect(meaning).toBe('on');
    expect(hits[0]).toMatchObject({ id: 'subject-fine-tuning', kind: 'capability' });
    expect(hits[0]?.why.meaning).toBeGreaterThan(0.5);
    expect(hits[0]?.why.text).toMatch(/match by meaning/i);
  });

  it.each([
    ['mail my readers every week', 'newsletter'],
    ['translate my website', 'translation'],
    ['picture my cat on the moon', 'subject-fine-tuning'],
    ['ask questions about a photo', 'image-understanding'],
    ['sign contracts online', 'digital-signature'],
  ])('%s finds %s among the first five capabilities', async (q, id) => {
    const { hits } = await ask(url, search, { q, kind: 'capability', limit: 5 });
    expect(hits.map((hit) => hit.id)).toContain(id);
  });

  it('adds the words of a tool that the query names', async () => {
    const { named, hits } = await ask(url, search, {
      q: 'something like Dreambooth-Stable-Diffusion',
      kind: 'capability',
      limit: 5,
    });
    expect(named).toEqual([{ id: 'dreambooth-stable-diffusion', name: 'Dreambooth-Stable-Diffusion' }]);
    expect(hits.map(({ id }) => id)).toContain('subject-fine-tuning');
    for (const { why } of hits) expect(why.meaning).toBeGreaterThan(0.3);
  });

  it('is never before a name', async () => {
    const { hits } = await ask(url, search, { q: 'image understanding', limit: 50 });
    expect(hits[0]).toMatchObject({ id: 'image-understanding', why: { text: 'This is its name.' } });
  });

  it('answers by words where there is no model, and says so', async () => {
    const input = search.input.parse({ q: 'make pictures of my dog in new scenes' });
    const off = await answerSearch(db, input, null);
    expect(off).toMatchObject({ meaning: 'off', named: [], lookedAt: null });
    expect(off.hits.length).toBeGreaterThan(0);
    expect(off.hits.every(({ why }) => why.meaning === null && why.words.length > 0)).toBe(true);
    const name = await answerSearch(db, search.input.parse({ q: 'dreambooth' }), null);
    expect(name.hits[0]?.id).toBe('google-dreambooth');
  });

  it('gives names of other scripts and nonsense no made-up neighbours', async () => {
    for (const q of ['zzqqxxyy', 'ыыфывфыв']) {
      expect(await ask(url, search, { q })).toMatchObject({ total: 0, hits: [], meaning: 'on' });
    }
  });
});

describe('any text', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }),
    fc.string({
      unit: fc.constantFrom(...'+-&|!(){}[]^"~*?:\\/ .', 'OR', 'AND', 'NOT', ' TO ', 'name', 'a'),
      maxLength: 80,
    }),
    fc.constantFrom(
      '"',
      '\\',
      'name:*',
      '*:*',
      'a~9',
      '(((',
      '/x/',
      'OR',
      'x'.repeat(300),
      '通义千问',
      '\u0000',
      '😀',
    ),
  );

  it('becomes null or a query that the index takes', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const query = toLucene(text);
        if (query === null) return;
        const found = await findByWords(db, { query, vector: null, ...filtersOf({}), depth: 5 });
        expect(found.length).toBeLessThanOrEqual(5);
      }),
      { numRuns: 150 },
    );
  });
});
