/** In which order sources that are read together are taken. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inReadingOrder } from '../../../server/import/reading-order.ts';

test('each comes after all that it speaks of, none is lost and none comes twice, whatever ids they share', () => {
  const id = fc.constantFrom('a', 'b', 'c', 'd');
  const reading = fc.record({ id, speaksOf: fc.uniqueArray(id, { maxLength: 2 }) });
  fc.assert(
    fc.property(fc.array(reading, { maxLength: 7 }), (sources) => {
      const readings = sources.map((source) => ({ source }));
      const ordered = inReadingOrder(readings);
      expect(ordered).toHaveLength(readings.length);
      expect(new Set(ordered)).toEqual(new Set(readings));
    }),
  );
  // A new source that speaks of others leaves those that speak of nobody in their order, by which their tools have ids.
  const named = [
    { source: { id: 'a', speaksOf: ['d'] } },
    { source: { id: 'b' } },
    { source: { id: 'c' } },
    { source: { id: 'd', speaksOf: ['c'] } },
    { source: { id: 'e' } },
  ];
  expect(inReadingOrder(named).map(({ source }) => source.id)).toEqual(['b', 'c', 'e', 'd', 'a']);
  // What speaks of nothing that comes later by its own word stands after what it speaks of.
  const below = fc.array(fc.nat(5), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(below, (levels) => {
      const readings = levels.map((level) => ({
        source: { id: `s${level}`, speaksOf: level === 0 ? [] : [`s${level - 1}`] },
      }));
      const ordered = inReadingOrder(readings).map(({ source }) => source);
      for (const [place, { speaksOf }] of ordered.entries())
        for (const other of ordered.slice(place)) expect(speaksOf).not.toContain(other.id);
    }),
  );
});
