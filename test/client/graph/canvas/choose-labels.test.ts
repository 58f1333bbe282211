import fc from 'fast-check';
import { expect, test } from 'vitest';
import { touches } from '../../../../client/graph/scene/box.ts';
import { chooseLabels, labelBox, type LabelForm } from '../../../../client/graph/canvas/choose-labels.ts';

const form = (textWidth: number, lines: readonly string[] = ['one']): LabelForm => ({ lines, textWidth });
const node = fc.record({
  x: fc.integer({ min: 0, max: 900 }),
  y: fc.integer({ min: 0, max: 600 }),
  disc: fc.integer({ min: 4, max: 40 }),
  forms: fc
    .tuple(fc.integer({ min: 10, max: 150 }), fc.constantFrom(['one'], ['one', 'two']))
    .map(([width, lines]) => [form(width, lines), form(width * 0.7, lines), form(width * 0.4, lines)]),
  importance: fc.nat(1000),
  marked: fc.boolean(),
});
const count = fc.record({
  x: fc.integer({ min: 0, max: 900 }),
  y: fc.integer({ min: 0, max: 600 }),
  w: fc.constant(30),
  h: fc.constant(12),
});

test('no label lies on another one, on a disc or on a count', () => {
  fc.assert(
    fc.property(fc.array(node, { maxLength: 60 }), fc.array(count, { maxLength: 10 }), (nodes, counts) => {
      const chosen = chooseLabels(nodes, counts);
      const boxes = chosen.map(({ of, form: shown, side }) => labelBox(of, shown, side));
      const others = [...nodes.map(({ x, y, disc }) => ({ x, y, w: disc, h: disc })), ...counts];
      boxes.forEach((box, index) => {
        expect(boxes.slice(index + 1).filter((other) => touches(box, other))).toEqual([]);
        expect(others.filter((other) => touches(box, other))).toEqual([]);
      });
    }),
  );
});

test('longer forms never cost a name: as many are shown as with the shortest alone', () => {
  fc.assert(
    fc.property(fc.array(node, { maxLength: 60 }), (nodes) => {
      const plain = nodes.map((one) => ({ ...one, marked: false }));
      const shortest = plain.map((one) => ({ ...one, forms: one.forms.slice(-1) }));
      expect(chooseLabels(plain).length).toBe(chooseLabels(shortest).length);
    }),
  );
});

const one = { x: 100, y: 100, disc: 10, importance: 1, marked: false, forms: [form(80), form(30)] };

test('alone a label is told in full, below its disc', () => {
  expect(chooseLabels([one])).toEqual([{ of: one, form: form(80), side: 'below' }]);
});

test('where there is no room below it stands beside its disc, and the important one has the longer form', () => {
  const two = { ...one, x: 134, importance: 2 };
  const [first, second] = chooseLabels([one, two]);
  expect(first).toMatchObject({ of: two, form: form(80) });
  expect(second?.of).toBe(one);
});

test('of two labels for which there is room for one the more important is shown', () => {
  const walls = [-1, 1].flatMap((by) => [
    { x: 100, y: 100 + by * 16, w: 400, h: 14 },
    { x: 100 + by * 30, y: 100, w: 40, h: 12 },
  ]);
  expect(chooseLabels([one], walls)).toEqual([]);
  const open = walls.slice(1);
  const near = { ...one, x: 101, importance: 2, forms: [form(20)] };
  expect(chooseLabels([{ ...one, forms: [form(20)] }, near], open).map(({ of }) => of)).toEqual([near]);
});

test('of 48 tools as close as an expansion puts them, seen at half their size, at least 30 are named', () => {
  // Px of 25 letters, 14 and 8 at 11.5 px; boxes 150 wide and 25 high stand 14 and 16 px apart.
  const forms = [form(150), form(85), form(50)];
  const nodes = Array.from({ length: 48 }, (_, index) => ({
    x: (index % 6) * 82 + (Math.floor(index / 6) % 2) * 30,
    y: Math.floor(index / 6) * 20.5,
    disc: 8.3,
    forms,
    importance: index,
    marked: false,
  }));
  expect(chooseLabels(nodes).length).toBeGreaterThanOrEqual(30);
  const whole = nodes.map((one) => ({ ...one, forms: [form(150)] }));
  expect(chooseLabels(whole).length).toBeLessThan(30);
});

test('what is in focus is told whole, though its neighbours then are not', () => {
  const near = { ...one, x: 150, importance: 2, forms: [form(80), form(30)] };
  const crowd = [-1, 1].map((by) => ({ x: 125, y: 100 + by * 16, w: 300, h: 14 }));
  const focus = { ...one, x: 100, importance: 3, marked: true };
  const [first] = chooseLabels([near, focus], crowd);
  expect(first).toMatchObject({ of: focus, form: form(80) });
});
