import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SearchHit } from '#contract/search.ts';
import { toolStatuses } from '#contract/vocabulary.ts';
import type { Found } from '../../../server/search/found.ts';
import { rankHits } from '../../../server/search/rank-hits.ts';
import { wishesIn } from '../../../server/search/wishes.ts';
import '../same-random.ts';

const found = (more: Partial<Found> & Pick<Found, 'id' | 'name'>): Found => ({
  kind: 'tool',
  type: 'model',
  vendor: null,
  licence: null,
  openWeights: null,
  languages: [],
  released: null,
  timesMatched: 0,
  matchesByKind: [],
  ghost: false,
  status: null,
  lowestInput: null,
  prominence: 0,
  pricing: null,
  free: null,
  sources: 1,
  tools: null,
  aliasText: '',
  description: '',
  composed: null,
  score: 1,
  meaning: null,
  ...more,
});

const name = fc
  .array(fc.constantFrom('qwen', 'Qwen3.5', '27B', 'chat', 'Llama', 'gpt-4'), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.join(' '));
const hit: fc.Arbitrary<Found> = fc.record({
  kind: fc.constant('tool'),
  type: fc.constantFrom('model', 'product'),
  id: fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,6}$/),
  name,
  vendor: fc.option(fc.constantFrom('Qwen', 'Meta'), { nil: null }),
  licence: fc.constantFrom(null, 'MIT'),
  languages: fc.constantFrom([], ['Python']),
  released: fc.constantFrom(null, '2025-03-01'),
  openWeights: fc.constantFrom(null, true, false),
  timesMatched: fc.oneof(fc.nat(20), fc.nat(1_000_000_000)),
  matchesByKind: fc.constant([]),
  ghost: fc.boolean(),
  status: fc.constantFrom(null, ...toolStatuses),
  lowestInput: fc.option(fc.double({ min: 0, max: 100, noNaN: true }), { nil: null }),
  prominence: fc.constantFrom(0, 12.5, 60, 75),
  pricing: fc.constantFrom('paid', 'unknown'),
  free: fc.constant({ free: 'no', paid: true, note: 'paid; no free way in our data', ways: [] }),
  sources: fc.nat(5),
  tools: fc.constant(null),
  aliasText: fc.array(name, { maxLength: 2 }).map((names) => names.join('\n')),
  description: fc.constantFrom('', 'a chat model', 'qwen in prose'),
  composed: fc.constant(null),
  score: fc.double({ min: 0.01, max: 40, noNaN: true }),
  meaning: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null }),
});
const hits = fc.uniqueArray(hit, { maxLength: 15, selector: ({ id }) => id });
const query = fc.oneof(name, fc.constantFrom('qwen', 'chat', 'gpt', 'zzz'));

