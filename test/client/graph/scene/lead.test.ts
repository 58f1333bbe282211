import { expect, test } from 'vitest';
import { leadOf, resultsOf } from '../../../../client/graph/scene/lead.ts';
import { leadSentence } from '../../../../client/graph/scene/lead-words.ts';
import { matched } from '../../facts.ts';

const edge = matched('tool:a', 'tool:b');
const quality = matched('capability:useful', 'tool:b', { kinds: ['vote'], wins: 10, losses: 0, ties: 0 });

test('results are told from the end one stands on', () => {
  expect(resultsOf(edge, 'tool:a')).toMatchObject({ wins: 8, losses: 1, ties: 1 });
  expect(resultsOf(edge, 'tool:b')).toMatchObject({ wins: 1, losses: 8, ties: 1 });
});

test('beside a capability wins stay those of the tool, from either end', () => {
  expect(resultsOf(quality, 'tool:b').wins).toBe(10);
  expect(resultsOf(quality, 'capability:useful').wins).toBe(10);
});

test('who leads: judges that disagree are mixed, and no judge is none', () => {
  const against = matched('tool:a', 'tool:b', { source: 'page', wins: 0, losses: 9, ties: 0 });
  const silent = matched('tool:a', 'tool:b', { source: 'list', wins: 0, losses: 0, ties: 0, unjudged: 4 });
  expect(leadOf([edge], 'tool:a')).toBe('leads');
  expect(leadOf([edge], 'tool:b')).toBe('trails');
  expect(leadOf([edge, silent], 'tool:a')).toBe('leads');
  expect(leadOf([edge, against], 'tool:a')).toBe('mixed');
  const byChance = matched('tool:a', 'tool:b', { source: 'page', wins: 4, losses: 6, ties: 0 });
  expect(leadOf([byChance], 'tool:a')).toBe('close');
  expect(leadOf([edge, byChance], 'tool:a')).toBe('leads');
  expect(leadOf([silent], 'tool:a')).toBe('unjudged');
  expect(leadOf([matched('tool:a', 'tool:b', { wins: 2, losses: 2 })], 'tool:a')).toBe('close');
  expect(leadOf([quality], 'tool:b')).toBe('unjudged');
});

test('what prose claims decides nothing', () => {
  expect(leadOf([matched('tool:a', 'tool:b', { kinds: ['claim'] })], 'tool:a')).toBe('unjudged');
});

test('sentences say how it ended, by the numbers, from either end', () => {
  expect(leadSentence(edge, 'tool:a', 'A', 'B')).toBe('A against B: won 8, lost 1, 1 tie of 10');
  expect(leadSentence(edge, 'tool:b', 'B', 'A')).toBe('B against A: won 1, lost 8, 1 tie of 10');
  const useful = '10 people called its answers useful';
  expect(leadSentence(quality, 'capability:useful', 'useful answers', 'B')).toBe(`B: ${useful}`);
  expect(leadSentence(quality, 'tool:b', 'B', 'useful answers')).toBe(`B: ${useful}`);
  const bad = matched('capability:bad', 'tool:b', { kinds: ['vote'], wins: 0, losses: 397, ties: 0 });
  expect(leadSentence(bad, 'tool:b', 'B', 'superficial answers')).toBe(
    'B: 397 people called its answers superficial',
  );
  const listed = matched('tool:a', 'tool:b', {
    kinds: ['listing'],
    matches: 1,
    wins: 0,
    losses: 0,
    ties: 0,
    unjudged: 1,
  });
  expect(leadSentence(listed, 'tool:a', 'A', 'B')).toBe('A against B: 1 listing, no decision');
  const offer = matched('tool:a', 'capability:c', { rel: 'OFFERS', matches: 0, wins: 0, losses: 0, ties: 0 });
  expect(leadSentence(offer, 'capability:c', 'C', 'A')).toBe('A offers C');
});
