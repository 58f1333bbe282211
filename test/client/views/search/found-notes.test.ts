import { expect, test } from 'vitest';
import { foundNotes } from '../../../../client/views/search/found-notes.ts';

test('an answer by words and meaning needs no note', () => {
  expect(foundNotes({ meaning: 'on', lookedAt: null, notes: [] })).toEqual([]);
});

test('says when meaning is off, and that some may be missing', () => {
  expect(foundNotes({ meaning: 'off', lookedAt: 2000, notes: ['“is:free” was searched as text.'] })).toEqual([
    '“is:free” was searched as text.',
    'Search by meaning is off here: results are by words alone.',
    'Only the 2,000 closest by meaning were checked against the filters; others may fit too.',
  ]);
});
