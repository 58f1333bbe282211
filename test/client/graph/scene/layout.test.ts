import fc from 'fast-check';
import { expect, test } from 'vitest';
import { touches } from '../../../../client/graph/scene/box.ts';
import { idsOf, printTidied, readTidied } from '../../../../client/addresses/explore/choices.ts';
import { opening } from '../../../../client/addresses/url-state.ts';
import { tidyUp } from '../../../../client/explore/moves-view.ts';
import { layout } from '../../../../client/graph/scene/layout.ts';
import { type LayoutId, layouts } from '../../../../client/graph/scene/layouts/layouts.ts';
import { tool } from '../../facts.ts';
import type { LayoutInput, LayoutNode } from '../../../../client/graph/scene/layouts/layout-input.ts';

const area = { w: 1000, h: 720 };
const wall = { x: -396, y: 260, w: 208, h: 200 };

const node = (id: string, w: number, h: number): LayoutNode => {
  const facts = tool(id, {
    group: `g${w % 4}`,
    released: w % 5 === 0 ? null : `20${10 + (w % 15)}-0${1 + (w % 9)}`,
  });
  return { id, w, h, kind: 'tool', facts, matches: w, pinned: null, given: null, standing: null };
};

const graph: fc.Arbitrary<LayoutInput> = fc.integer({ min: 1, max: 67 }).chain((size) =>
  fc.record({
    nodes: fc
      .array(fc.record({ w: fc.integer({ min: 60, max: 210 }), h: fc.constantFrom(25, 28, 34) }), {
        minLength: size,
        maxLength: size,
      })
      .map((sizes) => sizes.map(({ w, h }, index) => node(`n${index}`, w, h))),
    edges: fc.array(
      fc
        .tuple(fc.integer({ min: 0, max: size - 1 }), fc.integer({ min: 0, max: size - 1 }))
        .map(([a, b]) => ({ from: `n${a}`, to: `n${b}`, weight: 1 })),
      { maxLength: 150 },
    ),
    area: fc.constant(area),
    walls: fc.constant([wall]),
    id: fc.constant('force' as const),
    of: fc.constant([]),
  }),
);

test('no label lies on another, on a card or outside the area, for any graph of that size', async () => {
  await fc.assert(
    fc.asyncProperty(graph, async (input) => {
      const { places, scale } = await layout(input);
      const boxes = places.map((place) => ({
        w: 0,
        h: 0,
        ...input.nodes.find(({ id }) => id === place.id),
        ...place,
      }));
      expect(boxes).toHaveLength(input.nodes.length);
      const card = { x: wall.x * scale, y: wall.y * scale, w: wall.w * scale, h: wall.h * scale };
      boxes.forEach((box, index) => {
        expect(boxes.slice(index + 1).filter((other) => touches(box, other))).toEqual([]);
        expect(touches(box, card)).toBe(false);
        expect(Math.abs(box.x) + box.w / 2).toBeLessThanOrEqual((area.w * scale) / 2);
        expect(Math.abs(box.y) + box.h / 2).toBeLessThanOrEqual((area.h * scale) / 2);
      });
    }),
    { numRuns: 25 },
  );
});

test('the same graph is the same picture', async () => {
  await fc.assert(
    fc.asyncProperty(graph, async (input) => {
      expect(await layout(structuredClone(input))).toEqual(await layout(input));
    }),
    { numRuns: 10 },
  );
});

test('what does not fit grows the area instead of overlapping', async () => {
  const nodes = Array.from({ length: 200 }, (_, index) => node(`n${index}`, 150, 25));
  expect((await layout({ id: 'force', of: [], nodes, edges: [], area, walls: [] })).scale).toBeGreaterThan(1);
});

test('an empty graph is laid out too', async () => {
  expect(await layout({ id: 'force', of: [], nodes: [], edges: [], area, walls: [] })).toEqual({
    places: [],
    scale: 1,
  });
});

test('every layout places every node, parts all labels and leaves pinned nodes alone', async () => {
  await fc.assert(
    fc.asyncProperty(graph, fc.constantFrom(...idsOf(layouts)), async (input, id) => {
      const pinned = { x: 333, y: -77 };
      const nodes = input.nodes.map((one, index) => (index === 0 ? { ...one, pinned } : one));
      const { places } = await layout({ ...input, id, nodes });
      expect(places).toHaveLength(nodes.length);
      expect(places.find((place) => place.id === 'n0')).toEqual({ id: 'n0', ...pinned });
      const boxes = places.map((place) => ({
        w: 0,
        h: 0,
        ...nodes.find((one) => one.id === place.id),
        ...place,
      }));
      boxes.forEach((box, index) =>
        expect(boxes.slice(index + 1).filter((other) => touches(box, other))).toEqual([]),
      );
    }),
    { numRuns: 40 },
  );
});

test('layers: what is in focus is the first layer, alone, whatever else is there', async () => {
  await fc.assert(
    fc.asyncProperty(graph, fc.nat(), async (input, any) => {
      const focus = `n${any % input.nodes.length}`;
      const { places } = await layout({ ...input, id: 'layered', of: [focus], walls: [] });
      const first = places.find(({ id }) => id === focus);
      const others = places.filter(({ id }) => id !== focus);
      for (const { id, x } of others) expect(x, id).toBeGreaterThan(first?.x ?? Infinity);
    }),
    { numRuns: 40 },
  );
});

test('a layout takes what is in focus: one for rings and layers, two for sides', () => {
  const state = { ...opening, focus: ['tool:a', 'tool:b'] };
  const of = (id: LayoutId) => tidyUp(state, id).layout?.of;
  expect([of('layered'), of('around'), of('sides'), of('grid')]).toEqual([
    ['tool:a'],
    ['tool:a'],
    ['tool:a', 'tool:b'],
    [],
  ]);
  for (const id of idsOf(layouts)) {
    const tidied = { id, after: 0, of: of(id) ?? [] };
    expect(readTidied(printTidied(tidied, 0), 0)).toEqual(tidied);
  }
});

test('two sides: the two lie left and right, what both have between them', async () => {
  const nodes = ['l', 'r', 'both', 'left', 'right'].map((id) => node(id, 100, 25));
  const edges = [
    ['l', 'both'],
    ['r', 'both'],
    ['l', 'left'],
    ['r', 'right'],
  ].map(([from = '', to = '']) => ({ from, to, weight: 1 }));
  const { places } = await layout({ id: 'sides', of: ['l', 'r'], nodes, edges, area, walls: [] });
  const x = (id: string) => places.find((place) => place.id === id)?.x ?? Number.NaN;
  const order = ['left', 'l', 'both', 'r', 'right'];
  expect([...order].sort((a, b) => x(a) - x(b))).toEqual(order);
});

test('timeline: what came out in an earlier year is further left, and what has no date stands behind all', async () => {
  await fc.assert(
    fc.asyncProperty(graph, async (input) => {
      const { places } = await layout({ ...input, id: 'timeline', walls: [] });
      const x = (id: string) => places.find((place) => place.id === id)?.x ?? Number.NaN;
      const yearOf = ({ facts }: LayoutNode) => Number(facts?.released?.slice(0, 4) ?? Infinity);
      for (const one of input.nodes)
        for (const other of input.nodes.filter((node) => yearOf(node) > yearOf(one)))
          expect(x(one.id), `${one.id} before ${other.id}`).toBeLessThan(x(other.id));
    }),
    { numRuns: 40 },
  );
});
