import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOperators } from '../../../server/search/operators.ts';
import '../same-random.ts';

describe('readOperators', () => {
  it.each([
    ['type:model fast chat', 'fast chat', { type: 'model' }],
    ['fast type:model chat', 'fast chat', { type: 'model' }],
    ['fast chat SOURCE:WildBench', 'fast chat', { source: 'wildbench' }],
    ['type:model source:comparia', '', { type: 'model', source: 'comparia' }],
    ['type:model type:agent x', 'x', { type: 'agent' }],
    ['Qwen: Qwen3.5', 'Qwen: Qwen3.5', {}],
    ['type: model', 'type: model', {}],
    ['prototype:model', 'prototype:model', {}],
    ['type:model! x', 'type:model! x', {}],
  ])('%s', (query, text, operators) => {
    const asked = readOperators(query);
    expect(asked.text.split(/\s+/).join(' ')).toBe(text);
    expect(asked.operators).toEqual(operators);
  });

  it('loses no word of a text without operators', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (query) => {
        fc.pre(!/(type|source):/i.test(query));
        expect(readOperators(query)).toEqual({ text: query.trim(), operators: {} });
      }),
    );
  });

  it('finds an operator wherever it stands among words', () => {
    const word = fc.stringMatching(/^[a-z0-9.]{1,8}$/);
    fc.assert(
      fc.property(
        fc.array(word),
        fc.array(word),
        fc.stringMatching(/^[a-z0-9._-]{1,9}$/),
        (before, after, value) => {
          const { text, operators } = readOperators([...before, `source:${value}`, ...after].join(' '));
          expect(operators).toEqual({ source: value });
          expect(text.split(/\s+/).filter(Boolean)).toEqual([...before, ...after]);
        },
      ),
    );
  });
});
