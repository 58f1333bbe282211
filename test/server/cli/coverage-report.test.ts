import { expect, it } from 'vitest';
import { coverageReport } from '../../../server/cli/coverage-report.ts';

it.each([
  [1, '1 tool'],
  [2, '2 tools'],
])('a capability that %i can do is counted in words', (tools, words) => {
  const chat = { id: 'chat', name: 'chat', kind: 'function' as const, tools };
  const coverage = {
    need: [chat],
    rows: [],
    next: null,
    total: 0,
    sets: [],
    uncovered: [],
    coveredBy: { stated: 0, known: 0 },
    knowledge: null,
    lookedAt: null,
  };
  expect(coverageReport(coverage, false)).toMatch(new RegExp(`^1  chat  chat  ${words}\n`));
});
