import { expect, test } from 'vitest';
import { readWords } from '../../../../client/views/search/read-words.ts';

test('words that were read go back to text, operators and text do not', () => {
  const read = [
    { what: 'minContext', value: '128000', from: 'context: 128k' },
    { what: 'without', value: 'code', from: 'without code' },
    { what: 'type', value: 'model', from: 'type:model' },
    { what: 'vendor', value: 'Mistral AI', from: 'vendor:"Mistral AI"' },
    { what: 'text', value: 'chat', from: 'chat without code' },
  ];
  expect(readWords({ read })).toEqual([
    { from: 'context: 128k', label: 'Do not filter by “context: 128k”' },
    { from: 'without code', label: 'Search for “without code” as text' },
  ]);
});
