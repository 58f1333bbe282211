import { expect, test } from 'vitest';
import { leadingRivals } from '../../../../../client/views/explore/inspector/leading-rivals.ts';
import { pairVerdict } from '../../../../../client/views/explore/inspector/pair-verdict.ts';
import { capability, matched, neighboursOf, tool } from '../../../facts.ts';

const won = (from: string, to: string, wins: number, losses: number, source = 'wildbench') =>
  matched(from, to, { source, wins, losses, ties: 0, matches: wins + losses });

test('a rival is an alternative when it leads or is even; few matches weigh little', () => {
  const answer = {
    ...neighboursOf(tool('m'), [tool('a'), tool('b'), tool('c'), tool('z'), capability('fast')]),
    edges: [
      won('tool:a', 'tool:m', 1, 0),
      won('tool:b', 'tool:m', 700, 300),
      won('tool:c', 'tool:m', 3, 7),
      won('tool:m', 'tool:z', 5, 5),
      won('capability:fast', 'tool:m', 50, 0),
    ],
  };
  expect(leadingRivals(answer).map(({ node, interval }) => [node.id, interval.judged])).toEqual([
    ['b', 1000],
    ['z', 10],
    ['a', 1],
  ]);
});

test('sources that do not agree make no alternative, and the verdict of a pair says so', () => {
  const edges = [won('tool:a', 'tool:m', 9, 1), won('tool:a', 'tool:m', 1, 9, 'page')];
  expect(leadingRivals({ nodes: [tool('a')], edges })).toEqual([]);
  expect(pairVerdict(edges, 'tool:a', 'A', 'M')).toBe(
    'The 2 sources that judged them do not agree on who leads.',
  );
  expect(pairVerdict(edges.slice(0, 1), 'tool:m', 'M', 'A')).toBe(
    'A leads in the one source that judged them.',
  );
  expect(
    pairVerdict([matched('tool:a', 'tool:m', { wins: 0, losses: 0, ties: 0 })], 'tool:a', 'A', 'M'),
  ).toMatch(/no source judged/);
});
