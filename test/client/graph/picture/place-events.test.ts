import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Box, touches } from '../../../../client/graph/scene/box.ts';
import type { PlaceEvent } from '../../../../client/graph/picture/picture.ts';
import { placeEvents } from '../../../../client/graph/picture/place-events.ts';

interface Arrival {
  readonly id: string;
  readonly w: number;
  readonly h: number;
  readonly origin: string | null;
}

/** Places of things that arrive one after the other. */
function placed(base: ReadonlyMap<string, Box>, all: readonly Arrival[], later: readonly PlaceEvent[] = []) {
  const events = all.map(({ id, origin }): PlaceEvent => ({ op: 'arrive', id, origin, beside: [] }));
  return placeEvents(
    base,
    [...events, ...later],
    (id) => all.find((one) => one.id === id) ?? { w: 90, h: 26 },
  );
}

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
      const places = placed(opening, all);
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
      const before = placed(opening, all.slice(0, cut));
      const after = placed(opening, all);
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
  for (const [id, place] of placed(alone, all)) {
    expect(Math.hypot(place.x - 500, place.y - 500), id).toBeLessThan(320);
  }
});

const arrive = (id: string, beside: readonly string[] = []): PlaceEvent => ({
  op: 'arrive',
  id,
  origin: 'origin',
  beside,
});
const pin: PlaceEvent = { op: 'pin', id: 'n0', place: { x: 40, y: 30 } };
const size = () => ({ w: 100, h: 26 });

test('a node that is pinned goes there, and only what comes later makes way for it', () => {
  const alone = new Map([['origin', { x: 0, y: 0, w: 130, h: 26 }]]);
  const before = placeEvents(alone, [arrive('n0'), arrive('n1')], size);
  const after = placeEvents(alone, [arrive('n0'), arrive('n1'), pin, arrive('n2')], size);
  expect(after.get('n0')).toMatchObject({ x: 40, y: 30 });
  expect(after.get('n1')).toEqual(before.get('n1'));
  expect(touches({ ...size(), x: 0, y: 0, ...after.get('n2') }, { ...size(), x: 40, y: 30 })).toBe(false);
});

test('the place of what has left is free again', () => {
  const alone = new Map([['origin', { x: 0, y: 0, w: 130, h: 26 }]]);
  const first = placeEvents(alone, [arrive('n0')], size);
  const again = placeEvents(alone, [arrive('n0'), { op: 'leave', id: 'n0' }, arrive('n1')], size);
  expect(again.has('n0')).toBe(false);
  expect(again.get('n1')).toEqual(first.get('n0'));
});

test('a newcomer comes on the side where its other edges lead', () => {
  const two = (x: number) =>
    new Map([
      ['origin', { x: 0, y: 0, w: 130, h: 26 }],
      ['other', { x, y: 0, w: 130, h: 26 }],
    ]);
  for (const x of [-700, 700]) {
    const place = placeEvents(two(x), [arrive('n0', ['other'])], size).get('n0');
    expect(Math.sign(place?.x ?? 0)).toBe(Math.sign(x));
  }
});
