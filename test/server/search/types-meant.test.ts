/** Which types a need says in plain words. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { words } from '../../../server/names/words.ts';
import { typesAlone, typesMeant } from '../../../server/search/types-meant.ts';

test.each([
  ['mcp server for postgres', 'mcp-server', 'mcp server'],
  ['play songs from my assistant', 'mcp-server', 'from my assistant'],
  ['small model that runs on a laptop', 'model', 'model'],
  ['best open weights for legal texts', 'model', 'open weights'],
  ['python library for bounding boxes', 'library', 'python library'],
  ['weather forecast api', 'api', 'api'],
])('%s says %s', (query, type, from) => {
  const meant = typesMeant(query);
  expect([...(meant?.types ?? [])]).toContain(type);
  expect(meant?.from).toBe(from);
});

test.each([
  'orchestrate several agents',
  'coordinate multiple agents',
  'deploy my models',
  'compare llms side by side',
  'serve it with an openai compatible api',
  'see prompts of my llm app in production',
  'serve open llm to many users',
  'make the llm always answer in order',
  'one llm gateway for all providers',
  'host a language model server on my own machine',
  'where can I rent a GPU',
  'live stock quotes for my app',
  'agent memory',
  'api testing tool',
  'Notion',
])('%s says none', (query) => expect(typesMeant(query)).toBeNull());

describe('words that name a type leave nothing to search for', () => {
  test.each([
    ['mcp server for postgres', 'postgres'],
    ['postgres mcp servers', 'postgres'],
    ['an MCP for postgres', 'postgres'],
    ['server with mcp for postgres', 'postgres'],
    ['python library for invoices', 'invoices'],
    ['invoices python package', 'invoices'],
    ['ai model for legal texts', 'legal texts'],
    ['web app for invoices', 'invoices'],
    ['rest api for weather', 'weather'],
    ['weather REST APIs', 'weather'],
    ['i am looking for an llm for coding', 'coding'],
    ['coding agent', 'coding'],
    ['vscode extension', 'vscode'],
    ['cheap llm', 'cheap'],
    ['mcp server', 'mcp server'],
  ])('%s', (query, rest) => expect(typesMeant(query)?.rest).toBe(rest));

  const named = fc.constantFrom(
    ['mcp server', 'mcp-server'],
    ['mcp servers', 'mcp-server'],
    ['MCP', 'mcp-server'],
    ['python library', 'library'],
    ['Python packages', 'library'],
    ['ai model', 'model'],
    ['large language models', 'model'],
    ['web app', 'app'],
    ['rest api', 'api'],
    ['REST APIs', 'api'],
  );
  const subject = fc.constantFrom('postgres', 'invoices', 'weather forecasts', 'song lyrics');

  test('in any order and number', () => {
    fc.assert(
      fc.property(named, subject, fc.nat(3), ([phrase = '', type = ''], what, order) => {
        const query = [
          `${phrase} for ${what}`,
          `${what} ${phrase}`,
          `${phrase} ${what}`,
          `${phrase}, ${what}, ${phrase}`,
        ][order];
        const meant = typesMeant(query ?? '');
        expect([...(meant?.types ?? [])]).toContain(type);
        expect(words(meant?.rest ?? '')).toEqual(words(what));
      }),
    );
  });

  test('unless they only say of what a thing is', () => {
    const work = fc.constantFrom(
      'observability',
      'evaluation',
      'gateway',
      'monitoring',
      'testing tool',
      'registry',
    );
    const thing = fc.constantFrom('llm', 'api', 'model', 'mcp', 'mcp server', 'agent', 'rest api', 'app');
    fc.assert(
      fc.property(thing, work, fc.constantFrom('', 'free ', 'open source '), (of, done, how) => {
        expect(typesMeant(`${how}${of} ${done}`)).toBeNull();
      }),
    );
  });
});

test.each(['best llm', 'top mcp servers', 'the best models'])('%s asks for the best of a type', (query) =>
  expect(typesAlone(query)?.praised).toBe(true),
);

test('what stands in quotes is text, and what is read stands in the query', () => {
  expect(typesMeant('"mcp server" in a song')).toBeNull();
  const word = fc.constantFrom(
    'mcp',
    'server',
    'model',
    'python',
    'api',
    'for',
    'my',
    'assistant',
    '"llm"',
    'dogs',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 6 }), (words) => {
      const query = words.join(' ');
      const meant = typesMeant(query);
      if (meant !== null) expect(query).toContain(meant.from);
    }),
  );
});

test.each([
  ['a model', ['model', 'finetune']],
  ['some mcp servers', ['mcp-server']],
  ['an api for me', ['api']],
])('%s says a type and nothing else', (query, types) => {
  expect([...(typesAlone(query)?.types ?? [])]).toEqual(types);
});

test.each([
  'embedding model',
  'vision model',
  'json',
  'python',
  'python library',
  'coding llm',
  'model for me to chat',
])('%s says more than a type', (query) => expect(typesAlone(query)).toBeNull());

test('a word more than the type is searched for', () => {
  const more = fc.constantFrom('weather', 'postgres', 'translation', 'qwen3', '日本語');
  const type = fc.constantFrom('a model', 'mcp server', 'an api', 'some library');
  fc.assert(
    fc.property(type, more, fc.boolean(), (said, one, before) => {
      expect(typesAlone(before ? `${one} ${said}` : `${said} ${one}`)).toBeNull();
    }),
  );
  expect(typesAlone('"a model"')).toBeNull();
  expect(typesAlone('')).toBeNull();
});
