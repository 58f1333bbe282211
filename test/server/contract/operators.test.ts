import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyNotes, severalMean, toolFilters } from '#contract/filters.ts';
import { operatorNames, readOperators } from '#contract/operators.ts';
import { filterTable } from '../../../server/search/filter-table.ts';
import '../same-random.ts';

describe('readOperators', () => {
  it.each([
    ['type:model fast chat', 'fast chat', { type: ['model'] }],
    ['fast type:model chat', 'fast chat', { type: ['model'] }],
    ['fast chat SOURCE:WildBench', 'fast chat', { source: ['wildbench'] }],
    ['type:model source:comparia', '', { type: ['model'], source: ['comparia'] }],
    ['type:model type:agent x', 'x', { type: ['model', 'agent'] }],
    ['type:model,agent x', 'x', { type: ['model', 'agent'] }],
    ['free:yes free:unknown x', 'x', { free: ['yes', 'unknown'] }],
    ['pricing:Open-Source x', 'x', { pricing: ['open-source'] }],
    ['cap:image-output capability:reasoning x', 'x', { capability: ['image-output', 'reasoning'] }],
    ['vendor:"Mistral AI" vendor:Qwen x', 'x', { vendor: ['Mistral AI', 'Qwen'] }],
    ['licence:Apache-2.0 license:"MIT License" x', 'x', { licence: ['Apache-2.0', 'MIT License'] }],
    ['maxPrice:2 maxPrice:0.5 minContext:1 minContext:100000 x', 'x', { maxPrice: 0.5, minContext: 100_000 }],
    [
      'releasedAfter:2025-01-31 releasedAfter:2024-01-31 openWeights:yes x',
      'x',
      { releasedAfter: '2025-01-31', openWeights: [true] },
    ],
    ['Qwen: Qwen3.5-27B', 'Qwen: Qwen3.5-27B', {}],
    [
      'https://example.org:80/x std::vector llama3:8b gemma:2b',
      'https://example.org:80/x std::vector llama3:8b gemma:2b',
      {},
    ],
    ['"type:model" is text', '"type:model" is text', {}],
  ])('%s', (query, text, filters) => {
    const asked = readOperators(query);
    expect(asked.text.split(/\s+/).join(' ')).toBe(text);
    expect(asked.filters).toEqual(filters);
    expect([asked.wrong, asked.notes]).toEqual([[], []]);
  });

  it('says of several values what they mean, in whatever order they stand', () => {
    for (const query of ['type:model type:api x', 'type:api x type:model']) {
      const { filters } = readOperators(query);
      const [note, ...more] = anyNotes(filters);
      expect(more).toEqual([]);
      expect(note).toMatch(
        /^Tools that fit any of type:(model, type:api|api, type:model); different filters/,
      );
    }
    for (const query of ['cap:a cap:b', 'maxPrice:1 maxPrice:2', 'source:a source:b', 'type:model cap:a'])
      expect(anyNotes(readOperators(query).filters)).toEqual([]);
  });

  it('means by several what is asked of the index', () => {
    const meant = {
      is: 'any',
      isNot: 'all',
      isNotBy: 'all',
      isNotNamed: 'all',
      any: 'any',
      all: 'all',
      most: 'stricter',
      least: 'stricter',
      above: 'stricter',
    };
    for (const { filter, by } of filterTable) expect(severalMean[filter], filter).toBe(meant[by]);
  });

  it.each([
    ['type:person x', 'type:person', /one of model, repository/],
    ['type:model! x', 'type:model!', /one of model, repository/],
    ['free:maybe x', 'free:maybe', /one of yes, no, unknown/],
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

  it.each(['is:free x', 'prototype:model x', 'colour:"dark red" x'])(
    '%s stays text, with a note that names the operators there are',
    (query) => {
      const { text, filters, notes } = readOperators(query);
      expect([text, filters]).toEqual([query, {}]);
      expect(notes).toHaveLength(1);
      for (const name of operatorNames) expect(notes[0]).toContain(name);
    },
  );

  it.each([
    ['price:5 chat', 'Did you mean maxPrice:?'],
    ['types:model chat', 'Did you mean type:?'],
    ['context:100000 chat', 'Did you mean minContext:?'],
    ['weights:yes chat', 'Did you mean openWeights:?'],
  ])('%s stays text, and the operator that it is near to is named', (query, named) => {
    const { text, filters, notes } = readOperators(query);
    expect([text, filters]).toEqual([query, {}]);
    expect(notes).toEqual([expect.stringContaining(named)]);
  });

  it('says so where an operator has no value', () => {
    const { text, notes } = readOperators('type: model');
    expect(text).toBe('type: model');
    expect(notes[0]).toContain('without a space');
  });

  it('takes every filter of the contract by its name', () => {
    const names = Object.keys(toolFilters).map((name) => (name === 'capability' ? 'cap:' : `${name}:`));
    expect(operatorNames).toEqual(names);
    for (const name of Object.keys(toolFilters)) {
      const { wrong, read } = readOperators(`${name}:"$ %"`);
      expect(wrong.length + read.length, name).toBe(1);
    }
  });

  const operator = fc.constantFrom(
    'type:model',
    'type:agent',
    'pricing:free',
    'free:unknown',
    'source:a',
    'source:b',
    'vendor:"Mistral AI"',
    'vendor:Qwen',
    'licence:MIT',
    'cap:x',
    'capability:y',
    'maxPrice:3',
    'maxprice:1',
    'minContext:5',
    'minContext:9',
    'releasedAfter:2025-01-01',
    'releasedAfter:2024-01-01',
    'openWeights:yes',
    'OPENWEIGHTS:no',
  );
  const sorted = (filters: object) =>
    Object.entries(filters)
      .map(([name, value]) => [name, Array.isArray(value) ? value.map(String).sort() : value])
      .sort(([a], [b]) => String(a).localeCompare(String(b)));

  it('reads the same whichever way round they stand, and none without effect', () => {
    fc.assert(
      fc.property(fc.array(operator, { minLength: 1, maxLength: 8 }), fc.integer(), (all, seed) => {
        const [turned = []] = fc.sample(fc.shuffledSubarray(all, { minLength: all.length }), {
          seed,
          numRuns: 1,
        });
        const asked = readOperators(all.join(' chat '));
        expect(sorted(readOperators(turned.join(' chat ')).filters)).toEqual(sorted(asked.filters));
        expect(asked.read.map(({ from }) => from)).toEqual(all);
        for (const { what } of asked.read) expect(asked.filters[what]).not.toBeUndefined();
        for (const value of asked.read.filter(({ what }) => what === 'capability'))
          expect(asked.filters.capability).toContain(value.value);
      }),
    );
  });

  it('loses no word of a text without operators', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (query) => {
        fc.pre(!/\w:/.test(query));
        expect(readOperators(query)).toEqual({
          text: query.trim(),
          filters: {},
          read: [],
          wrong: [],
          notes: [],
        });
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
          expect(filters).toEqual({ source: [value] });
          expect(text.split(/\s+/).filter(Boolean)).toEqual([...before, ...after]);
        },
      ),
    );
  });
});
