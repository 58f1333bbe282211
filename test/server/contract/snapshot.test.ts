import fc from 'fast-check';
import { expect, it } from 'vitest';
import { asOf, isNewer, newestFirst, snapshotText } from '#contract/snapshot.ts';
import '../same-random.ts';

const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
const snapshot = fc.option(day.map((date) => date.toISOString().slice(0, 10)));

it('the newest stands first and what has no date last, whatever order they come in', () => {
  fc.assert(
    fc.property(fc.array(snapshot), (all) => {
      const sorted = all.toSorted(newestFirst);
      const dates = all.flatMap((one) => one ?? []).toSorted();
      expect(sorted.slice(0, dates.length)).toEqual(dates.toReversed());
      expect(sorted.slice(dates.length).every((one) => one === null)).toBe(true);
    }),
  );
});

it('nothing is newer than itself, and what has no date is newer than nothing', () => {
  fc.assert(
    fc.property(snapshot, snapshot, (one, other) => {
      expect(isNewer(one, one)).toBe(false);
      expect(isNewer(null, other)).toBe(false);
      expect(isNewer(one, null)).toBe(one !== null);
      expect(isNewer(one, other) && isNewer(other, one)).toBe(false);
    }),
  );
});

it('a date that is not given is said', () => {
  expect(snapshotText('2026-03-01')).toBe('2026-03-01');
  expect(asOf('2026-03-01')).toBe('as of 2026-03-01');
  expect([snapshotText(null), snapshotText(undefined), asOf(null)]).toEqual(Array(3).fill('no date given'));
});
