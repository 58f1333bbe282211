import { expect, test } from 'vitest';
import { rivalsBySource } from '../../../../client/views/explore/inspector/rivals-by-source.ts';
import { matched, neighboursOf, tool } from '../../facts.ts';

test('rivals are parted by source, strongest first, told from the centre', () => {
  const answer = {
    ...neighboursOf(tool('b'), [tool('a'), tool('c')]),
    edges: [
      matched('tool:a', 'tool:b', { matches: 5, wins: 5, losses: 0, ties: 0 }),
      matched('tool:b', 'tool:c', { matches: 9, wins: 9, losses: 0, ties: 0 }),
      matched('tool:a', 'tool:b', { source: 'page', matches: 1, wins: 1, losses: 0, ties: 0 }),
      matched('tool:b', 'tool:c', { rel: 'OFFERS', matches: 0 }),
    ],
  };
  const told = rivalsBySource(answer).map(({ source, rivals }) => ({
    source,
    rivals: rivals.map(({ node, results }) => [node.id, results.wins, results.losses]),
  }));
  expect(told).toEqual([
    {
      source: 'wildbench',
      rivals: [
        ['c', 9, 0],
        ['a', 0, 5],
      ],
    },
    { source: 'page', rivals: [['a', 0, 1]] },
  ]);
});
