import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pricings, toolTypes } from '#contract/vocabulary.ts';
import { ToolFilters } from '#contract/filters.ts';
import { facetConditions, facetsOfTool, filtersOf } from '../../../server/search/facets.ts';
import { keyOf, type ToolFacets } from '../../../server/search/filter-table.ts';
import '../same-random.ts';

type Asked = Readonly<Record<string, unknown>>;
const orNull = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null });
const date = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const price = fc.double({ min: 0, max: 2000, noNaN: true });
const tool: fc.Arbitrary<ToolFacets> = fc.record({
  type: fc.constantFrom(...toolTypes),
  pricings: fc.uniqueArray(fc.constantFrom(...pricings), { minLength: 1 }),
  vendorKey: orNull(fc.constantFrom('Mistral AI', '智谱', 'C++', '★').map(keyOf)),
  languageKeys: fc.uniqueArray(fc.constantFrom('Python', 'C++', 'C#').map(keyOf)),
  licenceKey: orNull(fc.constantFrom('MIT', 'Apache-2.0').map(keyOf)),
  sources: fc.array(fc.stringMatching(/^[a-z0-9][a-z0-9._-]{0,8}$/), { maxLength: 3 }),
  lowestInput: orNull(price),
  contextTokens: orNull(fc.nat(10_000_000)),
  released: orNull(
    fc.oneof(
      date,
      date.map((day) => day.slice(0, 7)),
    ),
  ),
  openWeights: orNull(fc.boolean()),
  family: orNull(fc.stringMatching(/^[a-z0-9][a-z0-9._-]{0,12}$/)),
});

/** What Lucene does with one condition on a field of words. */
function holds(facets: readonly string[], condition: string): boolean {
  const [, asked = ''] = /^\+facets:(.*)\^0$/.exec(condition) ?? [];
  const [, low, high] = /^\[(\w+) TO (\w+)\]$/.exec(asked) ?? [];
  if (low !== undefined && high !== undefined) return facets.some((word) => word >= low && word <= high);
  return asked
    .replaceAll(/[()]/g, '')
    .split(' OR ')
    .some((word) => facets.includes(word));
}

describe('facets', () => {
  it('never leave out a tool that fits a filter', () => {
    fc.assert(
      fc.property(tool, price, fc.nat(10_000_000), date, (facts, maxPrice, minContext, releasedAfter) => {
        const facets = facetsOfTool(facts, ['image-output']).split(' ');
        const fits = (filters: Asked) =>
          facetConditions('tool', filtersOf(ToolFilters.parse(filters))).every((condition) =>
            holds(facets, condition),
          );
        expect(fits({ type: facts.type, pricing: facts.pricings, capability: 'image-output' })).toBe(true);
        if (facts.sources.length > 0) expect(fits({ source: facts.sources })).toBe(true);
        if (facts.vendorKey !== null) expect(fits({ vendor: facts.vendorKey })).toBe(true);
        if (facts.licenceKey !== null) expect(fits({ licence: ['x', facts.licenceKey] })).toBe(true);
        if (facts.lowestInput !== null && facts.lowestInput <= maxPrice)
          expect(fits({ maxPrice })).toBe(true);
        if (facts.contextTokens !== null && facts.contextTokens >= minContext)
          expect(fits({ minContext })).toBe(true);
        if (facts.released !== null && facts.released > releasedAfter)
          expect(fits({ releasedAfter })).toBe(true);
        if (facts.openWeights !== null) expect(fits({ openWeights: facts.openWeights })).toBe(true);
        if (facts.family !== null) expect(fits({ family: facts.family })).toBe(true);
      }),
    );
  });

  it('leave out what does not fit', () => {
    const facets = facetsOfTool(
      {
        type: 'mcp-server',
        pricings: ['freemium', 'free'],
        vendorKey: 'mistralai',
        licenceKey: null,
        languageKeys: ['python'],
        sources: ['models-dev'],
        lowestInput: 0.5,
        contextTokens: 8000,
        released: '2025-03-01',
        openWeights: null,
        family: 'claude-sonnet',
      },
      [],
    ).split(' ');
    const fits = (filters: Asked) =>
      facetConditions('tool', filtersOf(ToolFilters.parse(filters))).every((condition) =>
        holds(facets, condition),
      );
    expect(fits({ pricing: 'free', free: 'yes', type: ['model', 'mcp-server'], vendor: 'Mistral AI' })).toBe(
      true,
    );
    for (const filters of [
      { family: 'claude-opus' },
      { type: 'model' },
      { pricing: 'paid' },
      { source: 'models' },
      { source: ['models-dev', 'models'] },
      { vendor: 'mistral' },
      { licence: 'MIT' },
      { notVendor: 'Mistral AI' },
      { free: ['no', 'unknown'] },
      { maxPrice: 0.49 },
      { minContext: 8001 },
      { releasedAfter: '2025-03-02' },
      { openWeights: true },
      { openWeights: false },
      { capability: 'image-output' },
    ] as const) {
      expect(fits(filters), JSON.stringify(filters)).toBe(false);
    }
    expect(facetConditions('capability', filtersOf({})).every((condition) => holds(facets, condition))).toBe(
      false,
    );
  });
});
