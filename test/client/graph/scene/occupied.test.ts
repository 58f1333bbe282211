import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Box, touches } from '../../../../client/graph/scene/box.ts';
import { createOccupied } from '../../../../client/graph/scene/occupied.ts';

const px = fc.double({ min: -900, max: 900, noNaN: true });
const box = (least: number): fc.Arbitrary<Box> =>
  fc.record({ x: px, y: px, w: fc.integer({ min: least, max: 400 }), h: fc.integer({ min: 20, max: 90 }) });
const clearance = { x: 8, y: 8 };

test('free is what touches none of the boxes, however it is looked up', () => {
  fc.assert(
    fc.property(fc.array(box(1), { maxLength: 40 }), box(40), (boxes, wanted) => {
      const free = !boxes.some((one) => touches(wanted, one, clearance));
      expect(createOccupied(boxes).isFree(wanted, clearance)).toBe(free);
      expect(createOccupied(boxes, { w: 40, h: 20, clearance }).isFree(wanted, clearance)).toBe(free);
    }),
    { numRuns: 500 },
  );
});

test('the place of a box that was taken away is free', () => {
  const one = { x: 10, y: 10, w: 300, h: 60 };
  const occupied = createOccupied([one]);
  occupied.remove(one);
  expect(occupied.isFree(one, clearance)).toBe(true);
});
