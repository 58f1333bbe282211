import fc from 'fast-check';
import { expect, it } from 'vitest';
import { knownParts } from '../../../../server/scoring/alternatives/known-parts.ts';
import { partNames } from '../../../../server/scoring/alternatives/method.ts';
import { scoreOf } from '../../../../server/scoring/alternatives/score.ts';

const none = { capabilities: 0, meaning: 0, matches: 0, listed: 0 };

it('a part is not known of an alternative that was never measured in that way, and 0 of one that was', () => {
  expect(knownParts(none, { listed: false, weighed: false })).toEqual({
    ...none,
    matches: null,
    listed: null,
  });
  expect(knownParts(none, { listed: true, weighed: false })).toEqual({ ...none, matches: null });
  expect(knownParts(none, { listed: true, weighed: true })).toEqual(none);
});

it('what is found stays, and the score is the same', () => {
  const part = fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null });
  fc.assert(
    fc.property(
      fc.record({ capabilities: part, meaning: part, matches: part, listed: part }),
      fc.record({ listed: fc.boolean(), weighed: fc.boolean() }),
      fc.subarray([...partNames]),
      (parts, measured, known) => {
        const shown = knownParts(parts, measured);
        for (const name of partNames) if (parts[name]) expect(shown[name]).toBe(parts[name]);
        expect(scoreOf(shown, new Set(known))).toBe(scoreOf(parts, new Set(known)));
      },
    ),
  );
});
