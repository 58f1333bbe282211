import fc from 'fast-check';
import { expect, it } from 'vitest';
import { amongLimits, amongRefs, askable } from '#contract/among-refs.ts';

const refs = fc.uniqueArray(
  fc.integer({ min: 0, max: 400 }).map((n) => `tool:${'long-'.repeat(n % 9)}${n}`),
  {
    maxLength: 300,
  },
);

it('what is asked with a cut list of who is there is what is asked with the whole', () => {
  fc.assert(
    fc.property(refs, refs, (arriving, there) => {
      const all = amongRefs(arriving, there);
      expect(amongRefs(arriving, askable(there))).toEqual(all);
    }),
  );
});

it('newcomers stand first, each once, within the limits of an address', () => {
  fc.assert(
    fc.property(refs, refs, (arriving, there) => {
      const asked = amongRefs([...arriving, ...arriving], there);
      const fresh = arriving.filter((ref) => !there.includes(ref));
      expect(new Set(asked).size).toBe(asked.length);
      expect(asked.slice(0, fresh.length)).toEqual(fresh.slice(0, asked.length));
      expect(asked.length).toBeLessThanOrEqual(amongLimits.nodes);
      expect(asked.join(',').length).toBeLessThanOrEqual(amongLimits.letters);
      if (fresh.length === 0) expect(asked).toEqual([]);
    }),
  );
});
