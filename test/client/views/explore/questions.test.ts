import { expect, test } from 'vitest';
import { questionsFor } from '../../../../client/views/explore/questions.ts';
import { printExplore } from '../../../../client/addresses/url-state.ts';
import { capability, overviewOf, tool } from '../../facts.ts';

const asked = (quality: string) =>
  questionsFor({
    lens: 'most-compared',
    overview: overviewOf([tool('a', { name: 'A' }), capability('useful', { name: quality })], []),
    product: { id: 'notion', name: 'Notion' },
  }).map(({ text, opens }) => [text, typeof opens === 'string' ? opens : printExplore(opens)]);

test('three questions that the graph at hand can answer, each opening its answer by the lens at hand', () => {
  expect(asked('useful answers')).toEqual([
    ['How does A do against other models?', '?steps=e.a&lens=*&focus=tool:a'],
    ['Which models do people find most useful?', '?lens=*&focus=capability:useful'],
    ['Alternatives to Notion', '/alternatives?tool=notion'],
  ]);
  expect(asked('clear formatting')[1]?.[0]).toBe('Which models do people rate highest on clear formatting?');
});

test('an empty graph is asked nothing', () => {
  expect(questionsFor({ lens: 'most-compared', overview: overviewOf([], []), product: null })).toEqual([]);
});
