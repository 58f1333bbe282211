import { expect, test } from 'vitest';
import { foundNotes } from '../../../../client/views/search/found-notes.ts';

test('an answer by words and meaning needs no note', () => {
  expect(foundNotes({ meaning: 'on', lookedAt: null })).toEqual([]);
});

test('says when meaning is off, and that some may be missing', () => {
  expect(foundNotes({ meaning: 'off', lookedAt: 2000 })).toEqual([
    'Meaning is off here: the search goes by words alone.',
    'The 2,000 nearest in meaning were held against the filters; others may fit too.',
  ]);
});
