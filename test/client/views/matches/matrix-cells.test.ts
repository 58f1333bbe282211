import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judgedOf } from '#contract/rate.ts';
import {
  cellAfter,
  cellText,
  cellUnder,
  inView,
  resultsIn,
  scrolledTo,
} from '../../../../client/views/matches/matrix/matrix-cells.ts';

const size = 4;
const items = ['Alpha', 'Beta', 'Gamma', 'Delta'].map((name, at) => ({
  tool: { id: name.toLowerCase(), name },
  rating: -at,
  rankLow: at + 1,
  rankHigh: at + 1,
  class: 1,
}));
const few = fc.nat({ max: 900 });
const pairs = fc
  .uniqueArray(fc.constantFrom([0, 1], [0, 2], [0, 3], [1, 2], [1, 3], [2, 3]))
  .chain((met) =>
    fc.tuple(
      ...met.map(([row = 0, column = 0]) =>
        fc.record({ row: fc.constant(row), column: fc.constant(column), wins: few, losses: few, ties: few }),
      ),
    ),
  );
const place = fc.nat({ max: size - 1 });
const cell = fc.record({ row: place, column: place });

test('a cell is what its row won of its column: turned over, wins are losses; who never met has none', () => {
  fc.assert(
    fc.property(pairs, cell, (met, { row, column }) => {
      const results = resultsIn({ items, pairs: met });
      const [own, turned] = [results({ row, column }), results({ row: column, column: row })];
      const known = met.some((pair) => [pair.row, pair.column].sort().join() === [row, column].sort().join());
      expect(own !== null).toBe(known);
      expect(own === null ? null : [own.wins, own.losses, own.ties]).toEqual(
        turned === null ? null : [turned.losses, turned.wins, turned.ties],
      );
    }),
  );
});

test('the sentence of a cell names both, the share and how many were judged', () => {
  const say = (at: { row: number; column: number }, results: Parameters<typeof cellText>[2]) =>
    cellText({ items, kind: 'battle' }, at, results);
  const at = { row: 0, column: 1 };
  expect(say(at, { wins: 600, losses: 380, ties: 44 })).toBe(
    'Alpha won 61 % of 1,024 against Beta (95 %: 58–64 %; 44 ties count half)',
  );
  expect(say(at, { wins: 3, losses: 2, ties: 0 })).toContain('too close to call');
  expect(say(at, null)).toBe('Alpha and Beta never met on this board');
  expect(say({ row: 1, column: 1 }, null)).toBe('Beta against itself');
  expect(say(at, { wins: 0, losses: 0, ties: 0 })).toContain('never met');
});

test('keys stay inside, and every cell can be reached by arrows', () => {
  const key = fc.constantFrom(
    'ArrowUp',
    'ArrowDown',
    'ArrowLeft',
    'ArrowRight',
    'Home',
    'End',
    'PageUp',
    'PageDown',
  );
  fc.assert(
    fc.property(cell, fc.array(key), fc.boolean(), (from, keys, whole) => {
      const end = keys.reduce((at, one) => cellAfter(one, at, size, whole) ?? at, from);
      expect(end.row).toBeGreaterThanOrEqual(0);
      expect(end.column).toBeLessThan(size);
      expect(cellAfter('x', end, size, whole)).toBeNull();
    }),
  );
  fc.assert(
    fc.property(cell, cell, (from, to) => {
      const vertical = from.row < to.row ? 'ArrowDown' : 'ArrowUp';
      const horizontal = from.column < to.column ? 'ArrowRight' : 'ArrowLeft';
      let at = from;
      for (let step = Math.abs(to.row - from.row); step > 0; step -= 1)
        at = cellAfter(vertical, at, size, false) ?? at;
      for (let step = Math.abs(to.column - from.column); step > 0; step -= 1)
        at = cellAfter(horizontal, at, size, false) ?? at;
      expect(at).toEqual(to);
    }),
  );
});

const view = fc.record({
  scrolled: fc.nat({ max: 9000 }),
  room: fc.nat({ max: 1200 }),
  cell: fc.integer({ min: 20, max: 64 }),
});

test('what is drawn is what is in view: as many cells as the room holds, however many there are', () => {
  fc.assert(
    fc.property(view, fc.nat({ max: 200 }), (of, all) => {
      const { from, to } = inView(of, all);
      expect(to - from).toBeLessThanOrEqual(Math.ceil(of.room / of.cell) + 1);
      for (let at = 0; at < all; at += 1) {
        const seen = (at + 1) * of.cell > of.scrolled && at * of.cell < of.scrolled + of.room;
        expect(at >= from && at < to).toBe(seen);
      }
    }),
  );
});

test('a cell that keys lead to is scrolled wholly into view where it fits, and no further', () => {
  fc.assert(
    fc.property(view, fc.nat({ max: 199 }), (of, at) => {
      fc.pre(of.room >= of.cell);
      const scrolled = scrolledTo(at, of);
      expect(at * of.cell).toBeGreaterThanOrEqual(scrolled);
      expect((at + 1) * of.cell).toBeLessThanOrEqual(scrolled + of.room);
      expect(scrolledTo(at, { ...of, scrolled })).toBe(scrolled);
    }),
  );
});

test('the cell under a point is the one drawn there', () => {
  const sizes = { names: 180, heads: 160, width: 40, height: 28 };
  fc.assert(
    fc.property(cell, fc.nat({ max: 39 }), fc.nat({ max: 27 }), (of, x, y) => {
      const scrolled = { left: 20, top: 10 };
      const point = {
        x: sizes.names + of.column * sizes.width - scrolled.left + x,
        y: sizes.heads + of.row * sizes.height - scrolled.top + y,
      };
      fc.pre(point.x >= sizes.names && point.y >= sizes.heads);
      expect(cellUnder(point, scrolled, sizes, size)).toEqual(of);
    }),
  );
  const still = { left: 0, top: 0 };
  expect(cellUnder({ x: 5, y: 170 }, still, sizes, size)).toEqual({ row: 0, column: null });
  expect(cellUnder({ x: 5, y: 5 }, still, sizes, size)).toBeNull();
  expect(cellUnder({ x: 900, y: 170 }, still, sizes, size)).toBeNull();
});

test('judged matches are all that were decided', () => {
  fc.assert(
    fc.property(pairs, (met) => {
      const results = resultsIn({ items, pairs: met });
      const all = items.flatMap((_, row) => items.map((__, column) => results({ row, column })));
      const sum = all.reduce((total, one) => total + (one === null ? 0 : judgedOf(one)), 0);
      expect(sum).toBe(2 * met.reduce((total, one) => total + judgedOf(one), 0));
    }),
  );
});
