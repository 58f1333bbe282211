import { expect, test } from 'vitest';
import {
  entriesOf,
  ledgerFilter,
  printEntries,
  readEntries,
} from '../../../../client/addresses/explore/entries-of.ts';

test('entries about a capability are asked for whoever the sides are, or of one tool', () => {
  const all = entriesOf('capability:translation', { about: 'translation' });
  expect(ledgerFilter(all)).toEqual({ capability: 'translation' });
  expect(readEntries(printEntries(all))).toEqual(all);
  const one = entriesOf('tool:deepl', { about: 'translation' });
  expect(ledgerFilter(one)).toEqual({ tool: 'tool:deepl', capability: 'translation' });
  expect(readEntries(printEntries(one))).toEqual(one);
});

test('without it they are those of a side', () => {
  const judged = entriesOf('capability:translation', { against: 'tool:deepl' });
  expect(ledgerFilter(judged)).toEqual({ tool: 'capability:translation', against: 'tool:deepl' });
  expect(readEntries(printEntries(judged))).toEqual(judged);
});