describe('rankHits', () => {
  it("keeps every hit once, in the contract's shape, highest score first", () => {
    fc.assert(
      fc.property(query, hits, (asked, list) => {
        const ranked = rankHits(asked, list);
        expect(ranked.map(({ id }) => id).sort()).toEqual(list.map(({ id }) => id).sort());
        for (const each of ranked) SearchHit.parse(each);
        const scores = ranked.map(({ score }) => score);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
      }),
    );
  });

  it('gives the same order whatever order the index gave', () => {
    fc.assert(
      fc.property(query, hits, fc.integer(), (asked, list, seed) => {
        const shuffled =
          fc.sample(fc.shuffledSubarray(list, { minLength: list.length }), { seed, numRuns: 1 })[0] ?? [];
        expect(rankHits(asked, shuffled)).toEqual(rankHits(asked, list));
      }),
    );
  });

  it('puts a name that is the query before every other, ghosts and huge counts notwithstanding', () => {
    fc.assert(
      fc.property(hits, hit, (list, exact) => {
        const asked = 'Only One';
        const ranked = rankHits(asked, [...list, { ...exact, id: 'only', name: 'only-ONE' }]);
        expect(ranked[0]?.id).toBe('only');
      }),
    );
  });

  it('goes down the steps: is, begins with, holds, holds in another order, index alone', () => {
    const list = [
      found({ id: 'e', name: 'Other', description: 'qwen 27b', score: 9 }),
      found({ id: 'd', name: '27B of Qwen', score: 8 }),
      found({ id: 'c', name: 'The Qwen 27B', score: 7 }),
      found({ id: 'b', name: 'Qwen 27B Instruct', score: 6 }),
      found({ id: 'a', name: 'Qwen-27B', score: 5 }),
    ];
    expect(rankHits('qwen 27b', list).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('takes gaps between words for nothing, and a letter wrong in a whole name before letters wrong in parts of one', () => {
    const chat = found({ id: 'chatgpt', name: 'ChatGPT' });
    const parts = found({ id: 'parts', name: 'Many chats of Ggtp', aliasText: 'chat', score: 40 });
    expect(rankHits('chat gpt', [parts, chat])[0]).toMatchObject({
      id: 'chatgpt',
      why: { text: 'This is its name, written together or apart.' },
    });
    expect(rankHits('chat gtp', [found({ id: 'p', name: 'Chatx of ggtp', score: 40 }), chat])[0]?.id).toBe(
      'chatgpt',
    );
  });

  it.each(['C++ Mill', 'C# Mill', 'C Mill', '🧪', '🧪 Mill', '★', 'F#'])(
    '%s is the name of that one alone',
    (name) => {
      const called = ['C Mill', 'C++ Mill', 'C# Mill', '🧪', '🧪 Mill', '★', '★★', 'F#', 'F'];
      const list = called.map((one, at) => found({ id: at < 3 ? `c-mill-${at}` : `x${at}`, name: one }));
      const ranked = rankHits(name, [found({ id: 'c-mill', name: 'C+ Mill' }), ...list]);
      expect(ranked[0]?.name).toBe(name);
      expect(ranked.filter(({ why }) => why.text === 'This is its name.').map((hit) => hit.name)).toEqual([
        name,
      ]);
      expect(ranked.filter(({ why }) => why.text.startsWith('Also called'))).toEqual([]);
    },
  );

  it('orders what is called just so by evidence: matches, then how well known it is, then sources, then a price; never by id or words', () => {
    const list = [
      found({ id: 'a', name: 'GPT-4 Turbo', score: 40 }),
      found({ id: 'b', name: 'GPT-4 Turbo', lowestInput: 10, score: 30 }),
      found({ id: 'c', name: 'GPT-4 Turbo', sources: 2, score: 20 }),
      found({ id: 'e', name: 'GPT-4 Turbo', prominence: 30, score: 10 }),
      found({
        id: 'd',
        name: 'gpt-4-turbo-2024-04-09',
        aliasText: 'GPT-4 Turbo',
        timesMatched: 1,
        score: 10,
      }),
    ];
    expect(rankHits('gpt-4 turbo', list).map(({ id }) => id)).toEqual(['d', 'e', 'c', 'b', 'a']);
  });

  it('keeps to the steps whatever the counts are', () => {
    const begins = found({ id: 'begins', name: 'Llama Tiny', score: 0.1, ghost: true });
    const holds = found({ id: 'holds', name: 'The Llama', score: 9, timesMatched: 1_000_000_000 });
    expect(rankHits('llama', [holds, begins]).map(({ id }) => id)).toEqual(['begins', 'holds']);
  });

  it('leaves out a tool that the query only mentions, unless a name answers the query', () => {
    const slack = found({ id: 'slack', name: 'Slack', meaning: 0.9 });
    const other = found({ id: 'other', name: 'Mattermost', meaning: 0.5 });
    const ids = (query: string) => rankHits(query, [slack, other], { known: ['slack'] }).map(({ id }) => id);
    expect(ids('self-hosted slack replacement')).toEqual(['other']);
    expect(ids('slack')).toEqual(['slack', 'other']);
  });

  it('puts tools of a type that the query says before others as near, and never before a name', () => {
    const model = found({ id: 'm', name: 'Ostrel', type: 'model', meaning: 0.62 });
    const library = found({ id: 'l', name: 'Kelmar', type: 'library', meaning: 0.6 });
    const types = new Set(['library']);
    const ids = (query: string, beside = {}) => rankHits(query, [model, library], beside).map(({ id }) => id);
    expect(ids('python library to plot')).toEqual(['m', 'l']);
    expect(ids('python library to plot', { types })).toEqual(['l', 'm']);
    expect(ids('Ostrel', { types })).toEqual(['m', 'l']);
    const far = rankHits('python library to plot', [model, { ...library, meaning: 0.3 }], { types });
    expect(far[0]?.id).toBe('m');
  });

  it('never puts what is known not to be as wished before what is and fits about as well; silence stands between', () => {
    const wishes = [{ what: 'pricing' as const, value: 'open-source', from: 'open source' }];
    const way = (one: 'open-source' | 'free-tier') => ({
      free: 'yes' as const,
      paid: false,
      note: null,
      ways: [{ way: one, text: one }],
    });
    const near = fc.double({ min: 0, max: 0.14, noNaN: true });
    fc.assert(
      fc.property(
        hit,
        fc.double({ min: 0.2, max: 0.8, noNaN: true }),
        fc.tuple(near, near, near),
        (any, base, by) => {
          const made = (id: string, more: Partial<Found>, plus: number) =>
            found({
              ...any,
              kind: 'tool',
              type: 'product',
              id,
              name: 'Kelmar',
              aliasText: '',
              openWeights: null,
              ...more,
              meaning: base + plus,
            });
          const tools = [
            made('unmet', { free: way('free-tier') }, by[0]),
            made('silent', { free: null }, by[1]),
            made('met', { free: way('open-source') }, by[2]),
          ];
          const ids = rankHits('vectors to keep', tools, { wishes }).map(({ id }) => id);
          expect(ids).toEqual(['met', 'silent', 'unmet']);
        },
      ),
    );
  });

  it('takes part of a name for no answer in a tool of another type than the query names', () => {
    const tool = (id: string, name: string, type: string, meaning: number) =>
      found({ id, name, type, meaning });
    const agent = tool('a', 'Kelmar', 'agent', 0.6);
    const server = tool('s', 'Flow Coding Agent Bridge', 'mcp-server', 0.5);
    const own = tool('o', 'Coding Agent', 'mcp-server', 0.1);
    const named = { types: new Set(['agent']), typesNamed: true, need: 'coding' };
    const ids = (beside = {}) => rankHits('coding agent', [agent, server, own], beside).map(({ id }) => id);
    expect(ids()).toEqual(['o', 's', 'a']);
    expect(ids(named)).toEqual(['o', 'a', 's']);
  });

  it('puts a tool whose line and functions say the words before one as near, and the better known of equals', () => {
    const near = { meaning: 0.5, type: 'product' } as const;
    const one = found({ id: 'a', name: 'Ostrel', ...near });
    const other = found({ id: 'b', name: 'Kelmar', ...near });
    const ids = (tools: readonly Found[], said = new Map<string, number>()) =>
      rankHits('send invoices', tools, { said }).map(({ id }) => id);
    expect(ids([one, other])).toEqual(['b', 'a']);
    expect(ids([one, other], new Map([['a', 7]]))).toEqual(['a', 'b']);
    expect(ids([{ ...one, prominence: 40 }, other])).toEqual(['a', 'b']);
  });

  it('puts a tool that is known for what is asked before one as near, and a capability that is asked for in these words', () => {
    const near = { meaning: 0.5, type: 'product' } as const;
    const one = found({ id: 'a', name: 'Ostrel', ...near });
    const other = found({ id: 'b', name: 'Kelmar', ...near });
    const both = rankHits('send invoices', [one, other], { functions: new Map([['a', 0.5]]) });
    expect(both.map(({ id }) => id)).toEqual(['a', 'b']);
    const named = { kind: 'capability', type: 'function', description: 'Does it.', meaning: 0.5 } as const;
    const first = found({ id: 'a', name: 'Ostrel', ...named });
    const second = found({ id: 'b', name: 'Kelmar', ...named });
    const ids = (said: ReadonlyMap<string, number>) =>
      rankHits('send invoices', [first, second], { saidOfCapabilities: said }).map(({ id }) => id);
    expect(ids(new Map())).toEqual(['b', 'a']);
    expect(ids(new Map([['a', 7]]))).toEqual(['a', 'b']);
  });

  it('puts what is free or open first where the query says so, and leaves out nothing', () => {
    const near = { meaning: 0.5, type: 'product' } as const;
    const way = { way: 'open-source', text: 'open source' } as const;
    const open = found({
      id: 'a',
      name: 'Ostrel',
      ...near,
      free: { free: 'yes', paid: false, note: null, ways: [way] },
    });
    const tier = found({
      id: 'b',
      name: 'Nolpa',
      ...near,
      free: { free: 'yes', paid: true, note: null, ways: [{ way: 'free-tier', text: 'free tier' }] },
    });
    const silent = found({ id: 'c', name: 'Kelmar', ...near });
    const ids = (query: string) =>
      rankHits(query, [silent, tier, open], { wishes: wishesIn(query) }).map(({ id }) => id);
    expect(ids('send invoices')).toEqual(['c', 'b', 'a']);
    expect(ids('send invoices for free')).toEqual(['b', 'a', 'c']);
    expect(ids('self-hosted, send invoices')).toEqual(['a', 'c', 'b']);
    expect(ids('send "free" invoices')).toEqual(['c', 'b', 'a']);
  });

  it('puts how a tool is reached behind what it does, as near as it may be', () => {
    const line = { kind: 'capability', description: 'Does it.' } as const;
    const property = found({ id: 'p', name: 'Ostrel', type: 'property', meaning: 0.55, ...line });
    const does = found({ id: 'f', name: 'Kelmar', type: 'function', meaning: 0.5, ...line });
    expect(rankHits('send invoices', [property, does]).map(({ id }) => id)).toEqual(['f', 'p']);
  });

  it('puts a server for assistants behind what is as near, unless one is asked for', () => {
    const server = found({ id: 's', name: 'Ostrel', type: 'mcp-server', meaning: 0.55 });
    const product = found({ id: 'p', name: 'Kelmar', type: 'product', meaning: 0.5 });
    const ids = (types: ReadonlySet<string> | null) =>
      rankHits('send invoices', [server, product], { types }).map(({ id }) => id);
    expect(ids(null)).toEqual(['p', 's']);
    expect(ids(new Set(['mcp-server']))).toEqual(['s', 'p']);
  });

  it('lifts no tool above a capability that is nearer than all tools', () => {
    const said = fc.array(fc.double({ min: 0, max: 50, noNaN: true }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(said, fc.double({ min: 0.1, max: 0.6, noNaN: true }), (worths, meaning) => {
        const tools = worths.map((_, i) =>
          found({ id: `t${i}`, name: `Kelmar ${i}`, type: 'product', meaning, prominence: i * 10 }),
        );
        const nearer = found({
          kind: 'capability',
          id: 'c',
          name: 'Ostrel',
          type: 'function',
          description: 'Does it.',
          meaning: meaning + 0.05,
        });
        const said = new Map(worths.map((worth, i) => [`t${i}`, worth]));
        const functions = new Map(worths.map((worth, i) => [`t${i}`, worth / 50]));
        const ranked = rankHits('send invoices', [...tools, nearer], { said, functions });
        expect(ranked[0]?.id).toBe('c');
      }),
    );
  });

  it('says which words were found, and where', () => {
    const [only] = rankHits('qwen chat zzz', [
      found({
        id: 'a',
        name: 'Qwen3',
        vendor: 'Alibaba',
        aliasText: 'chatty\nother',
        description: 'for a chat',
      }),
    ]);
    expect(only?.why).toEqual({
      words: ['qwen', 'chat'],
      fields: ['name', 'alias', 'description'],
      meaning: null,
      text: 'Has “qwen”, “chat” in its name and other names and description.',
    });
  });

  it('says so too when a word was found one letter off', () => {
    const [only] = rankHits('dreamboth', [found({ id: 'a', name: 'Dreambooth-Stable-Diffusion' })]);
    expect(only?.why).toEqual({
      words: ['dreamboth'],
      fields: ['name'],
      meaning: null,
      text: 'Its name is spelt nearly like that.',
    });
  });

  it('quotes a word as it stands there, not as it was typed', () => {
    const [only] = rankHits('zapeir flows', [found({ id: 'a', name: 'A', description: 'Like Zapier.' })]);
    expect(only?.why).toMatchObject({
      words: ['zapeir'],
      text: 'Has “zapier” for “zapeir” in its description.',
    });
  });

  it('ranks by meaning what no name brings; words only break ties', () => {
    const list = [
      found({ id: 'words', name: 'A', description: 'make pictures of my dog', score: 30, meaning: 0.3 }),
      found({ id: 'meant', name: 'B', description: 'teach it your pet', score: 0, meaning: 0.6 }),
      found({ id: 'also', name: 'C', description: 'pictures', score: 3, meaning: 0.6 }),
      found({ id: 'named', name: 'Make pictures of my dog', score: 3, meaning: 0.1 }),
    ];
    const ranked = rankHits('make pictures of my dog', list);
    expect(ranked.map(({ id }) => id)).toEqual(['named', 'also', 'meant', 'words']);
    expect(ranked.map(({ why }) => why.text)).toEqual([
      'This is its name.',
      'Close match by meaning; has “pictures” in its description.',
      'Close match by meaning.',
      'Loose match by meaning; has “make”, “pictures”, “dog” in its description.',
    ]);
  });

  it('keeps every name before all that is only near in meaning', () => {
    fc.assert(
      fc.property(query, hits, (asked, list) => {
        const ranked = rankHits(asked, list);
        const named = ranked.map(({ why }) => /name|called/i.test(why.text) && !/^Has|; has/.test(why.text));
        expect(named).toEqual([...named].sort((a, b) => Number(b) - Number(a)));
      }),
    );
  });

  it('puts what is given up below what is equal and kept', () => {
    const kept = { name: 'Kelmar chat', meaning: 0.5 };
    const list = [
      found({ ...kept, id: 'a', status: 'retired' }),
      found({ ...kept, id: 'b', status: 'deprecated' }),
      found({ ...kept, id: 'c', status: 'beta' }),
      found({ ...kept, id: 'd' }),
    ];
    expect(rankHits('kelmar', list).map(({ id }) => id)).toEqual(['c', 'd', 'a', 'b']);
  });

  it('puts a capability that is only a name behind one with a plain line, unless its name is meant', () => {
    const line = found({
      kind: 'capability',
      type: 'function',
      id: 'line',
      name: 'recipes',
      description: 'What to cook.',
      meaning: 0.7,
    });
    const bare = found({ kind: 'capability', type: 'function', id: 'bare', name: 'get task', meaning: 0.8 });
    const order = (query: string) => rankHits(query, [line, bare]).map(({ id }) => id);
    expect(order('dinner with leeks')).toEqual(['line', 'bare']);
    expect(order('get task')).toEqual(['bare', 'line']);
  });

  it('puts what answers are judged by, and how a thing works, behind what somebody may need', () => {
    const capability = { kind: 'capability', description: 'A line.', name: 'x' } as const;
    const list = [
      found({ ...capability, type: 'quality', id: 'quality', meaning: 0.65 }),
      found({ ...capability, type: 'technique', id: 'technique', meaning: 0.64 }),
      found({ ...capability, type: 'function', id: 'function', meaning: 0.6 }),
      found({ ...capability, type: 'modality', id: 'modality', meaning: 0.59 }),
    ];
    const ids = rankHits('dinner with leeks', list).map(({ id }) => id);
    expect(ids).toEqual(['function', 'modality', 'quality', 'technique']);
  });

  it('puts what goes by the name before what is only also called so, unless that is matched more', () => {
    const list = [
      found({ id: 'docker', name: 'Docker Compose', type: 'cli', sources: 3 }),
      found({ id: 'docker-engine', name: 'Docker', type: 'product' }),
    ];
    expect(rankHits('docker', list).map(({ id }) => id)).toEqual(['docker-engine', 'docker']);
    const matched = list.map((one) => ({ ...one, timesMatched: one.id === 'docker' ? 40 : 0 }));
    expect(rankHits('docker', matched).map(({ id }) => id)).toEqual(['docker', 'docker-engine']);
  });

  it('puts what is called so without its maker before any server for it, and behind what is called just so', () => {
    const server = found({ id: 'kelmar', name: 'Kelmar', type: 'mcp-server', timesMatched: 900 });
    const product = found({ id: 'adobe-kelmar', name: 'Adobe Kelmar', type: 'app', vendor: 'Adobe' });
    const own = found({ id: 'kelmar-lib', name: 'Kelmar', type: 'library' });
    const ids = (list: Found[], beside = {}) => rankHits('kelmar', list, beside).map(({ id }) => id);
    expect(ids([server, product])).toEqual(['adobe-kelmar', 'kelmar']);
    expect(ids([server, product, own])).toEqual(['kelmar-lib', 'adobe-kelmar', 'kelmar']);
    const asked = { types: new Set(['mcp-server']), typesNamed: true };
    expect(ids([server, product], asked)[0]).toBe('kelmar');
    expect(rankHits('kelmar', [product])[0]?.why.text).toBe('Often called “Kelmar”.');
  });
});
