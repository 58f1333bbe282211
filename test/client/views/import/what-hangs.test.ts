import { expect, test } from 'vitest';
import { whatHangs } from '../../../../client/views/import/settle/what-hangs.ts';

test('what both hold is said by kind: votes and mentions in lists are never one number', () => {
  expect(
    whatHangs({
      matches: 1203,
      matchesByKind: [
        { kinds: ['vote'], matches: 1200 },
        { kinds: ['listing'], matches: 3 },
      ],
      offers: 1,
      prices: 2,
    }),
  ).toBe('Both together hold 1,200 votes, 3 listings, 1 capability, 2 prices.');
  expect(whatHangs({ matches: 0, matchesByKind: [], offers: 0, prices: 0 })).toBe(
    'Neither holds comparisons, capabilities or prices.',
  );
});
