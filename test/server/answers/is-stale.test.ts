import { expect, it } from 'vitest';
import { isStale } from '../../../server/answers/is-stale.ts';
import { asOfInWords, snapshotInWords } from '../../../client/words/snapshot-in-words.ts';

const at = (day: string) => new Date(`${day}T12:00:00Z`);

it('a snapshot is stale once it is older than its source says, and never where it says nothing', () => {
  const source = { snapshot: '2026-01-01', staleAfterDays: 30 };
  expect(isStale(source, at('2026-01-30'))).toBe(false);
  expect(isStale(source, at('2026-01-31'))).toBe(true);
  expect(isStale({ ...source, staleAfterDays: null }, at('2036-01-01'))).toBe(false);
  expect(isStale({ ...source, snapshot: null }, at('2036-01-01'))).toBe(false);
});

it('a screen says so beside the date', () => {
  expect(snapshotInWords({ snapshot: '2026-01-01', stale: true })).toBe('2026-01-01 (out of date)');
  expect(snapshotInWords({ snapshot: '2026-01-01', stale: false })).toBe('2026-01-01');
  expect(snapshotInWords({ snapshot: null, stale: false })).toBe('no date given');
  expect(asOfInWords({ snapshot: null, stale: false })).toBe('no date given');
  expect(asOfInWords({ snapshot: '2026-01-01', stale: true })).toBe('as of 2026-01-01 (out of date)');
});
