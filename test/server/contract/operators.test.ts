import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOperators } from '#contract/operators.ts';
import '../same-random.ts';

describe('readOperators', () => {
  it.each([
    ['type:model fast chat', 'fast chat', { type: 'model' }],
    ['fast type:model chat', 'fast chat', { type: 'model' }],
    ['fast chat SOURCE:WildBench', 'fast chat', { source: 'wildbench' }],
    ['type:model source:comparia', '', { type: 'model', source: 'comparia' }],
    ['type:model type:agent x', 'x', { type: 'agent' }],
    ['free:yes x', 'x', { pricing: 'free' }],
    ['free:no x', 'x', { pricing: 'paid' }],
    ['cap:image-output x', 'x', { capability: 'image-output' }],
    ['maxPrice:0.5 minContext:100000 x', 'x', { maxPrice: 0.5, minContext: 100_000 }],
    ['releasedAfter:2025-01-31 openWeights:yes x', 'x', { releasedAfter: '2025-01-31', openWeights: true }],
    ['Qwen: Qwen3.5', 'Qwen: Qwen3.5', {}],
    ['type: model', 'type: model', {}],
    ['prototype:model', 'prototype:model', {}],
    ['type:model! x', 'type:model! x', {}],
  ])('%s', (query, text, filters) => {
    const asked = readOperators(query);
    expect(asked.text.split(/\s+/).join(' ')).toBe(text);
    expect(asked.filters).toEqual(filters);
    expect(asked.wrong).toEqual([]);
  });

  it.each([
    ['type:person x', 'type:person', /one of model, repository/],
    ['free:maybe x', 'free:maybe', /one of free/],
    ['maxPrice:cheap x', 'maxPrice:cheap', /number/],
    ['minContext:1.5 x', 'minContext:1.5', /whole number/],
    ['releasedAfter:2025 x', 'releasedAfter:2025', /date such as/],
    ['openWeights:some x', 'openWeights:some', /yes or no/],
  ])('%s is told as it was written', (query, operator, message) => {
    const { wrong } = readOperators(query);
    expect(wrong).toHaveLength(1);
    expect(wrong[0]?.operator).toBe(operator);
    expect(wrong[0]?.message).toMatch(message);
  });

  it('loses no word of a text without operators', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (query) => {
        fc.pre(!/\w:/.test(query));
        expect(readOperators(query)).toEqual({ text: query.trim(), filters: {}, wrong: [] });
      }),
    );
  });

  it('finds an operator wherever it stands among words', () => {
    const word = fc.stringMatching(/^[a-z0-9.]{1,8}$/);
    fc.assert(
      fc.property(
        fc.array(word),
        fc.array(word),
        fc.stringMatching(/^[a-z0-9][a-z0-9._-]{0,8}$/),
        (before, after, value) => {
          const { text, filters } = readOperators([...before, `source:${value}`, ...after].join(' '));
          expect(filters).toEqual({ source: value });
          expect(text.split(/\s+/).filter(Boolean)).toEqual([...before, ...after]);
        },
      ),
    );
  });
});
