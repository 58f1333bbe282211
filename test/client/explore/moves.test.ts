import { expect, test } from 'vitest';
import { entriesOf } from '../../../client/addresses/explore/entries-of.ts';
import * as picture from '../../../client/explore/moves-picture.ts';
import * as view from '../../../client/explore/moves-view.ts';
import * as moves from '../../../client/explore/moves.ts';
import { maxPages } from '../../../client/addresses/explore/steps.ts';
import { opening } from '../../../client/addresses/url-state.ts';

test('finding a node adds it once, focuses it and clears the words of the search', () => {
  const once = moves.findNode({ ...opening, q: 'gpt' }, 'tool:a');
  expect(once).toMatchObject({ steps: [{ op: 'add', ref: 'tool:a' }], focus: ['tool:a'], q: '' });
  expect(moves.findNode(once, 'tool:a').steps).toEqual(once.steps);
});

test('each expansion shows one page more, up to the last, and closes open entries', () => {
  let state = moves.openEntries(opening, entriesOf('tool:a'));
  for (let page = 1; page <= maxPages + 3; page += 1) state = moves.expandNode(state, 'tool:a');
  expect(state.steps.map((step) => step.op === 'expand' && step.pages)).toEqual(
    Array.from({ length: maxPages }, (_, index) => index + 1),
  );
  expect(moves.pagesShown(state, 'tool:a')).toBe(maxPages);
  expect(moves.pagesShown(state, 'tool:b')).toBe(0);
  expect(state.entries).toBeNull();
});

test('opening something to read opens a closed panel and leaves a full one full', () => {
  const entries = entriesOf('tool:a');
  expect(moves.openEntries({ ...opening, panel: 'closed' }, entries).panel).toBe('open');
  expect(moves.focusNode({ ...opening, panel: 'full' }, 'tool:a').panel).toBe('full');
});

test('undo on an opened link takes back entries first, then step after step', () => {
  const start = moves.expandNode(moves.findNode(opening, 'tool:a'), 'tool:b');
  const open = moves.openEntries(start, entriesOf('tool:b'));
  const closed = moves.undoWithoutHistory(open);
  expect(closed).toEqual(start);
  const before = moves.undoWithoutHistory(closed);
  expect(before).toMatchObject({ steps: [{ op: 'add', ref: 'tool:a' }], focus: ['tool:a'] });
  expect(moves.undoWithoutHistory(before)).toEqual(opening);
});

test('a node that was hidden, or is in another picture, is added again when it is found', () => {
  const hidden = picture.hideNodes(moves.findNode(opening, 'tool:a'), ['tool:a']);
  expect(hidden.focus).toEqual([]);
  expect(moves.findNode(hidden, 'tool:a').steps.at(-1)).toEqual({ op: 'add', ref: 'tool:a' });
  const inside = picture.lookIntoGroup(moves.findNode(opening, 'tool:a'), null);
  expect(moves.findNode(inside, 'tool:a').steps).toHaveLength(3);
});

test('opening and closing a node again and again leaves a short address', () => {
  let state = moves.findNode(opening, 'tool:a');
  for (let round = 0; round < 200; round += 1) {
    state = picture.collapseNode(moves.expandNode(moves.expandNode(state, 'tool:a'), 'tool:a'), 'tool:a');
  }
  expect(state.steps).toEqual([{ op: 'add', ref: 'tool:a' }]);
  const between = moves.expandNode(moves.expandNode(opening, 'tool:a'), 'tool:b');
  const collapsed = picture.collapseNode(between, 'tool:a');
  expect(collapsed.steps.at(-1)).toEqual({ op: 'collapse', ref: 'tool:a' });
  expect(moves.pagesShown(collapsed, 'tool:a')).toBe(0);
});

test('pages are counted for each kind of neighbours apart', () => {
  const models = { rel: 'MATCHED_AGAINST', type: 'model' } as const;
  const state = moves.expandNode(moves.expandNode(opening, 'tool:a', models), 'tool:a');
  expect(moves.pagesShown(state, 'tool:a', models)).toBe(1);
  expect(moves.pagesShown(state, 'tool:a')).toBe(1);
  expect(moves.pagesShown(moves.expandNode(state, 'tool:a', models), 'tool:a', models)).toBe(2);
});

test('only the last place of a node that is dragged about is kept, and a whole number of px', () => {
  const twice = picture.pinNode(picture.pinNode(opening, 'tool:a', 1.4, -0.2), 'tool:a', 7.5, 8);
  expect(twice.steps).toEqual([{ op: 'pin', ref: 'tool:a', x: 8, y: 8 }]);
  expect(picture.isPinned(twice, 'tool:a')).toBe(true);
  expect(picture.isPinned(picture.unpinNode(twice, 'tool:a'), 'tool:a')).toBe(false);
});

test('a selection starts with the focus, and a list of everything is no filter', () => {
  const chosen = view.toggleSelected(moves.focusNode(opening, 'tool:a'), 'tool:b');
  expect(chosen.select).toEqual(['tool:a', 'tool:b']);
  expect(view.toggleSelected(chosen, 'tool:a').select).toEqual(['tool:b']);
  expect(view.toggled(null, 'a', ['a', 'b'])).toEqual(['b']);
  expect(view.toggled(['b'], 'a', ['a', 'b'])).toBeNull();
});
