import { expect, test } from 'vitest';
import { pairVerdict } from '../../../../../client/views/explore/inspector/pair-verdict.ts';
import { matched } from '../../../facts.ts';

const won = (from: string, to: string, wins: number, losses: number, source = 'wildbench') =>
  matched(from, to, { source, wins, losses, ties: 0, matches: wins + losses });

test('the verdict of a pair says when sources do not agree', () => {
  const edges = [won('tool:a', 'tool:m', 9, 1), won('tool:a', 'tool:m', 1, 9, 'page')];
  expect(pairVerdict(edges, 'tool:a', 'A', 'M')).toBe(
    'The 2 sources that judged them do not agree on who is ahead.',
  );
  expect(pairVerdict(edges.slice(0, 1), 'tool:m', 'M', 'A')).toBe(
    'A is ahead in the one source that judged them.',
  );
  const byChance = won('tool:a', 'tool:m', 4, 6, 'page');
  expect(pairVerdict([...edges.slice(0, 1), byChance], 'tool:a', 'A', 'M')).toBe(
    'A is ahead in 1 of the 2 sources that judged them; the other is too close to call.',
  );
  expect(pairVerdict([byChance], 'tool:a', 'A', 'M')).toBe(
    'A and M are too close to call in the one source that judged them.',
  );
  expect(
    pairVerdict([matched('tool:a', 'tool:m', { wins: 0, losses: 0, ties: 0 })], 'tool:a', 'A', 'M'),
  ).toMatch(/^No source judged/);
});
