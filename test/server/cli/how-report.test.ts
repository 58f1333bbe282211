import { expect, test } from 'vitest';
import type { CapabilityTool } from '#contract/capabilities.ts';
import { howReport } from '../../../server/cli/how.ts';

const offer = {
  unique: null,
  vsAlternatives: null,
  basis: 'stated' as const,
  date: '2026-01-02',
  source: 's',
  line: null,
  locator: null,
  term: 'chat',
};
const notes: CapabilityTool = {
  tool: {
    id: 'notes',
    name: 'Notes',
    type: 'product',
    vendor: null,
    family: null,
    version: null,
    description: 'Holds notes.',
    composed: null,
    pricing: 'unknown',
    free: { free: 'unknown', paid: false, note: null, ways: [] },
    licence: 'MIT',
    timesMatched: 2,
    matchesByKind: [{ kinds: ['listing'], matches: 2 }],
    sources: ['s'],
    snapshot: null,
    ghost: false,
    contextTokens: null,
    openWeights: null,
    released: null,
    lowestInputPerMillion: null,
  },
  why: 'mainly for this',
  ways: ['self-hosted', 'api-key'],
  judged: [
    {
      source: 's',
      title: 'Tests',
      judge: null,
      judgeCompetes: [],
      kind: 'claim',
      matches: 3,
      wins: 1,
      losses: 0,
      ties: 0,
      unjudged: 2,
    },
  ],
  offers: [
    { ...offer, description: 'by hand' },
    { ...offer, description: null, basis: 'known' },
    { ...offer, description: 'by hand' },
  ],
};
const page = { total: 9, types: null, licences: null, items: [notes], next: 'abc' };

test('each tool is a line: how in its sources’ words, each once, and what is unknown says so', () => {
  const [head = '', line = '', more] = howReport(page).split('\n');
  expect(head.split(/ {2,}/)).toEqual([
    'name',
    'type',
    'id',
    'how',
    'basis',
    'line',
    'why here',
    'pricing',
    '1M input tokens',
    'licence',
    'ways to run',
    'matched',
    'results on it',
  ]);
  expect(line.split(/ {2,}/)).toEqual([
    'Notes',
    'product',
    'notes',
    'by hand',
    'stated; known',
    'Holds notes.',
    'mainly for this',
    'no data',
    'no data',
    'MIT',
    'self-hosted, API (API key)',
    '2 listings',
    'said to be better 1 time of 3 claims, 2 without decision, Tests',
  ]);
  expect(more).toBe('1 of 9. Go on with --cursor abc');
});

test('none and the last of them end without a way on', () => {
  expect(howReport({ ...page, items: [] })).toBe('No tool that does it fits.\n');
  expect(howReport({ ...page, next: null }).split('\n')).toHaveLength(3);
});

test('results that are too many to be added up are no column, and not called no data', () => {
  const one = { ...notes, judged: null };
  const [head = '', line = '', ...after] = howReport({ ...page, items: [one, one] }).split('\n');
  expect(head).toMatch(/matched$/);
  expect(line).toMatch(/2 listings$/);
  expect(after.slice(1)).toEqual([
    'Too many results to add up here: see the entries.',
    '2 of 9. Go on with --cursor abc',
    '',
  ]);
});

test('where nobody counted the tools it says what the screen says', () => {
  expect(howReport({ ...page, total: null }).split('\n')[2]).toBe(
    'Showing the first 1; there are more. Go on with --cursor abc',
  );
});
