import fc from 'fast-check';
import { expect, test } from 'vitest';
import { touches } from '../../../client/graph/box.ts';
import { layout, type LayoutInput } from '../../../client/graph/layout.ts';

const area = { w: 1000, h: 720 };
const wall = { x: -396, y: 260, w: 208, h: 200 };

const graph: fc.Arbitrary<LayoutInput> = fc.integer({ min: 1, max: 67 }).chain((size) =>
  fc.record({
    nodes: fc
      .array(fc.record({ w: fc.integer({ min: 60, max: 210 }), h: fc.constantFrom(25, 28, 34) }), {
        minLength: size,
        maxLength: size,
      })
      .map((sizes) => sizes.map((box, index) => ({ id: `n${index}`, ...box }))),
    edges: fc.array(
      fc
        .tuple(fc.integer({ min: 0, max: size - 1 }), fc.integer({ min: 0, max: size - 1 }))
        .map(([a, b]) => ({ from: `n${a}`, to: `n${b}`, weight: 1 })),
      { maxLength: 150 },
    ),
    area: fc.constant(area),
    walls: fc.constant([wall]),
  }),
);

test('no label lies on another, on a card or outside the area, for any graph of that size', () => {
  fc.assert(
    fc.property(graph, (input) => {
      const { places, scale } = layout(input);
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

test('the same graph is the same picture', () => {
  fc.assert(
    fc.property(graph, (input) => {
      expect(layout(structuredClone(input))).toEqual(layout(input));
    }),
    { numRuns: 10 },
  );
});

test('what does not fit grows the area instead of overlapping', () => {
  const nodes = Array.from({ length: 200 }, (_, index) => ({ id: `n${index}`, w: 150, h: 25 }));
  expect(layout({ nodes, edges: [], area, walls: [] }).scale).toBeGreaterThan(1);
});

test('an empty graph is laid out too', () => {
  expect(layout({ nodes: [], edges: [], area, walls: [] })).toEqual({ places: [], scale: 1 });
});
