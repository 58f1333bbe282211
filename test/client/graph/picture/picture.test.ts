import { expect, test } from 'vitest';
import type { Step } from '../../../../client/addresses/explore/steps.ts';
import { noFilters } from '../../../../client/addresses/explore/filters.ts';
import { filterPicture, isFilteredOut } from '../../../../client/graph/picture/filter-picture.ts';
import { maxNodes, pageSize, type Picture } from '../../../../client/graph/picture/picture.ts';
import { pictureOf } from '../../../../client/graph/picture/picture-of.ts';
import { answersOf, capability, matched, neighboursOf, pathsOf, overviewOf, tool } from '../../facts.ts';

const overview = overviewOf([tool('a'), tool('b')], [matched('tool:a', 'tool:b')]);
const expand = (id: string, pages = 1): Step => ({ op: 'expand', ref: `tool:${id}`, pages, of: null });
const add = (id: string): Step => ({ op: 'add', ref: `tool:${id}` });
const refs = (picture: Picture) => picture.nodes.map(({ node }) => node.ref);

const island = neighboursOf(tool('x'), [tool('d')]);
/** Of `a` there are three neighbours; of `h` there are 45, the strongest of which is on the opening map. */
const few = neighboursOf(tool('a'), [tool('b'), tool('c'), tool('d')]);
const many = [tool('b'), ...Array.from({ length: 44 }, (_, index) => tool(`n${index + 1}`))];
const named = (from: number, to: number) => many.slice(from, to + 1).map(({ ref }) => ref);
const answers = answersOf({
  neighbours(ref, pages) {
    if (ref === 'tool:a') return few;
    if (ref === 'tool:h') return neighboursOf(tool('h'), many.slice(0, pages * pageSize), many.length);
    return ref === 'tool:x' ? island : undefined;
  },
});
const arrivals = ({ events }: Picture) =>
  events.filter(({ op }) => op === 'arrive').map((event) => 'id' in event && event.id);

test('the opening map alone', () => {
  const picture = pictureOf(overview, [], [], answers);
  expect(refs(picture)).toEqual(['tool:a', 'tool:b']);
  expect(picture.pairs).toMatchObject([{ id: 'tool:a~tool:b', matches: 10 }]);
});

test('expanding adds neighbours beside their origin', () => {
  const picture = pictureOf(overview, [expand('a')], ['tool:a'], answers);
  expect(refs(picture)).toEqual(['tool:a', 'tool:b', 'tool:c', 'tool:d']);
  expect(picture.nodes.map(({ origin }) => origin)).toEqual([null, null, 'tool:a', 'tool:a']);
  expect(picture.mores).toEqual([]);
  expect(arrivals(picture)).toEqual(['tool:c', 'tool:d']);
});

test('each step brings a page of new neighbours, and the pill counts those that are not on the map', () => {
  const first = pictureOf(overview, [expand('h')], [], answers);
  expect(refs(first)).toEqual(['tool:a', 'tool:b', 'tool:h', ...named(1, 20)]);
  expect(first.mores).toEqual([{ id: 'more:tool:h', ref: 'tool:h', of: null, count: 24 }]);
  const second = pictureOf(overview, [expand('h'), expand('h', 2)], [], answers);
  expect(refs(second)).toEqual(['tool:a', 'tool:b', 'tool:h', ...named(1, 40)]);
  expect(second.mores).toMatchObject([{ count: 4 }]);
  expect(refs(pictureOf(overview, [expand('h', 2)], [], answers))).toEqual(refs(second));
});

test('neighbours that are there already do not use up a page, and are not counted as missing', () => {
  const shown = overviewOf(many.slice(0, 30), []);
  const picture = pictureOf(shown, [expand('h')], [], answers);
  expect(picture.nodes).toHaveLength(46);
  expect(picture.mores).toEqual([]);
});

test('what a later step brings or takes away changes what the pill counts', () => {
  const one = neighboursOf(tool('n30'), [tool('h')]);
  const linked = answersOf({
    neighbours: (ref, pages, of) => (ref === 'tool:n30' ? one : answers.neighbours(ref, pages, of)),
  });
  expect(pictureOf(overview, [expand('h'), add('n30')], [], linked).mores).toMatchObject([{ count: 23 }]);
  const hidden: Step = { op: 'hide', refs: ['tool:n1', 'tool:n2'] };
  expect(pictureOf(overview, [expand('h'), hidden], [], linked).mores).toMatchObject([{ count: 26 }]);
  const rest = [expand('h'), hidden, expand('h', 2), expand('h', 3)];
  expect(pictureOf(overview, rest, [], linked).mores).toEqual([]);
});

