import { expect, test } from 'vitest';
import {
  inARow,
  setWords,
  shownWords,
  uncoveredWords,
} from '../../../../../client/views/alternatives/need/coverage-words.ts';
import { named, summary } from '../facts.ts';

const need = ['read', 'write', 'sum'].map((id) => named(id));
const set = (size: number) => [
  Array.from({ length: size }, (_, index) => ({ ...summary(String(index)), covers: [] })),
];
const of = (size: number, uncovered: readonly string[] = [], asked = need) =>
  setWords({ need: asked, sets: size === 0 ? [] : set(size), uncovered: uncovered.map((id) => named(id)) });

test('how many tools it takes is said plainly, and of how much', () => {
  expect(of(1)).toBe('One tool is enough for all 3.');
  expect(of(2)).toBe('2 tools together offer all 3.');
  expect(of(1, ['sum'])).toBe('One tool is enough for 2 of the 3.');
  expect(of(1, [], need.slice(0, 2))).toBe('One tool is enough for both.');
  expect(of(1, [], need.slice(0, 1))).toBe('One tool is enough.');
  expect(of(0, ['read', 'write', 'sum'])).toBe(
    'No source says that a tool within these filters offers read, write or sum.',
  );
});

test('what nobody offers is named', () => {
  expect(uncoveredWords({ uncovered: need.slice(0, 2) })).toBe(
    'No source says that a tool within these filters offers read or write.',
  );
  expect(uncoveredWords({ uncovered: [] })).toBeNull();
});

test('how much is shown is said with how deep was looked', () => {
  const rows = [{ tool: summary('a'), cells: [], covered: 1, monthly: null }];
  const coverage = { need, rows, next: null, total: 1212, lookedAt: null, sets: [], uncovered: [] };
  expect(shownWords(coverage)).toBe('Showing 1 of 1,212 tools that offer at least one');
  expect(shownWords({ ...coverage, total: 1 })).toBe('1 tool that offers at least one');
  expect(shownWords({ ...coverage, lookedAt: 5000 })).toContain('of the 5,000 looked at');
});

test('words stand in a row', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((words) => inARow(words))).toEqual([
    '',
    'a',
    'a and b',
    'a, b and c',
  ]);
});
