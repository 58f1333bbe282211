import { expect, test } from 'vitest';
import type { CapabilityTool } from '#contract/capabilities.ts';
import { isTold, toldColumns } from '../../../../../client/views/capabilities/page/how-columns.tsx';

const bare: CapabilityTool = {
  tool: {
    id: 'x',
    name: 'X',
    type: 'product',
    vendor: null,
    family: null,
    version: null,
    description: null,
    composed: null,
    pricing: 'unknown',
    free: { free: 'unknown', paid: false, note: null, ways: [] },
    licence: null,
    timesMatched: 0,
    matchesByKind: [],
    sources: ['s'],
    snapshot: null,
    ghost: false,
    contextTokens: null,
    openWeights: null,
    released: null,
    lowestInputPerMillion: null,
  },
  why: null,
  ways: [],
  judged: [],
  offers: [],
};
const by = { source: 's', title: 'Tests', judge: null, judgeCompetes: [] };
const page = { id: 'chat', to: () => '/capabilities/chat' };
const told = (...items: CapabilityTool[]) => toldColumns(items, page).told.map(({ label }) => label);

test('columns that nothing is known for are folded into the labels of one sentence', () => {
  expect(toldColumns([bare, bare], page)).toEqual({
    told: [],
    silent: ['price', 'licence', 'ways to run', 'matches', 'results on it'],
    tooMany: false,
  });
});

test('one tool with something to say is enough for a column, and unknown stays unknown in it', () => {
  const priced = { ...bare, tool: { ...bare.tool, licence: 'MIT', lowestInputPerMillion: 0 } };
  expect(told(bare, priced)).toEqual(['Price', 'Licence']);
  const matched = {
    ...bare,
    tool: { ...bare.tool, timesMatched: 2, matchesByKind: [{ kinds: ['trial' as const], matches: 2 }] },
    judged: [{ ...by, kind: 'trial' as const, matches: 2, wins: 1, losses: 1, ties: 0, unjudged: 0 }],
  };
  expect(told(matched, bare)).toEqual(['Matches', 'Results on it']);
  for (const { cell } of toldColumns([matched, bare], page).told)
    expect(isTold(cell(bare, page))).toBe(false);
});

test('results that are too many to be added up are neither a column nor said to be no data', () => {
  const judged = [{ ...by, kind: 'vote' as const, matches: 2, wins: 0, losses: 0, ties: 0, unjudged: 2 }];
  const {
    tooMany,
    told: columns,
    silent,
  } = toldColumns(
    [
      { ...bare, judged: null },
      { ...bare, judged },
    ],
    page,
  );
  expect(tooMany).toBe(true);
  expect([...columns.map(({ label }) => label), ...silent]).toEqual([
    'price',
    'licence',
    'ways to run',
    'matches',
  ]);
});
