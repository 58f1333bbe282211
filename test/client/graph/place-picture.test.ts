import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Box, touches } from '../../../client/graph/box.ts';
import { type Arrival, placePicture } from '../../../client/graph/place-picture.ts';

/** A grid of labels as dense as the opening map, with the origin in its middle. */
const opening = new Map<string, Box>(
  Array.from({ length: 63 }, (_, index) => {
    const box = { x: ((index % 7) - 3) * 150, y: (Math.floor(index / 7) - 4) * 60, w: 130, h: 26 };
    return [index === 31 ? 'origin' : `o${index}`, box] as const;
  }),
);

const arrivals: fc.Arbitrary<readonly Arrival[]> = fc
  .array(fc.record({ w: fc.integer({ min: 60, max: 210 }), own: fc.boolean() }), {
    minLength: 1,
    maxLength: 40,
  })
  .map((all) =>
    all.map(({ w, own }, index) => ({ id: `n${index}`, w, h: 26, origin: own ? null : 'origin' })),
  );

const boxesOf = (
  places: ReadonlyMap<string, { x: number; y: number }>,
  all: readonly Arrival[],
): readonly Box[] => [
  ...opening.values(),
  ...all.map(({ id, w, h }) => ({ x: NaN, y: NaN, ...places.get(id), w, h })),
];

test('nothing placed moves and nothing new touches anything', () => {
  fc.assert(
    fc.property(arrivals, (all) => {
      const places = placePicture(opening, all, new Map());
      for (const [id, box] of opening) expect(places.get(id)).toEqual(box);
      const boxes = boxesOf(places, all);
      boxes.forEach((box, index) =>
        expect(boxes.slice(index + 1).filter((other) => touches(box, other))).toEqual([]),
      );
      expect(boxes.every((box) => Number.isFinite(box.x) && Number.isFinite(box.y))).toBe(true);
    }),
    { numRuns: 20 },
  );
});

test('what comes later leaves the places of what came before', () => {
  fc.assert(
    fc.property(arrivals, fc.nat(40), (all, cut) => {
      const before = placePicture(opening, all.slice(0, cut), new Map());
      const after = placePicture(opening, all, new Map());
      for (const [id, place] of before) expect(after.get(id)).toEqual(place);
    }),
    { numRuns: 10 },
  );
});

test('new nodes come near their origin', () => {
  const all = Array.from({ length: 10 }, (_, index) => ({
    id: `n${index}`,
    w: 100,
    h: 26,
    origin: 'origin',
  }));
  const alone = new Map([['origin', { x: 500, y: 500, w: 130, h: 26 }]]);
  for (const [id, place] of placePicture(alone, all, new Map())) {
    expect(Math.hypot(place.x - 500, place.y - 500), id).toBeLessThan(320);
  }
});

test('a node that was dragged is taken where it is now', () => {
  const dragged = { x: 40, y: 30, w: 130, h: 26 };
  const places = placePicture(
    new Map([['origin', { x: 0, y: 0, w: 130, h: 26 }]]),
    [
      { id: 'dragged', w: 130, h: 26, origin: 'origin' },
      { id: 'new', w: 100, h: 26, origin: 'origin' },
    ],
    new Map([['dragged', dragged]]),
  );
  expect(places.get('dragged')).toEqual(dragged);
  expect(touches({ x: 0, y: 0, ...places.get('new'), w: 100, h: 26 }, dragged)).toBe(false);
});
