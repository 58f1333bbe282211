import { expect, test } from 'vitest';
import { notesBeyond, readWords } from '../../../../client/views/search/read-words.ts';

const read = [
  { what: 'minContext', value: '128000', from: 'context: 128k' },
  { what: 'maxPrice', value: '0.5', from: 'under 50 cents' },
  { what: 'pricing', value: 'open-source', from: 'no cloud' },
  { what: 'without', value: 'code', from: 'without code' },
  { what: 'type', value: 'model', from: 'type:model' },
  { what: 'vendor', value: 'Mistral AI', from: 'vendor:"Mistral AI"' },
  { what: 'text', value: 'chat', from: 'chat without code' },
];

test('words that were read are told, each with the way back to text; operators and text are not', () => {
  expect(readWords({ read })).toEqual([
    {
      from: 'context: 128k',
      label: 'at least 128,000 tokens of context',
      undo: 'Do not filter by “context: 128k”',
    },
    {
      from: 'under 50 cents',
      label: 'at most $0.5 per 1M input tokens',
      undo: 'Do not filter by “under 50 cents”',
    },
    { from: 'no cloud', label: 'pricing:open-source', undo: 'Do not filter by “no cloud”' },
    {
      from: 'without code',
      label: '“without code” is not searched for',
      undo: 'Search for “without code” as text',
    },
  ]);
});

test('a note of what is told so is not told twice, every other note stays', () => {
  const notes = [
    '“no cloud” was read as pricing:open-source; in quotes it is searched as text.',
    '19 models that fit the other filters do not state a price by tokens; they are not in the results.',
    '“is:free” was searched as text.',
  ];
  expect(notesBeyond(notes, readWords({ read }))).toEqual(notes.slice(1));
});
