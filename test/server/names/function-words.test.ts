import { expect, test } from 'vitest';
import { distinctWords } from '../../../server/names/function-words.ts';

test.each([
  ['an ai tool for invoices', ['invoices']],
  ['mcp server for notes app', ['notes']],
  ['the model', ['model']],
  ['what is this', ['what', 'is', 'this']],
])('%s is told by %j', (query, words) => expect(distinctWords(query.split(' '))).toEqual(words));
