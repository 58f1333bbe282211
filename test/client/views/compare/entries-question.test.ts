import { expect, test } from 'vitest';
import {
  ledgerFilter,
  printEntries,
  readEntries,
} from '../../../../client/views/compare/entries-question.ts';

const whole = { against: null, source: null, kind: null };

test('entries about a capability are asked for whoever the sides are, or of one tool', () => {
  const all = { ...whole, ref: 'capability:translation', about: 'translation' };
  expect(ledgerFilter(all)).toEqual({ capability: 'translation' });
  expect(readEntries(printEntries(all))).toEqual(all);
  const one = { ...whole, ref: 'tool:deepl', about: 'translation' };
  expect(ledgerFilter(one)).toEqual({ tool: 'tool:deepl', capability: 'translation' });
  expect(readEntries(printEntries(one))).toEqual(one);
});

test('without it they are those of a side', () => {
  const judged = { ...whole, ref: 'capability:translation', against: 'tool:deepl' };
  expect(ledgerFilter(judged)).toEqual({ tool: 'capability:translation', against: 'tool:deepl' });
  expect(readEntries(printEntries(judged))).toEqual(judged);
});
