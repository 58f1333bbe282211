import { expect, test } from 'vitest';
import type { Offer, ToolCapabilities } from '#contract/tool.ts';
import {
  suggestedNeeds,
  suggestedTools,
} from '../../../../../client/views/alternatives/start/suggestions.ts';
import { capability, tool } from '../../../facts.ts';
import { summary } from '../facts.ts';

function offers(id: string, capabilities: Readonly<Record<string, number>>): ToolCapabilities {
  const items = Object.entries(capabilities).map(([name, tools], position): Offer => ({
    capability: { id: name, name, kind: 'function', description: null, derivedName: false, tools },
    description: null,
    unique: null,
    claims: [],
    source: 's',
    position,
    vsAlternatives: null,
    basis: 'stated',
    date: null,
    line: null,
    locator: null,
  }));
  return { tool: { id, name: id, type: 'model' }, items, about: [], hidden: [], total: items.length };
}

test('the most-matched tool of each type, then others of the opening map; none that nobody matched', () => {
  const tops = [
    summary('quiet', { type: 'api' }),
    summary('product', { type: 'product', timesMatched: 11 }),
    summary('model', { timesMatched: 900 }),
  ];
  const opening = [tool('model'), capability('useful'), tool('second'), tool('third')];
  expect(suggestedTools(tops, opening).map(({ id }) => id)).toEqual(['model', 'product', 'second']);
  expect(suggestedTools([], [])).toEqual([]);
});

test('needs are what few tools offer, but not one alone, and one tool offers all of it', () => {
  const needs = suggestedNeeds([
    offers('a', { everywhere: 9000, rare: 4, alone: 1, some: 40, more: 50 }),
    offers('b', { rare: 4, some: 40 }),
    offers('c', { alone: 1 }),
    offers('d', { other: 7 }),
  ]);
  expect(needs.map(({ capabilities }) => capabilities.map(({ id }) => id))).toEqual([
    ['rare', 'some'],
    ['other'],
  ]);
});