test('collapsed, a node is expanded from its strongest neighbours again', () => {
  const steps = [expand('h'), expand('h', 2), { op: 'collapse', ref: 'tool:h' } as const, expand('h')];
  expect(refs(pictureOf(overview, steps, [], answers))).toEqual([
    'tool:a',
    'tool:b',
    'tool:h',
    ...named(1, 20),
  ]);
});

test('the last page takes the pill away but keeps its place, so that the order before it stands', () => {
  const first = pictureOf(overview, [expand('h')], [], answers);
  const second = pictureOf(overview, [expand('h'), expand('h', 3)], [], answers);
  expect(second.mores).toEqual([]);
  expect(second.events.slice(0, first.events.length)).toEqual(first.events);
  expect(arrivals(second).slice(first.events.length)).toEqual(named(21, 44));
});

test('an added node comes beside the strongest neighbour that is there', () => {
  const alone = pictureOf(overview, [add('x')], [], answers);
  expect(alone.nodes.at(-1)).toMatchObject({ node: { ref: 'tool:x' }, origin: null });
  const beside = pictureOf(overview, [expand('a'), add('x')], [], answers);
  expect(beside.nodes.at(-1)).toMatchObject({ node: { ref: 'tool:x' }, origin: 'tool:d' });
  expect(beside.pairs.some((pair) => pair.id === 'tool:d~tool:x')).toBe(true);
});

test('a focus from outside is shown, and said to be there only as focus', () => {
  const picture = pictureOf(overview, [], ['tool:x'], answers);
  expect(refs(picture)).toContain('tool:x');
  expect(picture.implicit).toBe('tool:x');
  expect(pictureOf(overview, [add('x')], ['tool:x'], answers).implicit).toBeNull();
});

test('steps behind one without an answer wait, whatever came in before', () => {
  const picture = pictureOf(overview, [add('unknown'), expand('a')], [], answers);
  expect(picture.waitingFor).toBe('tool:unknown');
  expect(refs(picture)).toEqual(['tool:a', 'tool:b']);
});

test('a step that failed is left out and the next ones stand', () => {
  const failing = answersOf({
    neighbours: (ref, pages, of) => (ref === 'tool:x' ? 'failed' : answers.neighbours(ref, pages, of)),
  });
  expect(refs(pictureOf(overview, [add('x'), expand('a')], [], failing))).toContain('tool:d');
});

test('edges of several sources between two nodes are one pair, its matches their sum', () => {
  const both = overviewOf(
    [tool('a'), tool('b')],
    [matched('tool:a', 'tool:b'), matched('tool:a', 'tool:b', { source: 'reference-page', matches: 2 })],
  );
  const [pair] = pictureOf(both, [], [], answers).pairs;
  expect(pair).toMatchObject({ matches: 12 });
  expect(pair?.edges.map((edge) => edge.source)).toEqual(['wildbench', 'reference-page']);
});

test('nothing is added to a full map, and it says so', () => {
  const all = Array.from({ length: maxNodes }, (_, index) => tool(`m${index}`));
  const picture = pictureOf(overviewOf(all, []), [expand('a')], [], answers);
  expect(picture.nodes).toHaveLength(maxNodes);
  expect(picture.full).toBe(true);
});

test('collapsing takes away what came only by expanding, and leaves what was opened itself', () => {
  const steps = [expand('a'), expand('x'), { op: 'collapse', ref: 'tool:a' } as const];
  const picture = pictureOf(overview, steps, [], answers);
  expect(refs(picture)).toEqual(['tool:a', 'tool:b', 'tool:d', 'tool:x']);
  expect(picture.mores).toEqual([]);
  expect(picture.events.filter(({ op }) => op === 'leave')).toEqual([{ op: 'leave', id: 'tool:c' }]);
});

test('a pill leaves with the node it is of, and when that is collapsed', () => {
  for (const step of [
    { op: 'collapse', ref: 'tool:h' } as const,
    { op: 'hide', refs: ['tool:h'] } as const,
  ]) {
    const picture = pictureOf(overview, [expand('h'), step], [], answers);
    expect(picture.mores).toEqual([]);
    expect(picture.events).toContainEqual({ op: 'leave', id: 'more:tool:h' });
  }
});

