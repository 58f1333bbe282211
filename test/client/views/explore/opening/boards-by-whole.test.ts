import fc from 'fast-check';
import { expect, it } from 'vitest';
import { boardsByWhole } from '../../../../../client/views/explore/opening/boards-by-whole.ts';

it('each rated board is one choice, below the whole of its source, kind and judge', () => {
  const one = fc.record({
    source: fc.constantFrom('a', 'b'),
    kind: fc.constantFrom('battle' as const, 'trial' as const),
    judge: fc.constantFrom(null, 'Judy'),
    context: fc.constantFrom(null, 'c', 'd', 'e'),
    part: fc.constantFrom('whole' as const, 'context' as const, 'breakdown' as const),
    rated: fc.integer({ min: 0, max: 3 }),
  });
  fc.assert(
    fc.property(fc.array(one, { maxLength: 30 }), (boards) => {
      const groups = boardsByWhole(boards);
      const listed = groups.flatMap(({ whole, parts }) => [whole, ...parts]);
      expect(new Set(listed).size).toBe(listed.length);
      expect(new Set(listed)).toEqual(new Set(boards.filter(({ rated }) => rated > 0)));
      for (const { whole, parts } of groups) {
        for (const part of parts) {
          expect([part.source, part.kind, part.judge]).toEqual([whole.source, whole.kind, whole.judge]);
          if (part.part === 'whole') expect(whole.part).toBe('whole');
        }
      }
    }),
  );
});
