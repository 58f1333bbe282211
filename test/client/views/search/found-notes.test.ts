import { expect, test } from 'vitest';
import { foundNotes } from '../../../../client/views/search/found-notes.ts';

test('an answer by words and meaning needs no note', () => {
  expect(foundNotes({ meaning: 'on', named: [], lookedAt: null })).toEqual([]);
});

test('says when meaning is off, which tools the words name, and that some may be missing', () => {
  expect(
    foundNotes({
      meaning: 'off',
      named: [
        { id: 'a', name: 'A' },
        { id: 'b', name: 'B' },
      ],
      lookedAt: 2000,
    }),
  ).toEqual([
    'Meaning is off here: the search goes by words alone.',
    'Your words name A, B: what it is and does is looked for too.',
    'The 2,000 nearest in meaning were held against the filters; others may fit too.',
  ]);
});