test('what is hidden stays hidden until it is asked for by name; keeping leaves only what is kept', () => {
  const hide: Step = { op: 'hide', refs: ['tool:d', 'tool:b'] };
  expect(refs(pictureOf(overview, [hide, expand('a')], [], answers))).toEqual(['tool:a', 'tool:c']);
  const again = pictureOf(overview, [{ op: 'hide', refs: ['tool:x'] }, add('x')], [], answers);
  expect(refs(again)).toContain('tool:x');
  const keep = pictureOf(overview, [expand('a'), { op: 'keep', refs: ['tool:a', 'tool:c'] }], [], answers);
  expect(refs(keep)).toEqual(['tool:a', 'tool:c']);
  expect(keep.mores).toEqual([]);
});

test('a path adds its nodes and marks the strongest way', () => {
  const way = (middle: string, weakest: number) => ({
    nodes: [tool('a'), tool(middle), tool('z')],
    edges: [matched('tool:a', `tool:${middle}`), matched(`tool:${middle}`, 'tool:z')],
    weakest,
  });
  const paths = pathsOf(tool('a'), tool('z'), [way('m', 9), way('n', 2)]);
  const step: Step = { op: 'path', refs: ['tool:a', 'tool:z'] };
  const picture = pictureOf(overview, [step], [], answersOf({ path: () => paths }));
  expect(refs(picture)).toEqual(['tool:a', 'tool:b', 'tool:z', 'tool:m', 'tool:n']);
  expect([...picture.strongest]).toEqual(['tool:a~tool:m', 'tool:m~tool:z']);
});

test('a group replaces what was shown, and is laid out by itself', () => {
  const inside = overviewOf([tool('p'), tool('q')], [matched('tool:p', 'tool:q')]);
  const step: Step = { op: 'group', id: 'g0123456789ab' };
  const picture = pictureOf(
    overview,
    [expand('a'), step],
    [],
    answersOf({ ...answers, overview: () => inside }),
  );
  expect(refs(picture)).toEqual(['tool:p', 'tool:q']);
  expect(picture.base.nodes.map(({ ref }) => ref)).toEqual(['tool:p', 'tool:q']);
  expect(picture.events).toEqual([]);
});

test('what was tidied up is one base, and later arrivals come after it', () => {
  const layout = { id: 'grid', after: 1, of: [] } as const;
  const picture = pictureOf(overview, [expand('h'), add('x')], [], answers, layout);
  expect(picture.base.nodes.map(({ ref }) => ref)).toEqual(['tool:a', 'tool:b', 'tool:h', ...named(1, 20)]);
  expect(picture.base.mores).toEqual(['more:tool:h']);
  expect(arrivals(picture)).toEqual(['tool:x']);
});

test('newcomers wait for their other edges, which tell what they are placed beside', () => {
  const asked: (readonly string[])[] = [];
  const waiting = answersOf({
    ...answers,
    among(list) {
      asked.push(list);
      return undefined;
    },
  });
  expect(pictureOf(overview, [expand('a')], [], waiting).waitingFor).toBe('tool:a');
  expect(asked).toEqual([['tool:c', 'tool:d', 'tool:a', 'tool:b']]);
  const edges = [matched('tool:b', 'tool:d')];
  const there = pictureOf(
    overview,
    [expand('a')],
    [],
    answersOf({ ...answers, among: () => ({ nodes: [], edges }) }),
  );
  expect(there.pairs.some(({ id }) => id === 'tool:b~tool:d')).toBe(true);
  expect(there.events[1]).toEqual({ op: 'arrive', id: 'tool:d', origin: 'tool:a', beside: ['tool:b'] });
});

test('filters leave places alone and say what is drawn of how much', () => {
  const mixed = overviewOf(
    [tool('a'), tool('b', { type: 'product' }), capability('c')],
    [matched('tool:a', 'tool:b', { matches: 3, last: '2025-01-01' }), matched('capability:c', 'tool:a')],
  );
  const picture = pictureOf(mixed, [], [], answers);
  const models = filterPicture(picture, { ...noFilters, types: ['model', 'quality'] });
  expect(refs(models)).toEqual(['tool:a', 'capability:c']);
  expect(models.all).toHaveLength(3);
  expect(models.base).toBe(picture.base);
  expect(refs(filterPicture(picture, { ...noFilters, least: 5 }))).toEqual(['tool:a', 'capability:c']);
  expect(refs(filterPicture(picture, { ...noFilters, until: '2025-06-01' }))).toEqual(['tool:a', 'tool:b']);
  expect(filterPicture(picture, noFilters)).toBe(picture);
  expect([models, filterPicture(picture, { ...noFilters, least: 5000 })].map(isFilteredOut)).toEqual([
    false,
    true,
  ]);
});
