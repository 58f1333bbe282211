/** Conditions in plain words, and what is left to search for. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { preferenceNote } from '#contract/read-words.ts';
import { conditionsIn } from '../../../server/search/conditions.ts';
import { words } from '../../../server/names/words.ts';
import '../same-random.ts';

const read = (query: string) => {
  const { wishes, prefers, leftOut, text } = conditionsIn(query);
  return [
    text,
    ...wishes.map(({ what, value }) => `${what}:${value}`),
    ...prefers.map(({ what, value }) => `prefers ${what}:${value}`),
    ...leftOut.map(({ what, value }) => `${what} ${value}`),
  ];
};

test.each([
  ['weather api without an API key', ['weather api', 'capability:no-key-needed']],
  ['forecast api without registration', ['forecast api', 'capability:no-key-needed']],
  ['notes app without registration', ['notes app', 'without registration']],
  ['mcp server without an API key', ['mcp server', 'without API key']],
  ['notes app, no cloud', ['notes app', 'pricing:open-source']],
  [
    'llm with 128k context under $1 and no cloud',
    ['llm', 'minContext:128000', 'maxPrice:1', 'openWeights:yes'],
  ],
  ['chat app that is not open source', ['chat app that is', 'without open source']],
  ['app builder without code', ['app builder', 'without code']],
  ['it builds it, no coding', ['it builds it', 'without coding']],
  ['crm, not free', ['crm', 'free:no']],
  ['no subscription pdf editor', ['pdf editor', 'without subscription']],
  ['free offline no ads player', ['free offline player', 'without ads']],
  ['pdf editor, doesn’t cost money', ['pdf editor', 'free:yes']],
  ['shop system without payment provider', ['shop system', 'without payment provider']],
  ['embedding model under $1', ['embedding model', 'maxPrice:1']],
  ['under $1', ['', 'maxPrice:1']],
  ['doesn’t need a gpu, speech to text', ['speech to text', 'without gpu']],
  ['model under 50 cents per million output tokens', ['model', 'output 0.5']],
  ['photo editor under $50', ['photo editor', 'price 50']],
  ['chatbot under $20 a month', ['chatbot', 'price 20']],
  ['chat model under $20 per user per month', ['chat model', 'price 20']],
  ['team wiki, at most $8 per seat monthly', ['team wiki', 'price 8']],
  ['MIT licensed library for graphs', ['library for graphs', 'licence:MIT']],
  ['graph library MIT', ['graph library', 'licence:MIT']],
  ['graph library under MIT', ['graph library', 'licence:MIT']],
  ['MIT', ['', 'licence:MIT']],
  ['Apache 2.0 or MIT charts', ['charts', 'licence:Apache-2.0', 'licence:MIT']],
  ['charts, Apache 2.0 licensed', ['charts', 'licence:Apache-2.0']],
  ['charts, licensed under Apache 2', ['charts', 'licence:Apache-2.0']],
  ['charts, licence: Apache-2', ['charts', 'licence:Apache-2.0']],
  ['charts, Apache 2 license', ['charts', 'licence:Apache-2.0']],
  ['charts, Apache License 2.0', ['charts', 'licence:Apache-2.0']],
  ['charts, Apache License, Version 2.0', ['charts', 'licence:Apache-2.0']],
  ['charts licensed under the MIT license', ['charts', 'licence:MIT']],
  ['charts licensed under MIT', ['charts', 'licence:MIT']],
  ['charts licensed under MPL 2.0', ['charts', 'licence:MPL-2.0']],
  ['llm that accepts image inputs', ['llm', 'capability:image-input']],
  ['llm that accepts images as input', ['llm', 'capability:image-input']],
  ['llm, takes audio input and video inputs', ['llm', 'capability:audio-input', 'capability:video-input']],
  ['llm that reads pdf file inputs', ['llm', 'capability:pdf-input']],
  [
    'llm with image outputs and json outputs',
    ['llm', 'capability:image-output', 'capability:structured-output'],
  ],
  ['llm that uses tool calls', ['llm', 'capability:tool-calling']],
  ['speech to text without internet', ['speech to text', 'prefers pricing:open-source']],
  ['llm without an internet connection', ['llm', 'prefers openWeights:yes']],
  ['llm that reads images and calls tools', ['llm', 'capability:image-input', 'capability:tool-calling']],
  ['reads images and calls tools', ['', 'capability:image-input', 'capability:tool-calling']],
  [
    'cheap model with image input and function calling',
    ['cheap model', 'capability:image-input', 'capability:tool-calling'],
  ],
  ['llm with vision', ['llm', 'capability:image-input']],
  ['llm not openai', ['llm', 'without openai']],
  ['non-free crm', ['crm', 'free:no']],
  ['non-open-source crm', ['crm', 'without open-source']],
  ['non-cloud-based crm', ['crm', 'pricing:open-source']],
  [
    'speech recognition for non-native speakers without internet',
    ['speech recognition for non-native speakers', 'prefers pricing:open-source'],
  ],
  ['alternative to Not Diamond without ads', ['alternative to Not Diamond', 'without ads']],
  ['index inside my program, no server needed', ['index inside my program', 'without server']],
])('%s', (query, expected) => expect(read(query)).toEqual(expected));

describe('says nothing of', () => {
  test.each([
    'notes by meaning, not just keywords',
    'no-code builder',
    'course from MIT about graphs',
    'MIT App Inventor',
    'app that reads images aloud',
    'mcp server for Apache 2.4 logs',
    'mcp server for Apache 2 logs',
    'config of Apache 2.0.64',
    'parser for MPL 2.1 files',
    'library for tool calling',
    'tool calling',
    'image input',
    'computer vision library',
    'small vision model',
    'Not Diamond',
    'alternative to Not Diamond',
    'no code website builder',
    'photo editor "under $50"',
    'gpu server under $2k',
    'crm for companies under $5,000,000',
    'chat model under $2 per token',
    'model with 2 billion tokens of context',
    'no longer maintained editors',
    'notion',
    'chat model "under $1"',
    'vector db "no cloud"',
    'non-profit crm',
    'speech recognition for non-native speakers',
    'non-linear video editor',
    'non-key-value store',
    'non-free-form notes',
    'non-google llm',
    'crm for non-paying users',
    'reminders of non-payment',
    'non-English speech',
    'python library for graphs',
  ])('%s', (query) => expect(read(query)).toEqual([query]));
});

const plain = fc.constantFrom('pictures', 'invoices', 'chat', 'songs', 'maps', 'graphs');
const unwanted = fc.constantFrom(
  'docker',
  'ads',
  'windows',
  'javascript',
  'excel',
  'cloud',
  'api key',
  'open source',
);
const saying = fc.constantFrom(
  'without',
  'no',
  'without any',
  'without an',
  'does not need',
  'without using',
);

test('what is not wanted is never among the words that are searched for', () => {
  fc.assert(
    fc.property(plain, saying, unwanted, plain, fc.boolean(), (first, says, thing, last, comma) => {
      const query = comma
        ? `${first}, ${says} ${thing}, for ${last}`
        : `${first} ${says} ${thing} for ${last}`;
      const { text, wishes, leftOut } = conditionsIn(query);
      for (const word of words(thing)) expect(words(text)).not.toContain(word);
      expect(words(text)).toEqual(expect.arrayContaining([first, last]));
      expect([...wishes, ...leftOut].map(({ from }) => from)).toEqual([`${says} ${thing}`]);
    }),
  );
});

test('what was read stands in the query as it is written, and in quotes it is text', () => {
  const part = fc.constantFrom(
    'chat',
    'no cloud',
    'under $1',
    '128k context',
    'without ads',
    'MIT licensed',
    ',',
    'for maps',
  );
  fc.assert(
    fc.property(fc.uniqueArray(part, { minLength: 1, maxLength: 5 }), (parts) => {
      const query = parts.join(' ');
      const { wishes, leftOut } = conditionsIn(query);
      const all = [...wishes, ...leftOut];
      const quoted = all.reduce((left, { from }) => left.replace(from, `"${from}"`), query);
      for (const { from } of all) expect(query).toContain(from);
      expect(conditionsIn(quoted)).toEqual({ wishes: [], prefers: [], leftOut: [], text: quoted });
    }),
  );
});

describe('of vendors', () => {
  const vendors = new Set(['OpenAI', 'openai', 'Google', 'Docker', 'linear', 'Mistral AI']);
  const denied = (query: string) => {
    const { wishes, leftOut, text } = conditionsIn(query, {
      isVendor: (name) => vendors.has(name),
      isTool: () => false,
      isSeller: () => false,
      ofSold: false,
    });
    return [
      text,
      ...wishes.flatMap(({ what, value, from }) => (what === 'notVendor' ? [`not ${value}: ${from}`] : [])),
      ...leftOut.map(({ what, value }) => `${what} ${value}`),
    ];
  };

  test.each([
    ['llm not openai', ['llm', 'not openai: not openai']],
    ['photo library, not Google', ['photo library', 'not Google: not Google']],
    ['llm, not Google products', ['llm', 'not Google: not Google products']],
    ['chatbot, no OpenAI models', ['chatbot', 'not OpenAI: no OpenAI models']],
    ['no OpenAI models for chat', ['models for chat', 'not OpenAI: no OpenAI']],
    ['non-OpenAI chat assistant', ['chat assistant', 'not OpenAI: non-OpenAI']],
    ['llm without openai', ['llm', 'not openai: without openai']],
    ['speech api without Google', ['speech api', 'not Google: without Google']],
    ['128k context without Google', ['', 'not Google: without Google']],
    ['llm, no openai', ['llm', 'not openai: no openai']],
  ])('%s', (query, expected) => expect(denied(query)).toEqual(expected));

  test.each([
    ['photo library without Docker', ['photo library', 'without Docker']],
    ['photo library, no Docker', ['photo library', 'without Docker']],
    ['notes, needs no Docker', ['notes', 'without Docker']],
    ['llm that does not need Docker', ['llm', 'without Docker']],
    ['llm without using Docker', ['llm', 'without Docker']],
    ['llm without ads', ['llm', 'without ads']],
    ['non-linear video editor', ['non-linear video editor']],
    ['non-Latin scripts', ['non-Latin scripts']],
  ])('it says nothing: %s', (query, expected) => expect(denied(query)).toEqual(expected));
});

test('of vendors it says something beside a filter of a type that they sell', () => {
  const said = (ofSold: boolean) =>
    conditionsIn('chat without google', {
      isVendor: () => true,
      isTool: () => false,
      isSeller: () => false,
      ofSold,
    }).wishes.map(({ what }) => what);
  expect([said(false), said(true)]).toEqual([[], ['notVendor']]);
});

test.each(['without internet', 'doesn’t need internet', 'needs no internet', 'no internet connection'])(
  'of the internet nothing is known: %s',
  (from) => {
    const { prefers } = conditionsIn(`speech to text, ${from}`);
    expect(prefers).toEqual([{ what: 'pricing', value: 'open-source', from, exact: false }]);
    expect(prefers.map(preferenceNote).join()).toContain('whether it needs the internet is not in our data');
  },
);

test('what is left out has what a search answers with, and no more', () => {
  expect(conditionsIn('llm, no google').leftOut).toEqual([
    { what: 'without', value: 'google', from: 'no google' },
  ]);
});
