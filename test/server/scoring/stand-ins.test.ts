import fc from 'fast-check';
import { expect, it } from 'vitest';
import { standIns } from '../../../server/scoring/stand-ins.ts';
import '../same-random.ts';

const id = fc.constantFrom<string>('a', 'b', 'c', 'd', 'e');
const edge = fc.record({ id, other: id, score: fc.double({ min: 0, max: 1, noNaN: true }) });

it('names for each missing one the nearest that is offered, and none that is not', () => {
  fc.assert(
    fc.property(fc.uniqueArray(id), fc.uniqueArray(id), fc.array(edge), (missing, offered, edges) => {
      const beside = edges
        .map((one) => ({ ...one, name: one.other.toUpperCase() }))
        .toSorted((a, b) => b.score - a.score);
      const found = standIns(missing, (one) => offered.includes(one), beside);
      expect(found.map((one) => one.missing)).toEqual(
        missing.filter((one) => beside.some((e) => e.id === one && offered.includes(e.other))),
      );
      for (const one of found) {
        expect(offered).toContain(one.has);
        expect(one.name).toBe(one.has.toUpperCase());
        for (const e of beside)
          if (e.id === one.missing && offered.includes(e.other))
            expect(e.score).toBeLessThanOrEqual(one.score);
      }
    }),
  );
});
