import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rowKeys, type CompareRow, type RowKey } from '#contract/compare.ts';
import { rowLeader } from '../../../../client/views/compare/row-leader.ts';

function row(key: RowKey, values: readonly (number | string | null)[]): CompareRow {
  return {
    key,
    label: key,
    differs: true,
    cells: values.map((value, i) => ({
      tool: `tool-${i}`,
      value,
      text: String(value),
      note: null,
      known: value !== null,
      source: null,
      reported: [],
    })),
  };
}

test('the higher rank leads; a tie and an unknown lead nobody', () => {
  expect(rowLeader(row('rank', [22, 45]))).toBe('tool-1');
  expect(rowLeader(row('rank', [45, 45]))).toBeNull();
  expect(rowLeader(row('rank', [45, null]))).toBeNull();
  expect(rowLeader(row('quality', [0.451, 0.452, 0.1]))).toBe('tool-1');
});

test('being matched more often, or costing more, is not a lead', () => {
  expect(rowLeader(row('timesMatched', [1, 2]))).toBeNull();
  expect(rowLeader(row('startingPrice', [1, 2]))).toBeNull();
});

test('whoever leads has the highest value alone', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...rowKeys),
      fc.array(fc.option(fc.nat(5), { nil: null }), { minLength: 2, maxLength: 6 }),
      (key, values) => {
        const leader = rowLeader(row(key, values));
        if (leader === null) return;
        const value = values[Number(leader.slice('tool-'.length))];
        expect(values.filter((other) => other === null || other >= (value ?? Infinity))).toEqual([value]);
      },
    ),
  );
});
