import fc from 'fast-check';
import { expect, test } from 'vitest';
import { touches } from '../../../../../client/graph/scene/box.ts';
import {
  asideLabels,
  asideLine,
  boxOfAside,
  parted,
} from '../../../../../client/graph/scene/ladder/aside.ts';
import { beamsOf } from '../../../../../client/graph/scene/ladder/beams.ts';
import {
  type Climber,
  heightAt,
  ladderFrame,
  rungsAt,
} from '../../../../../client/graph/scene/ladder/frame.ts';
import { layout } from '../../../../../client/graph/scene/layout.ts';
import type { LayoutNode } from '../../../../../client/graph/scene/layouts/layout-input.ts';
import { tool } from '../../../facts.ts';

const area = fc.record({ w: fc.integer({ min: 240, max: 2400 }), h: fc.integer({ min: 240, max: 1600 }) });
const climbers: fc.Arbitrary<readonly Climber[]> = fc
  .array(
    fc.record({
      rating: fc.integer({ min: -250_000, max: 90_000 }).map((points) => points / 100),
      maker: fc.option(fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J')),
    }),
    { minLength: 1, maxLength: 120 },
  )
  .map((all) => all.map((one, index) => ({ ...one, id: `tool:n${index}` })));

test('whatever the area, who is rated higher stands higher, inside it, in a column of its maker', () => {
  fc.assert(
    fc.property(climbers, area, (all, room) => {
      const frame = ladderFrame(all, room);
      const order = all.toSorted((a, b) => b.rating - a.rating);
      const heights = order.map(({ rating }) => heightAt(frame, rating));
      heights.forEach((y, index) => {
        const [above, below] = [order[index - 1], order[index]];
        if (above && below && above.rating > below.rating)
          expect(y).toBeGreaterThan(heights[index - 1] ?? NaN);
        expect(Math.abs(y)).toBeLessThanOrEqual(room.h / 2);
      });
      const makerOf = new Map(all.map(({ id, maker }) => [id, maker]));
      expect(frame.columns.flatMap(({ ids }) => ids).toSorted()).toEqual(all.map(({ id }) => id).toSorted());
      for (const { maker, ids } of frame.columns) {
        if (maker !== null) expect(new Set(ids.map((id) => makerOf.get(id)))).toEqual(new Set([maker]));
      }
      frame.columns
        .slice(1)
        .forEach(({ x, w }, index) => expect(x).toBeCloseTo((frame.columns[index]?.x ?? NaN) + w, 6));
      const last = frame.columns.at(-1);
      expect((last?.x ?? NaN) + (last?.w ?? NaN)).toBeLessThanOrEqual(room.w / 2 + (last?.w ?? 0));
    }),
  );
});

test('no name lies on another or on a disc of its column, and none leaves its column', () => {
  const disc = fc.record({
    y: fc.double({ min: -50, max: 750, noNaN: true }),
    disc: fc.constantFrom(11, 15, 21),
    column: fc.nat(3),
    widths: fc.array(fc.integer({ min: 10, max: 200 }), { minLength: 1, maxLength: 5 }),
    importance: fc.nat(5),
    share: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(disc, { maxLength: 150 }), fc.integer({ min: 60, max: 220 }), (all, column) => {
      const discs = all.map(({ y, widths, share, ...one }, index) => ({
        ...one,
        id: `n${index}`,
        x: 100 + one.column * column,
        y: Math.max(0, Math.min(700, y)),
        room: column - 20,
        forms: widths.toSorted((a, b) => b - a).map((w) => ({ text: 'x', w })),
        before: share ? { text: '19 %', w: 24 } : undefined,
      }));
      const labels = asideLabels(discs, { top: -8, bottom: 708 });
      const boxes = labels.map(boxOfAside);
      boxes.forEach((box, index) => {
        const clear = { ...box, h: asideLine - 0.01 };
        expect(
          boxes.slice(index + 1).some((other) => touches(clear, { ...other, h: asideLine - 0.01 })),
        ).toBe(false);
        const own = discs.filter(
          (one) => one.column === discs.find(({ id }) => id === labels[index]?.id)?.column,
        );
        expect(own.some((one) => touches(box, { x: one.x, y: one.y, w: one.disc, h: one.disc }))).toBe(false);
        expect(box.x + box.w / 2).toBeLessThanOrEqual((own[0]?.x ?? NaN) + Math.max(column - 20, 60));
      });
      expect(new Set(labels.map(({ id }) => id)).size).toBe(labels.length);
    }),
  );
});

test('names keep the order of their discs, move no further than they must, and stay between the bounds', () => {
  const wanted = fc.array(fc.double({ min: 0, max: 700, noNaN: true }), { maxLength: 40 });
  fc.assert(
    fc.property(wanted, (heights) => {
      const order = heights.toSorted((a, b) => a - b);
      const at = parted(order, { top: 0, bottom: 700 });
      at.forEach((y, index) => {
        if (index > 0) expect(y - (at[index - 1] ?? NaN)).toBeGreaterThanOrEqual(asideLine - 1e-6);
        expect(y).toBeGreaterThanOrEqual(-1e-6);
        expect(y).toBeLessThanOrEqual(700 + 1e-6);
      });
      const apart = order.every((y, index) => index === 0 || y - (order[index - 1] ?? 0) >= asideLine);
      if (apart) at.forEach((y, index) => expect(y).toBeCloseTo(order[index] ?? NaN, 6));
    }),
  );
});

test('lines stand at the shares their heights mean, far enough from each other, one half among them where it is in range', () => {
  const scale = [0.9, 0.7, 0.5, 0.45, 0.4, 0.3, 0.2, 0.1, 0.05, 0.02].map((share) => ({
    share,
    rating: Math.log10(share / (1 - share)) * 400,
  }));
  fc.assert(
    fc.property(climbers, area, (all, room) => {
      const frame = ladderFrame(all, room);
      const lines = rungsAt(frame, scale);
      lines.forEach(({ share, y }, index) => {
        expect(y).toBeCloseTo(heightAt(frame, scale.find((one) => one.share === share)?.rating ?? NaN), 6);
        if (index > 0) expect(y - (lines[index - 1]?.y ?? NaN)).toBeGreaterThanOrEqual(30);
      });
      const half = heightAt(frame, 0);
      if (half >= frame.top && half <= frame.bottom) expect(lines.map(({ share }) => share)).toContain(0.5);
    }),
  );
});

test('a line says who lost: warm from who is behind, cool to whom it beat, grey and without a head where chance may decide', () => {
  const met = (
    id: string,
    share: number | null,
    result: 'ahead' | 'behind' | 'close' | 'claimed',
    matches: number,
  ) => ({
    tool: { id, name: id, type: 'model' as const, vendor: null },
    share,
    result,
    matches,
  });
  const beams = beamsOf([
    met('strong', 0.08, 'behind', 1000),
    met('weak', 0.92, 'ahead', 1000),
    met('like', 0.52, 'close', 10),
    met('told', null, 'claimed', 3),
  ]);
  expect(beams.map(({ to, colour, loser, text }) => [to, colour, loser, text])).toEqual([
    ['tool:strong', 'trails', 'from', '8 %'],
    ['tool:weak', 'accent', 'to', '92 %'],
    ['tool:like', 'muted', null, '52 %'],
  ]);
  const [strong, weak, like] = beams;
  expect(strong?.width).toBeCloseTo(weak?.width ?? NaN, 6);
  expect(like?.width).toBeLessThan(weak?.width ?? NaN);
  expect(like?.opacity).toBeLessThan(weak?.opacity ?? NaN);
});

test('what is not rated stands in a column of its own beside the ladder, and pins hold', async () => {
  const node = (id: string, rating: number | null, vendor: string | null): LayoutNode => ({
    id,
    w: 120,
    h: 28,
    kind: 'tool',
    facts: tool(id, { vendor }),
    matches: 5,
    pinned: id === 'pinned' ? { x: 7, y: 9 } : null,
    given: null,
    standing:
      rating === null
        ? null
        : {
            ref: `tool:${id}`,
            rating,
            low: rating - 9,
            high: rating + 9,
            rankLow: 1,
            rankHigh: 2,
            class: 1,
            share: 0.5,
            matches: 5,
          },
  });
  const nodes = [
    node('a', 90, 'A'),
    node('b', 10, 'B'),
    node('c', null, null),
    node('d', null, null),
    node('pinned', 50, 'A'),
  ];
  const { places, scale } = await layout({
    id: 'ladder',
    nodes,
    edges: [],
    area: { w: 900, h: 600 },
    walls: [],
    of: [],
  });
  const at = new Map(places.map((place) => [place.id, place]));
  const x = (id: string) => at.get(id)?.x ?? NaN;
  expect(x('c')).toBe(x('d'));
  expect(x('c')).toBeGreaterThan(Math.max(x('a'), x('b')));
  expect(at.get('c')?.y).not.toBe(at.get('d')?.y);
  expect(at.get('pinned')).toEqual({ id: 'pinned', x: 7, y: 9 });
  expect(scale).toBeGreaterThan(1);
});
