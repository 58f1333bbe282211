import { expect, test } from 'vitest';
import type { Free, FreeWay } from '#contract/free.ts';
import { plainWishesIn, standingOf, wishesIn, withoutWishes } from '../../../server/search/wishes.ts';

test.each([
  ['replace Zapier with something self-hosted', ['pricing:open-source', 'self-hosted']],
  ['Notion alternatives, self hosted', ['pricing:open-source', 'self hosted']],
  ['open source alternative to Airtable', ['pricing:open-source', 'open source']],
  ['free alternative to Slack', ['free:yes', 'free']],
  ['instead of Slack', []],
  ['something like Freemind', []],
  ['royalty free background music', []],
  ['an ad-free player', []],
  ['classify free text', []],
  ['a tool free of ads', []],
  ['free of charge image editor', ['free:yes', 'free']],
  ['free up disk space', []],
  ['free speech to text API', ['free:yes', 'free']],
  ['free text to speech api', ['free:yes', 'free']],
  ['free speech advocates', []],
  ['is:free chat', []],
  ['code free app builder', []],
  ['offline translation', ['pricing:open-source', 'offline']],
  ['transcription on my own laptop', ['pricing:open-source', 'on my own laptop']],
  ['vector database I can host myself', ['pricing:open-source', 'I can host myself']],
  ['a database we can run on our own servers', ['pricing:open-source', 'we can run on our own servers']],
  ['host a party for myself', []],
  ['open-weights coder', ['openWeights:yes', 'open-weights']],
])('%s', (query, [read, from]) => {
  const [wish] = wishesIn(query);
  expect(wish && [`${wish.what}:${wish.value}`, wish.from]).toEqual(read && [read, from]);
});

test.each([
  ['offline translation', false],
  ['transcription on my own laptop', false],
  ['llm that runs locally', false],
  ['on-device speech', false],
  ['self-hosted notes', true],
  ['on-prem notes', true],
  ['open-weights coder', true],
  ['free notes', true],
])('whether a fact says just so: %s', (query, exact) => {
  expect(wishesIn(query).map((wish) => wish.exact)).toEqual([exact]);
  expect(plainWishesIn(query)).toHaveLength(exact ? 1 : 0);
});

test('what stands in quotes is text', () => {
  expect(wishesIn('replace Zapier with something "self-hosted"')).toEqual([]);
});

test('filters without those of wishes keep what is asked beside them', () => {
  const filters = {
    type: ['model' as const],
    capability: ['code-generation', 'image-input', 'tool-calling'],
    maxPrice: 1,
  };
  const [images, tools] = ['image-input', 'tool-calling'].map((value) => ({
    what: 'capability' as const,
    value,
    from: value,
  }));
  if (images === undefined || tools === undefined) throw new Error('there are two');
  expect(withoutWishes(filters, [images, tools])).toEqual({ ...filters, capability: ['code-generation'] });
  expect(withoutWishes({ capability: ['image-input'] }, [images])).toEqual({});
  expect(withoutWishes(filters, [{ what: 'maxPrice', value: '1', from: 'under $1' }])).toEqual({
    type: filters.type,
    capability: filters.capability,
  });
});

const open = { what: 'pricing', value: 'open-source', from: 'open source' } as const;
const free = { what: 'free', value: 'yes', from: 'free' } as const;
const ways = (...all: FreeWay[]): Free => ({
  free: 'yes',
  paid: false,
  note: null,
  ways: all.map((way) => ({ way, text: way })),
});
const paid: Free = { free: 'no', paid: true, note: null, ways: [] };
const unsaid: Free = { free: 'unknown', paid: false, note: null, ways: [] };

test.each([
  ['open-source', 'product', ways('open-source'), null, 'met', 'met'],
  ['a free tier alone', 'platform', ways('free-tier'), null, 'unmet', 'met'],
  ['paid', 'product', paid, null, 'unmet', 'unmet'],
  ['of which nothing is said', 'product', unsaid, null, 'unknown', 'unknown'],
  ['an API without a key', 'api', ways('no-key'), null, 'unknown', 'met'],
  ['a model sold by tokens', 'model', paid, null, 'unknown', 'unmet'],
  ['a model whose weights a seller calls closed', 'model', paid, false, 'unknown', 'unmet'],
  ['a model whose weights are open', 'model', ways('open-weights'), true, 'met', 'met'],
  ['a capability', 'function', null, null, 'unknown', 'unknown'],
] as const)('what is known of %s', (_, type, told, openWeights, ofOpen, ofFree) => {
  const tool = { type, free: told, openWeights, languages: ['Python'] };
  const language = { what: 'language' as const, from: 'python' };
  expect(standingOf([{ ...language, value: 'Python' }], tool)).toBe('met');
  expect(standingOf([{ ...language, value: 'Java' }], tool)).toBe('unknown');
  expect([standingOf([open], tool), standingOf([free], tool)]).toEqual([ofOpen, ofFree]);
  const both = standingOf([open, free], tool);
  expect(both).toBe(
    [ofOpen, ofFree].find((one) => one === 'unmet') ??
      [ofOpen, ofFree].find((one) => one === 'unknown') ??
      'met',
  );
});
