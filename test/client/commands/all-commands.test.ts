// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { allCommands } from '../../../client/commands/all-commands.ts';
import { findCommands } from '../../../client/commands/find-commands.ts';
import { noParts, type Scope } from '../../../client/commands/scope.ts';
import type { TakeAwayAsked } from '../../../client/takeaway/take-away-asked.ts';
import { commandOptions } from '../../../client/commands/palette-options.ts';
import { exporters } from '../../../client/takeaway/exporters.ts';
import { type ExploreState, opening } from '../../../client/addresses/url-state.ts';
import { three } from './picture-of-three.ts';

interface Told {
  readonly state: ExploreState | null;
  readonly asked: readonly string[];
  readonly visited: readonly string[];
  readonly taken: readonly TakeAwayAsked[];
}

/** Runs one command in a state and tells what came of it; a question is answered with `answer`. */
function run(id: string, state: ExploreState, answer = 'tool:b'): Told {
  let next: ExploreState | null = null;
  const asked: string[] = [];
  const visited: string[] = [];
  const taken: TakeAwayAsked[] = [];
  const command = allCommands.find((one) => one.id === id);
  if (!command) throw new Error(`there is no command ${id}`);
  const explore = { state, picture: three, go: (to: ExploreState) => (next = to) };
  const scope: Scope = {
    ...noParts,
    explore,
    takeAway: (wanted) => taken.push(wanted),
    visit: (address) => visited.push(address),
    ask: ({ words, answered }) => {
      asked.push(words);
      answered(answer);
    },
    open: () => {},
  };
  expect(command.when(scope), `${id} can be done`).toBe(true);
  command.run(scope);
  return { state: next, asked, visited, taken };
}

const parts = (state: ExploreState) => ({
  ...noParts,
  explore: { state, picture: three, go: () => {} },
});
const atAlpha: ExploreState = { ...opening, focus: ['tool:a'] };

test('ids are one each, and what stands in the palette reads as words', () => {
  expect(new Set(allCommands.map(({ id }) => id)).size).toBe(allCommands.length);
  for (const { label, about } of allCommands) {
    expect(label(parts(atAlpha))).toMatch(/^[A-Z]/);
    expect(about).toMatch(/^[A-Z]/);
  }
});

test('in no state does one key do two things', () => {
  const states: ExploreState[] = [[], ['tool:a'], ['capability:fast'], ['tool:a', 'tool:b']].flatMap(
    (focus) =>
      [[], ['tool:a'], ['tool:a', 'tool:b']].flatMap((select) =>
        [[], ['a'], ['a', 'b'], ['b', 'c', 'd', 'e', 'f', 'g']].flatMap((aside) =>
          [opening.steps, [{ op: 'pin', ref: 'tool:a', x: 1, y: 2 } as const]].map((steps) => ({
            ...opening,
            steps,
            focus,
            select,
            with: aside,
          })),
        ),
      ),
  );
  for (const state of states) {
    const keys = allCommands.filter((one) => one.when(parts(state))).flatMap((one) => one.keys);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  }
});

test('commands about a node act on the one in focus', () => {
  expect(run('expand', atAlpha).state?.steps).toEqual([{ op: 'expand', ref: 'tool:a', pages: 1, of: null }]);
  expect(run('hide', atAlpha).state?.steps).toEqual([{ op: 'hide', refs: ['tool:a'] }]);
  expect(run('keep-around', atAlpha).state?.steps).toEqual([
    { op: 'keep', refs: ['tool:a', 'tool:b', 'capability:fast'] },
  ]);
  expect(run('add-to-compare', atAlpha).state?.with).toEqual(['a']);
  const edge = parts({ ...opening, focus: ['tool:a', 'tool:b'] });
  expect(allCommands.filter(({ id, when }) => id === 'hide' && when(edge))).toEqual([]);
});

test('commands that need a second node ask for it', () => {
  const path = run('path-from-here', atAlpha);
  expect(path.asked).toEqual(['Path from Alpha to which node?']);
  expect(path.state?.steps).toEqual([{ op: 'path', refs: ['tool:a', 'tool:b'] }]);
  expect(run('common-from-here', atAlpha).state?.steps).toEqual([
    { op: 'common', refs: ['tool:a', 'tool:b'] },
  ]);
  expect(run('compare-with', atAlpha).visited).toEqual(['/compare?tools=a,b']);
});

test('commands about a selection act on all of it', () => {
  const two = { ...opening, select: ['tool:a', 'tool:b', 'capability:fast'] };
  expect(run('keep-selection', two).state?.steps).toEqual([{ op: 'keep', refs: two.select }]);
  expect(run('common-of-selection', two).state?.steps).toEqual([{ op: 'common', refs: two.select }]);
  expect(run('compare-selection', two).visited).toEqual(['/compare?tools=a,b']);
  expect(run('clear-selection', two).state?.select).toEqual([]);
  expect(run('open-compare', { ...opening, with: ['b', 'a'] }).visited).toEqual(['/compare?tools=b,a']);
});

test('the palette lists what fits every word and can be done now; what starts with the text comes first', () => {
  const found = (text: string, state = atAlpha) =>
    findCommands(allCommands, parts(state), text).map((one) => one.command.id);
  expect(found('path alpha')).toEqual(['path-from-here']);
  expect(found('compare')[0]).toBe('compare-with');
  expect(found('hide', opening)).not.toContain('hide');
  expect(found('zzzz')).toEqual([]);
  const scope = { ...parts(atAlpha), visit: () => {}, ask: () => {}, open: () => {} };
  expect(commandOptions(allCommands, scope, 'bet').map(({ label }) => label)).toContain('Beta');
});

test('everything a view can be saved as is an action, found by the words one looks for', () => {
  const scope: Scope = {
    ...parts(atAlpha),
    takeAway: () => {},
    openFilters: () => {},
    visit: () => {},
    ask: () => {},
    open: () => {},
  };
  const found = (text: string) => commandOptions(allCommands, scope, text).map(({ id }) => id);
  const saves = exporters.map(({ id }) => `save-${id}`);
  expect(found('export')).toEqual([...saves, 'copy-link', 'keep-view']);
  expect(found('save')).toEqual([...saves, 'keep-view']);
  expect(found('png')).toEqual(['save-png']);
  expect(found('link')[0]).toBe('copy-link');
  expect(found('filter')[0]).toBe('open-filters');
  expect(found('')).not.toContain('palette');
  expect(findCommands(allCommands, parts(atAlpha), 'save')).toEqual([]);
  expect(run('save-svg', atAlpha).taken).toEqual([{ what: 'save', exporter: 'svg' }]);
  expect(run('keep-view', atAlpha).taken).toEqual([{ what: 'name' }]);
});

test('filters by type are offered where they choose between what is on the map', () => {
  const found = (text: string, state = atAlpha) =>
    findCommands(allCommands, parts(state), text).map((one) => one.command.id);
  expect(found('show only')).toEqual(['only-model', 'only-quality']);
  const models = run('only-model', atAlpha).state;
  expect(models?.filters.types).toEqual(['model']);
  expect(found('clear filters')).toEqual([]);
  expect(found('clear filters', models ?? atAlpha)).toEqual(['drop-filters']);
});

test('the page of a capability is opened from its node, and only from a capability’s', () => {
  expect(run('capability-page', { ...opening, focus: ['capability:fast'] }).visited).toEqual([
    '/capabilities/fast',
  ]);
  const command = allCommands.find(({ id }) => id === 'capability-page');
  expect(command?.when(parts(atAlpha))).toBe(false);
});
