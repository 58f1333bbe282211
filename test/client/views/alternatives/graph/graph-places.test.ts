import fc from 'fast-check';
import { expect, test } from 'vitest';
import { touches } from '../../../../../client/graph/scene/box.ts';
import { graphPlaces } from '../../../../../client/views/alternatives/graph/graph-places.ts';

const score = fc.double({ min: 0, max: 1, noNaN: true });
const label = fc.record({
  // Very often many are as much alike.
  score: fc.oneof(score, fc.constantFrom(1, 0.9)),
  w: fc.integer({ min: 60, max: 170 }),
  h: fc.constantFrom(25, 28, 34),
});
const labels = fc
  .array(label, { maxLength: 30 })
  .map((all) => all.map((one, index) => ({ ...one, id: String(index) })));
const middle = { w: 180, h: 34 };
const drawing = fc.tuple(labels, fc.integer({ min: 340, max: 1200 }));

test('no label lies on another or on the middle, and all lie in the drawing', () => {
  fc.assert(
    fc.property(drawing, ([items, width]) => {
      const { nodes, middle: centre, height } = graphPlaces(items, middle, width, 400);
      const all = [centre, ...nodes];
      expect(nodes.map(({ id }) => id).sort()).toEqual(items.map(({ id }) => id).sort());
      for (const [index, box] of all.entries()) {
        for (const other of all.slice(index + 1))
          expect(touches(box, other), JSON.stringify(items)).toBe(false);
        expect(box.x - box.w / 2).toBeGreaterThanOrEqual(0);
        expect(box.x + box.w / 2).toBeLessThanOrEqual(width);
        expect(box.y - box.h / 2).toBeGreaterThanOrEqual(0);
        expect(box.y + box.h / 2).toBeLessThanOrEqual(height);
      }
    }),
    { numRuns: 60 },
  );
});

test('each lies on the ring of its score, and a higher score is a smaller ring', () => {
  fc.assert(
    fc.property(drawing, ([items, width]) => {
      const { nodes, middle: centre, ring } = graphPlaces(items, middle, width, 400);
      for (const { id, x, y } of nodes) {
        const { rx, ry } = ring(items.find((item) => item.id === id)?.score ?? Number.NaN);
        const across = rx === 0 ? 0 : (x - centre.x) / rx;
        expect(Math.hypot(across, (y - centre.y) / ry)).toBeCloseTo(1, 6);
      }
      expect(ring(0.9).ry).toBeLessThan(ring(0.1).ry);
    }),
    { numRuns: 60 },
  );
});

test('on a phone too, what is much more alike lies nearer to the middle', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }), (near, far) => {
      const items = Array.from({ length: near + far }, (_, index) => ({
        id: String(index),
        score: index < near ? 0.9 : 0.2,
        w: 130,
        h: 28,
      }));
      const { nodes, middle: centre } = graphPlaces(items, { w: 80, h: 34 }, 358, 420);
      const away = (isNear: boolean) =>
        nodes
          .filter(({ id }) => Number(id) < near === isNear)
          .map(({ x, y }) => Math.hypot(x - centre.x, y - centre.y));
      expect(Math.min(...away(false))).toBeGreaterThan(Math.max(...away(true)));
    }),
    { numRuns: 36 },
  );
});

test('all that are as much alike find places without much growth, on a phone too', () => {
  for (const score of [1, 0.97, 0.5, 0]) {
    for (const { width, number, w } of [
      { width: 340, number: 14, w: 140 },
      { width: 900, number: 30, w: 180 },
    ]) {
      const items = Array.from({ length: number }, (_, index) => ({ id: String(index), score, w, h: 28 }));
      const { nodes, height } = graphPlaces(items, middle, width, 420);
      expect(nodes).toHaveLength(number);
      expect(height).toBeLessThan(1400);
    }
  }
});

test('the same alternatives are drawn the same', () => {
  const items = [0.9, 0.5, 0.5, 0.1].map((score, index) => ({ id: String(index), score, w: 120, h: 28 }));
  expect(graphPlaces(items, middle, 900, 500).nodes).toEqual(graphPlaces(items, middle, 900, 500).nodes);
  expect(graphPlaces([], middle, 900, 500)).toMatchObject({ nodes: [], height: 500 });
});
