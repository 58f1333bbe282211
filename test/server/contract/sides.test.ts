import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isCapabilityRef, toolFirst, turned } from '#contract/sides.ts';

const results = fc.record({ wins: fc.nat(), losses: fc.nat(), ties: fc.nat() });
const ref = fc
  .tuple(fc.constantFrom('tool', 'capability'), fc.constantFrom('a', 'b', 'c'))
  .map((p) => p.join(':'));

test('turning results twice changes nothing, and turns only wins and losses', () => {
  fc.assert(
    fc.property(results, (one) => {
      expect(turned(turned(one))).toEqual(one);
      expect(turned(one)).toEqual({ ...one, wins: one.losses, losses: one.wins });
    }),
  );
});

test('beside a capability the tool is first, whichever way it is stored; two of one kind stay', () => {
  fc.assert(
    fc.property(ref, ref, (a, b) => {
      const [first, second] = toolFirst([a, b], isCapabilityRef);
      expect([first, second].sort()).toEqual([a, b].sort());
      if (isCapabilityRef(a) !== isCapabilityRef(b)) {
        expect(isCapabilityRef(first)).toBe(false);
        expect(toolFirst([b, a], isCapabilityRef)).toEqual([first, second]);
      } else expect([first, second]).toEqual([a, b]);
    }),
  );
});
