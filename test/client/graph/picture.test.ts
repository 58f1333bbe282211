import { expect, test } from 'vitest';
import { type AnswerOf, mostNodes, pictureOf } from '../../../client/graph/picture.ts';
import type { Step } from '../../../client/url-state.ts';
import { matched, neighboursOf, overviewOf, tool } from '../facts.ts';

const overview = overviewOf([tool('a'), tool('b')], [matched('tool:a', 'tool:b')]);
const expand = (id: string, pages = 1): Step => ({ op: 'expand', ref: `tool:${id}`, pages });
const add = (id: string): Step => ({ op: 'add', ref: `tool:${id}`, pages: 1 });
const refs = (picture: ReturnType<typeof pictureOf>) => picture.nodes.map(({ node }) => node.ref);

const page1 = neighboursOf(tool('a'), [tool('b'), tool('c'), tool('d')], 5);
const page2 = neighboursOf(tool('a'), [tool('b'), tool('c'), tool('d'), tool('e'), tool('f')], 5);
const island = neighboursOf(tool('x'), [tool('d')]);
const answerOf: AnswerOf = (ref, pages) => {
  if (ref === 'tool:a') return pages === 1 ? page1 : page2;
  return ref === 'tool:x' ? island : undefined;
};

test('the opening map alone', () => {
  const picture = pictureOf(overview, [], [], answerOf);
  expect(refs(picture)).toEqual(['tool:a', 'tool:b']);
  expect(picture.pairs).toMatchObject([{ id: 'tool:a~tool:b', matches: 10 }]);
});

test('expanding adds neighbours beside their origin and says how many are left', () => {
  const picture = pictureOf(overview, [expand('a')], ['tool:a'], answerOf);
  expect(refs(picture)).toEqual(['tool:a', 'tool:b', 'tool:c', 'tool:d']);
  expect(picture.nodes.map(({ origin }) => origin)).toEqual([null, null, 'tool:a', 'tool:a']);
  expect(picture.mores).toEqual([{ ref: 'tool:a', count: 2 }]);
  expect(picture.order).toEqual(['tool:a', 'tool:b', 'tool:c', 'tool:d', 'more:tool:a']);
});

test('the last page takes the pill away but keeps its place, so that the order before it stands', () => {
  const first = pictureOf(overview, [expand('a')], [], answerOf);
  const second = pictureOf(overview, [expand('a'), expand('a', 2)], [], answerOf);
  expect(second.mores).toEqual([]);
  expect(second.order.slice(0, first.order.length)).toEqual(first.order);
  expect(second.order.slice(first.order.length)).toEqual(['tool:e', 'tool:f']);
});

test('an added node comes beside the strongest neighbour that is there', () => {
  const alone = pictureOf(overview, [add('x')], [], answerOf);
  expect(alone.nodes.at(-1)).toMatchObject({ node: { ref: 'tool:x' }, origin: null });
  const beside = pictureOf(overview, [expand('a'), add('x')], [], answerOf);
  expect(beside.nodes.at(-1)).toMatchObject({ node: { ref: 'tool:x' }, origin: 'tool:d' });
  expect(beside.pairs.some((pair) => pair.id === 'tool:d~tool:x')).toBe(true);
});

test('a focus from outside is shown, and said to be there only as focus', () => {
  const picture = pictureOf(overview, [], ['tool:x'], answerOf);
  expect(refs(picture)).toContain('tool:x');
  expect(picture.implicit).toBe('tool:x');
  expect(pictureOf(overview, [add('x')], ['tool:x'], answerOf).implicit).toBeNull();
});

test('steps behind one without an answer wait, whatever came in before', () => {
  const picture = pictureOf(overview, [add('unknown'), expand('a')], [], answerOf);
  expect(picture.waitingFor).toBe('tool:unknown');
  expect(refs(picture)).toEqual(['tool:a', 'tool:b']);
});

test('a step that failed is left out and the next ones stand', () => {
  const failing: AnswerOf = (ref, pages) => (ref === 'tool:x' ? 'failed' : answerOf(ref, pages));
  expect(refs(pictureOf(overview, [add('x'), expand('a')], [], failing))).toContain('tool:d');
});

test('edges of several sources between two nodes are one pair, its matches their sum', () => {
  const both = overviewOf(
    [tool('a'), tool('b')],
    [matched('tool:a', 'tool:b'), matched('tool:a', 'tool:b', { source: 'reference-page', matches: 2 })],
  );
  const [pair] = pictureOf(both, [], [], answerOf).pairs;
  expect(pair).toMatchObject({ matches: 12 });
  expect(pair?.edges.map((edge) => edge.source)).toEqual(['wildbench', 'reference-page']);
});

test('nothing is added to a full map, and it says so', () => {
  const many = Array.from({ length: mostNodes }, (_, index) => tool(`n${index}`));
  const picture = pictureOf(overviewOf(many, []), [expand('a')], [], answerOf);
  expect(picture.nodes).toHaveLength(mostNodes);
  expect(picture.full).toBe(true);
});
