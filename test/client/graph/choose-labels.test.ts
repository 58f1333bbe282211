import fc from 'fast-check';
import { expect, test } from 'vitest';
import { touches } from '../../../client/graph/box.ts';
import { chooseLabels, labelBox } from '../../../client/graph/choose-labels.ts';

const node = fc.record({
  x: fc.integer({ min: 0, max: 900 }),
  y: fc.integer({ min: 0, max: 600 }),
  disc: fc.integer({ min: 4, max: 40 }),
  textWidth: fc.integer({ min: 10, max: 150 }),
  lines: fc.constantFrom(['one'], ['one', 'two']),
  importance: fc.nat(1000),
});

test('no label lies on another one, or on a disc', () => {
  fc.assert(
    fc.property(fc.array(node, { maxLength: 60 }), (nodes) => {
      const chosen = chooseLabels(nodes);
      const boxes = chosen.map(labelBox);
      boxes.forEach((box, index) => {
        expect(boxes.slice(index + 1).filter((other) => touches(box, other))).toEqual([]);
        const discs = nodes.map(({ x, y, disc }) => ({ x, y, w: disc, h: disc }));
        expect(discs.filter((disc) => touches(box, disc))).toEqual([]);
      });
    }),
  );
});

test('of two labels that collide the more important one is shown', () => {
  const one = { x: 100, y: 100, disc: 10, textWidth: 80, lines: ['one'], importance: 1 };
  const two = { ...one, x: 130, importance: 2 };
  expect(chooseLabels([one, two])).toEqual([two]);
});
