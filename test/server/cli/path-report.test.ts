import { expect, test } from 'vitest';
import { pathReport } from '../../../server/cli/path.ts';
import { capability, matched, pathsOf, tool } from '../../client/facts.ts';

const [a, b] = [tool('a'), tool('b')];

test('a path in one line, with the matches of each link', () => {
  const nodes = [a, tool('m'), capability('c'), b];
  const edges = [
    matched('tool:a', 'tool:m', { matches: 1_200 }),
    matched('tool:m', 'capability:c', { rel: 'OFFERS', matches: 0 }),
    matched('tool:b', 'capability:c', { rel: 'OFFERS', matches: 0 }),
  ];
  const answer = { ...pathsOf(a, b, [{ nodes, edges, weakest: 1_200 }]), through: 'capabilities' as const };
  expect(pathReport(answer, 4)).toBe(
    '1 of 1 path of 3 links between a and b, through capabilities.\n\na —1,200— m —offered— c —offered— b\n',
  );
});

test('none is said only when all was looked at', () => {
  const none = pathsOf(a, b, []);
  expect(pathReport(none, 4)).toMatch(/^No path of at most 4 links between a and b\./);
  expect(pathReport({ ...none, complete: false, lookedAt: 7_000 }, 4)).toContain(
    'was found among the 7,000 links looked at',
  );
  expect(pathReport({ ...none, complete: false, lookedAt: 1 }, 4)).toContain('among the 1 link looked at');
});
