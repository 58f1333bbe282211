/** Orders and dates that needs state. */
import { describe, expect, test } from 'vitest';
import { comparedIn } from '../../../server/search/compared.ts';
import { datesSaid } from '../../../server/search/dates-said.ts';
import { languagesSaid } from '../../../server/search/languages-said.ts';
import { orderSaid } from '../../../server/search/orders-said.ts';

describe('orders', () => {
  test.each([
    ['cheapest model with vision', 'price', 'model with vision'],
    ['the least expensive llm', 'price', 'llm'],
    ['newest embedding models', 'newest', 'embedding models'],
    ['latest open weights model', 'newest', 'open weights model'],
    ['cheapest gpu cloud', null, 'gpu cloud'],
  ])('%s', (query, sort, rest) => expect(orderSaid(query)).toMatchObject({ sort, rest }));

  test.each(['latest news api', 'model for the latest news', 'cheapest', 'model "cheapest"', 'cheap model'])(
    'none: %s',
    (query) => expect(orderSaid(query)).toBeNull(),
  );
});

describe('dates', () => {
  test.each([
    ['models released after 2025', '2025-12-31'],
    ['llm released since 2025', '2024-12-31'],
    ['models since March 2025', '2025-02-28'],
    ['models newer than 2025-06', '2025-06-30'],
    ['models published after 2024-02-10', '2024-02-10'],
    ['models from 2026 on', '2025-12-31'],
  ])('%s', (query, after) => expect(datesSaid(query).map((one) => one.after)).toEqual([after]));

  test.each(['invoices after 2025', 'models from 2026', 'tax rules since 2025', 'released after lunch'])(
    'none: %s',
    (query) => expect(datesSaid(query)).toEqual([]),
  );
});

describe('languages', () => {
  test.each([
    ['java library for pdf', ['Java']],
    ['library for python', ['Python']],
    ['pdf parsing in javascript', ['JavaScript']],
    ['npm package for dates', ['JavaScript']],
    ['rust vector search', ['Rust']],
    ['c++ bindings for onnx', ['C++']],
    ['http client for Go', ['Go']],
    ['python library, "java library"', ['Python']],
  ])('%s', (query, said) => expect(languagesSaid(query).map(({ language }) => language)).toEqual(said));

  test.each([
    'go to market tool',
    'swift transfers',
    'javanese speech',
    'app in gold',
    'chat with node maps',
  ])('none: %s', (query) => expect(languagesSaid(query)).toEqual([]));
});

describe('comparisons', () => {
  test.each([
    ['PyTorch vs TensorFlow', ['PyTorch', 'TensorFlow']],
    ['Claude vs. Gemini versus Grok?', ['Claude', 'Gemini', 'Grok']],
    ['difference between Notion and Obsidian', ['Notion', 'Obsidian']],
    ['compare Whisper with Deepgram', ['Whisper', 'Deepgram']],
    ['PyTorch', []],
    ['notes and tasks', []],
  ])('%s', (query, names) => expect(comparedIn(query)).toEqual(names));
});
