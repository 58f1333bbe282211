import { expect, test } from 'vitest';
import {
  inARow,
  knowledgeWords,
  setWords,
  shownWords,
  uncoveredWords,
} from '../../../../../client/views/alternatives/need/coverage-words.ts';
import { named, summary } from '../facts.ts';

const need = ['read', 'write', 'sum'].map((id) => named(id));
const set = (size: number) => [
  Array.from({ length: size }, (_, index) => ({ ...summary(String(index)), covers: [], generally: [] })),
];
const of = (size: number, { uncovered = [], asked = need, stated = 1, known = 0 }: Partial<Given> = {}) =>
  setWords({
    need: asked,
    sets: size === 0 ? [] : set(size),
    uncovered: uncovered.map((id) => named(id)),
    coveredBy: { stated, known },
  });
interface Given {
  readonly uncovered: readonly string[];
  readonly asked: typeof need;
  readonly stated: number;
  readonly known: number;
}

test('how many tools it takes is said plainly, and of how much', () => {
  expect(of(1)).toBe('1 tool covers all 3, as sources state.');
  expect(of(2)).toBe('No single tool is known to cover all 3; 2 together do.');
  expect(of(1, { uncovered: ['sum'] })).toBe('Single tools cover 2 of the 3.');
  expect(of(1, { asked: need.slice(0, 2), stated: 1, known: 1564 })).toBe(
    '1,565 tools cover both: 1 as sources state, 1,564 with general knowledge.',
  );
  expect(of(1, { asked: need.slice(0, 1), stated: 0, known: 2 })).toBe(
    '2 tools cover it, by general knowledge; no source states it of one.',
  );
  expect(of(0, { uncovered: ['read', 'write', 'sum'] })).toBe(
    'No source says that a tool within these filters offers read, write or sum.',
  );
});

test('what nobody offers is named', () => {
  expect(uncoveredWords({ uncovered: need.slice(0, 2) })).toBe(
    'No source says that a tool within these filters offers read or write.',
  );
  expect(uncoveredWords({ uncovered: [] })).toBeNull();
});

test('what general knowledge says is told with whose it is and its date', () => {
  const knowledge = {
    title: 'general knowledge of this project',
    date: '2026-11-28',
    rules: [{ about: 'chat models', capabilities: ['read', 'sum'] }],
  };
  expect(knowledgeWords({ knowledge, need })).toBe(
    'general knowledge of this project, 2026-11-28: chat models generally offer read and sum',
  );
  expect(knowledgeWords({ knowledge: null, need })).toBeNull();
});

test('how much is shown is said with how deep was looked', () => {
  const rows = [
    { tool: summary('a'), cells: [], covered: 1, stated: 1, known: 'enough' as const, monthly: null },
  ];
  const coverage = { need, rows, total: 1212, lookedAt: null };
  expect(shownWords(coverage)).toBe('Showing 1 of 1,212 tools that offer at least one');
  expect(shownWords({ ...coverage, total: 1 })).toBe('1 tool that offers at least one');
  expect(shownWords({ ...coverage, lookedAt: 5000 })).toContain('of the 5,000 most compared');
});

test('words stand in a row', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((words) => inARow(words))).toEqual([
    '',
    'a',
    'a and b',
    'a, b and c',
  ]);
});
