import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dateOf, newestFirst } from '../../../server/families/newest-first.ts';
import '../same-random.ts';

const version = fc.record({
  id: fc.string({ minLength: 1 }),
  name: fc.constantFrom('One', 'Two'),
  version: fc.constantFrom(null, '3', '3.5', '10', '2024-04-09', '3 (2024-05)', 'preview'),
  released: fc.constantFrom(null, '2024-01-01', '2025-06-01'),
  timesMatched: fc.nat(2),
});

it('orders versions alike whichever comes first, by date where there is one', () => {
  const versions = fc.uniqueArray(version, { selector: ({ id }) => id, maxLength: 8 });
  fc.assert(
    fc.property(versions, (some) => {
      const ordered = newestFirst(some);
      expect(newestFirst(some.toReversed())).toEqual(ordered);
      const dates = ordered.flatMap((one) => dateOf(one) ?? []);
      expect(dates).toEqual([...dates].sort().reverse());
    }),
  );
});

it('takes the date of the version before the one that a source gives, and the higher number of one day', () => {
  const of = (id: string, version: string | null, released: string | null = null) => ({
    id,
    name: id,
    version,
    released,
    timesMatched: 0,
  });
  const ordered = newestFirst([
    of('none', null),
    of('old', '3', '2024-01-01'),
    of('ten', '10', '2024-06-01'),
    of('nine', '9.1', '2024-06-01'),
    of('dated', '2024-04-09', '2023-11-06'),
  ]);
  expect(ordered.map(({ id }) => id)).toEqual(['ten', 'nine', 'dated', 'old', 'none']);
});
