import { expect, test } from 'vitest';
import { questionsFor } from '../../../../client/views/explore/questions.ts';
import { printExplore } from '../../../../client/url-state.ts';
import { capability, overviewOf, tool } from '../../facts.ts';

test('three questions that the graph at hand can answer', () => {
  const overview = overviewOf(
    [tool('a', { name: 'A' }), capability('useful', { name: 'useful answers' })],
    [],
  );
  const asked = questionsFor({
    ...overview,
    totals: { ...overview.totals, byType: [{ type: 'product', total: 3 }] },
  });
  expect(asked.map(({ text, state }) => [text, printExplore(state)])).toEqual([
    ['What has A been weighed against?', '?steps=e.a&focus=tool:a'],
    ['Whom do people credit with useful answers?', '?focus=capability:useful'],
    ['What can stand in for Notion?', '?q=notion'],
  ]);
});

test('an empty graph is asked nothing', () => {
  expect(questionsFor(overviewOf([], []))).toEqual([]);
});
