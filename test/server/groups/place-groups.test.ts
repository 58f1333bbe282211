import fc from 'fast-check';
import { expect, it } from 'vitest';
import { groupRadius, type GroupToPlace, placeGroups } from '../../../server/groups/place-groups.ts';

const level = fc
  .array(fc.record({ size: fc.integer({ min: 1, max: 600 }), area: fc.nat(8), link: fc.nat(59) }), {
    minLength: 2,
    maxLength: 60,
  })
  .map((groups) =>
    groups.map(({ size, area, link }, i): GroupToPlace => ({
      id: `g${i}`,
      size,
      area: area === 0 ? null : `Area ${area}`,
      links: [{ to: `g${link}`, matches: size, functions: area }].filter(({ to }) => to !== `g${i}`),
    })),
  );

const middleOf = (places: readonly { readonly x: number; readonly y: number }[]) => ({
  x: places.reduce((sum, { x }) => sum + x, 0) / places.length,
  y: places.reduce((sum, { y }) => sum + y, 0) / places.length,
});

it('puts no group over another, and the same groups at the same places', () => {
  fc.assert(
    fc.property(level, (groups) => {
      const places = placeGroups(groups);
      expect(placeGroups(groups)).toEqual(places);
      const discs = groups.flatMap(({ id, size }) => {
        const place = places.get(id);
        return place ? [{ ...place, radius: groupRadius(size) }] : [];
      });
      expect(discs.length).toBe(groups.length);
      discs.forEach((one, i) => {
        for (const other of discs.slice(i + 1))
          expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(
            (one.radius + other.radius) * 0.9,
          );
      });
    }),
    { numRuns: 20 },
  );
});

it('puts the groups of an area together, whatever they are linked with', () => {
  const groups = Array.from({ length: 24 }, (_, i): GroupToPlace => ({
    id: `g${i}`,
    size: 100,
    area: `Area ${i % 4}`,
    links: [{ to: `g${(i + 1) % 24}`, matches: 50, functions: 0 }],
  }));
  const places = placeGroups(groups);
  const placesOf = (area: string) =>
    groups.filter((group) => group.area === area).flatMap(({ id }) => places.get(id) ?? []);
  const areas = ['Area 0', 'Area 1', 'Area 2', 'Area 3'].map((area) => ({
    area,
    middle: middleOf(placesOf(area)),
  }));
  for (const { area } of areas)
    for (const { x, y } of placesOf(area)) {
      const [nearest] = [...areas].sort(
        (a, b) => Math.hypot(a.middle.x - x, a.middle.y - y) - Math.hypot(b.middle.x - x, b.middle.y - y),
      );
      expect(nearest?.area).toBe(area);
    }
});
