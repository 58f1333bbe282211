import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MatchEntry } from '#contract/match.ts';
import { entryJudgeText, entryText } from '../../../../client/evidence/entry-text.ts';
import { placeInSource } from '../../../../client/evidence/place-in-source.ts';
import { reportedLines } from '../../../../client/views/compare/reported-lines.ts';
import { sourceName } from '../../../../client/words/source-name.ts';

function entry(change: Partial<MatchEntry>): MatchEntry {
  return {
    id: 'e1',
    kind: 'battle',
    source: 'page',
    sourceTitle: 'A page',
    first: { ref: 'tool:a', name: 'A', key: 'a' },
    second: { ref: 'tool:b', name: 'B', key: 'b' },
    capability: null,
    context: null,
    judge: null,
    counted: true,
    included: false,
    count: 0,
    wins: 0,
    losses: 0,
    ties: 0,
    solvedByBoth: null,
    unjudged: 0,
    state: 'live',
    review: null,
    at: null,
    snapshot: '2026-11-23',
    locator: null,
    quote: null,
    note: null,
    dimensions: [],
    ...change,
  };
}

test('results read as counts, and none of them is left out', () => {
  const text = entryText(entry({ count: 1024, wins: 600, losses: 1, ties: 20, unjudged: 403 }));
  expect(text).toBe('won 600, lost 1, 20 ties of 1,024, 403 without decision');
});

test('an occasion without matches says that its source reports none', () => {
  expect(entryText(entry({ kind: 'comparison' }))).toBe('no comparisons, as the source reports');
  expect(entryText(entry({ kind: 'vote' }))).toBe('no comparisons, as the source reports');
});

test('votes are counted whichever way they speak', () => {
  expect(entryText(entry({ kind: 'vote', count: 397, losses: 397 }))).toBe('397 votes');
});

test('a judge plays too only where the entry has the judge of its source', () => {
  const source = { judge: 'GPT-4-turbo', judgeCompetes: [{ id: 'a', name: 'GPT-4 Turbo' }] };
  expect(entryJudgeText({ judge: 'GPT-4-turbo' }, source)).toBe(
    'judged by GPT-4-turbo, which also competes as GPT-4 Turbo',
  );
  expect(entryJudgeText({ judge: 'a person' }, source)).toBe('judged by a person');
  expect(entryJudgeText({ judge: null }, source)).toBeNull();
});

test('a claim has a direction, never a score', () => {
  const outcomes = fc.constantFrom('wins', 'losses', 'ties', 'unjudged');
  fc.assert(
    fc.property(outcomes, (outcome) => {
      const text = entryText(entry({ kind: 'claim', count: 1, [outcome]: 1 }));
      const words = { wins: 'better', losses: 'worse', ties: 'comparable', unjudged: 'mixed' };
      expect(text).toBe(`claimed ${words[outcome]}`);
    }),
  );
});

test('places in a source', () => {
  expect(placeInSource({ line: 19, lineEnd: 19 })).toBe('line 19');
  expect(placeInSource({ file: 'results.csv', line: 17, lineEnd: 19 })).toBe('results.csv, lines 17–19');
  expect(placeInSource({ file: 'results.csv', line: 4_000, rows: 13 })).toBe(
    'results.csv, line 4,000 and 12 more rows',
  );
  expect(placeInSource({ request: 'r-1' })).toBe('r-1');
  expect(placeInSource({})).toBeNull();
  expect(placeInSource(null)).toBeNull();
});

test('a source is named by its title, or by its id where the title is long or not known', () => {
  const sources = [
    { id: 'wildbench', title: 'WildBench' },
    { id: 'reference-page', title: 'Qwen3.5-27B vs Dreambooth-Stable-Diffusion, a page' },
  ];
  expect(sourceName('wildbench', sources)).toBe('WildBench');
  expect(sourceName('reference-page', sources)).toBe('reference page');
  expect(sourceName('models-dev', [])).toBe('models dev');
});

test('what a source prints is not said twice', () => {
  const reported = [
    { source: 'page', text: '22/100' },
    { source: 'other', text: '30/100' },
  ];
  expect(reportedLines('rank', { text: '22/100', reported }, [])).toEqual([
    { source: 'page', text: null, readable: null },
    { source: 'other', text: '30/100', readable: null },
  ]);
});

test('a price for one token is also said for a million', () => {
  const price = {
    provider: 'a shop',
    unit: 'token',
    input: 1.95e-7,
    output: null,
    currency: 'USD',
    source: 'page',
    perMillion: { input: 0.195, output: null },
  };
  const reported = [{ source: 'page', text: '$1.95e-7 per prompt token' }];
  const lines = (text: string, prices: (typeof price)[]) =>
    reportedLines('startingPrice', { text, reported }, prices).map(({ readable }) => readable);
  expect(lines('$0.086 per 1M input tokens', [price])).toEqual(['$0.195 per 1M input tokens']);
  expect(lines('$0.195 per 1M input tokens', [price])).toEqual([null]);
  expect(lines('$0.086 per 1M input tokens', [{ ...price, source: 'other' }])).toEqual([null]);
});
