import { expect, test } from 'vitest';
import * as moves from '../../../client/explore/moves.ts';
import { mostPages, opening } from '../../../client/url-state.ts';

test('finding a node adds it once, focuses it and clears the words of the search', () => {
  const once = moves.findNode({ ...opening, q: 'gpt' }, 'tool:a');
  expect(once).toMatchObject({ steps: [{ op: 'add', ref: 'tool:a' }], focus: ['tool:a'], q: '' });
  expect(moves.findNode(once, 'tool:a').steps).toEqual(once.steps);
});

test('each expansion shows one page more, up to the last, and closes open entries', () => {
  let state = moves.openEntries(opening, { ref: 'tool:a', against: null, source: null });
  for (let page = 1; page <= mostPages + 3; page += 1) state = moves.expandNode(state, 'tool:a');
  expect(state.steps.map((step) => step.pages)).toEqual(
    Array.from({ length: mostPages }, (_, index) => index + 1),
  );
  expect(moves.pagesShown(state, 'tool:a')).toBe(mostPages);
  expect(moves.pagesShown(state, 'tool:b')).toBe(0);
  expect(state.entries).toBeNull();
});

test('opening something to read opens a closed panel and leaves a full one full', () => {
  const entries = { ref: 'tool:a', against: null, source: null };
  expect(moves.openEntries({ ...opening, panel: 'closed' }, entries).panel).toBe('open');
  expect(moves.focusNode({ ...opening, panel: 'full' }, 'tool:a').panel).toBe('full');
});

test('undo on an opened link takes back entries first, then step after step', () => {
  const start = moves.expandNode(moves.findNode(opening, 'tool:a'), 'tool:b');
  const open = moves.openEntries(start, { ref: 'tool:b', against: null, source: null });
  const closed = moves.undoWithoutHistory(open);
  expect(closed).toEqual(start);
  const before = moves.undoWithoutHistory(closed);
  expect(before).toMatchObject({ steps: [{ op: 'add', ref: 'tool:a' }], focus: ['tool:a'] });
  expect(moves.undoWithoutHistory(before)).toEqual(opening);
});
