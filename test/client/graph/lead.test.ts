import { expect, test } from 'vitest';
import { leadOf, resultsOf } from '../../../client/graph/lead.ts';
import { leadSentence, resultWords } from '../../../client/graph/lead-words.ts';
import { matched } from '../facts.ts';

const edge = matched('tool:a', 'tool:b');
const quality = matched('capability:useful', 'tool:b', { kinds: ['vote'], wins: 10, losses: 0, ties: 0 });

test('results are told from the end one stands on', () => {
  expect(resultsOf(edge, 'tool:a')).toMatchObject({ wins: 6, losses: 3, ties: 1 });
  expect(resultsOf(edge, 'tool:b')).toMatchObject({ wins: 3, losses: 6, ties: 1 });
});

test('beside a capability wins stay those of the tool, from either end', () => {
  expect(resultsOf(quality, 'tool:b').wins).toBe(10);
  expect(resultsOf(quality, 'capability:useful').wins).toBe(10);
});

test('who leads: judges that disagree are mixed, and no judge is none', () => {
  const against = matched('tool:a', 'tool:b', { source: 'page', wins: 0, losses: 2, ties: 0 });
  const silent = matched('tool:a', 'tool:b', { source: 'list', wins: 0, losses: 0, ties: 0, unjudged: 4 });
  expect(leadOf([edge], 'tool:a')).toBe('leads');
  expect(leadOf([edge], 'tool:b')).toBe('trails');
  expect(leadOf([edge, silent], 'tool:a')).toBe('leads');
  expect(leadOf([edge, against], 'tool:a')).toBe('mixed');
  expect(leadOf([silent], 'tool:a')).toBe('unjudged');
  expect(leadOf([matched('tool:a', 'tool:b', { wins: 2, losses: 2 })], 'tool:a')).toBe('even');
  expect(leadOf([quality], 'tool:b')).toBe('unjudged');
});

test('sentences say who leads whom, by the numbers', () => {
  expect(leadSentence(edge, 'tool:a', 'A', 'B')).toBe('A leads B: 6 won, 3 lost, 1 tied');
  expect(leadSentence(edge, 'tool:b', 'B', 'A')).toBe('B trails A: 3 won, 6 lost, 1 tied');
  expect(leadSentence(quality, 'capability:useful', 'useful answers', 'B')).toBe(
    'B: 10 votes for useful answers',
  );
  const listed = matched('tool:a', 'tool:b', { matches: 1, wins: 0, losses: 0, ties: 0, unjudged: 1 });
  expect(leadSentence(listed, 'tool:a', 'A', 'B')).toBe('A and B: 1 match, none judged');
  const offer = matched('tool:a', 'capability:c', { rel: 'OFFERS', matches: 0, wins: 0, losses: 0, ties: 0 });
  expect(leadSentence(offer, 'capability:c', 'C', 'A')).toBe('A offers C');
});

test('results in words leave out what is nought', () => {
  expect(resultWords(1510, 313, 95, 130)).toBe('1,510 won, 313 lost, 95 tied, 130 without a verdict');
  expect(resultWords(0, 0, 3, 0)).toBe('3 tied');
  expect(resultWords(0, 0, 0, 0)).toBe('no results');
});
