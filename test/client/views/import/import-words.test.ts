import { describe, expect, it } from 'vitest';
import type { Import } from '#contract/imports.ts';
import { importBefore, stateInWords, undoable } from '../../../../client/views/import/import-words.ts';
import { whatGoes } from '../../../../client/views/import/ledger/what-goes.ts';

const one = (id: string, source: string, state: Import['state'], snapshot = '2024-01-01'): Import => ({
  id,
  source,
  title: source,
  at: '2024-01-01T00:00:00Z',
  snapshot,
  state,
  records: 2,
  entries: 1,
  progress: null,
  leftOut: [],
  fault: null,
});
// Newest first, as the server tells them.
const list = [
  one('a3', 'a', 'undone'),
  one('a2', 'a', 'done', '2025-01-01'),
  one('b2', 'b', 'running'),
  one('a1', 'a', 'done'),
  one('b1', 'b', 'done'),
];

describe('the list of imports', () => {
  it('lets the latest of each source be taken back, unless one that stands above it is not done', () => {
    expect([...undoable(list)]).toEqual(['a2']);
  });

  it('finds what is in force again', () => {
    expect(list.map((each) => importBefore(list, each)?.id)).toEqual([
      'a2',
      'a1',
      'b1',
      undefined,
      undefined,
    ]);
  });

  it('says what goes, and what comes back', () => {
    const [, newer, , older] = list;
    if (newer === undefined || older === undefined) throw new Error('the list is shorter');
    expect(whatGoes(newer, older).slice(0, 2)).toEqual([
      'Its data (as of 2025-01-01) is removed: 2 records and 1 match entry.',
      'The import before it is active again, as of 2024-01-01: 2 records and 1 match entry.',
    ]);
    expect(whatGoes(older, undefined)[0]).toContain('It is the only import of a');
  });

  it('says that an import nobody works on was cut off', () => {
    const progress = { step: 'facts', done: 1, total: null } as const;
    expect(stateInWords({ state: 'running', progress })).toBe('Running');
    expect(stateInWords({ state: 'running', progress: null })).toBe('Interrupted');
  });
});
