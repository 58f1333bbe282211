import { expect, test } from 'vitest';
import { datesOfData } from '../../../client/words/dates-of-data.ts';

const of = (snapshot: string | null, stale = false) => ({ snapshot, stale });

test('the data is of the oldest to the newest snapshot, and says how many are out of date', () => {
  const sources = [of('2026-11-23'), of('2024-08-15', true), of('2025-02-01', true)];
  expect(datesOfData(sources)).toEqual({ range: '2024-08 to 2026-11', stale: 2 });
});

test('one date or one month is said once, and none is not made up', () => {
  expect(datesOfData([of('2026-11-23'), of('2026-11-23')]).range).toBe('2026-11-23');
  expect(datesOfData([of('2026-11-23'), of('2026-11-02')]).range).toBe('2026-11');
  expect(datesOfData([of(null), of('2026-11-02')]).range).toBe('2026-11-02');
  expect(datesOfData([of(null)])).toEqual({ range: null, stale: 0 });
  expect(datesOfData([])).toEqual({ range: null, stale: 0 });
});
