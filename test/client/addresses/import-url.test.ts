import { expect, it } from 'vitest';
import { importUrl, leadsToDuplicates, readImportUrl } from '../../../client/addresses/import-url.ts';

it.each([
  { at: null, begun: [] },
  { at: 'imports' as const, begun: [] },
  { at: 'bring' as const, begun: ['a-2024-01-01-1', 'b & c'] },
])('what is written is read back: $at $begun', (state) => {
  expect(readImportUrl(importUrl(state).split('?')[1] ?? '')).toEqual(state);
});

it('leaves out what it does not know', () => {
  expect(readImportUrl('?at=nowhere&import=a,,a')).toEqual({ at: null, begun: ['a'] });
});

it('knows the address under which possible duplicates once stood', () => {
  expect(leadsToDuplicates('?at=settle')).toBe(true);
  expect(readImportUrl('?at=settle')).toEqual({ at: null, begun: [] });
  expect(leadsToDuplicates('?at=bring')).toBe(false);
});
