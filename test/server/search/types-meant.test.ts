/** Which types a need says in plain words. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { typesAlone, typesMeant } from '../../../server/search/types-meant.ts';

test.each([
  ['mcp server for postgres', 'mcp-server', 'mcp server'],
  ['play songs from my assistant', 'mcp-server', 'from my assistant'],
  ['small model that runs on a laptop', 'model', 'small model'],
  ['best open weights for legal texts', 'model', 'open weights'],
  ['python library for bounding boxes', 'library', 'python library'],
  ['weather forecast api', 'api', 'api'],
])('%s says %s', (query, type, from) => {
  const meant = typesMeant(query);
  expect([...(meant?.types ?? [])]).toContain(type);
  expect(meant?.from).toBe(from);
});

test.each([
  'serve it with an openai compatible api',
  'see prompts of my llm app in production',
  'serve open llm to many users',
  'make the llm always answer in order',
  'one llm gateway for all providers',
  'host a language model server on my own machine',
  'where can I rent a GPU',
  'Notion',
])('%s says none', (query) => expect(typesMeant(query)).toBeNull());

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
