/** Conditions in plain words, and what is left to search for. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conditionsIn } from '../../../server/search/conditions.ts';
import { words } from '../../../server/search/words.ts';
import '../same-random.ts';

const read = (query: string) => {
  const { wishes, leftOut, text } = conditionsIn(query);
  return [
    text,
    ...wishes.map(({ what, value }) => `${what}:${value}`),
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
  ['MIT licensed library for graphs', ['library for graphs', 'licence:MIT']],
  ['index inside my program, no server needed', ['index inside my program', 'without server']],
])('%s', (query, expected) => expect(read(query)).toEqual(expected));

describe('says nothing of', () => {
  test.each([
    'notes by meaning, not just keywords',
    'no-code builder',
    'Not Diamond',
    'alternative to Not Diamond',
    'no code website builder',
    'photo editor under $50',
    'gpu server under $2k',
    'crm for companies under $5,000,000',
    'chat model under $2 per token',
    'model with 2 billion tokens of context',
    'no longer maintained editors',
    'notion',
    'chat model "under $1"',
    'vector db "no cloud"',
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
      expect(conditionsIn(quoted)).toEqual({ wishes: [], leftOut: [], text: quoted });
    }),
  );
});
