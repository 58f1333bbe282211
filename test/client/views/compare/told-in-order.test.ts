import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MatchKind } from '#contract/vocabulary.ts';
import { toldInOrder } from '../../../../client/views/compare/told-in-order.ts';

const result = fc.record({
  a: fc.constant('left'),
  b: fc.constant('right'),
  source: fc.constant('page'),
  matches: fc.nat(99),
  wins: fc.nat(9),
  losses: fc.nat(9),
  ties: fc.nat(9),
  unjudged: fc.nat(9),
  kinds: fc.constant<MatchKind[]>(['battle']),
  share: fc.constantFrom(null, 0.25, 0.5),
  low: fc.constantFrom(null, 0, 0.25),
  high: fc.constantFrom(null, 0.5, 1),
});

test('a result is told from the tool further left, and turning it twice changes nothing', () => {
  fc.assert(
    fc.property(result, (told) => {
      expect(toldInOrder(told, ['left', 'right'])).toEqual(told);
      const turned = toldInOrder(told, ['right', 'left']);
      expect(turned).toMatchObject({ a: 'right', b: 'left', wins: told.losses, losses: told.wins });
      expect(turned.share).toBe(told.share === null ? null : 1 - told.share);
      expect(turned.low).toBe(told.high === null ? null : 1 - told.high);
      expect(toldInOrder(turned, ['left', 'right'])).toEqual(told);
    }),
  );
});
