import fc from 'fast-check';
import { expect, it } from 'vitest';
import { prominenceOf } from '../../../server/scoring/prominence.ts';
import '../same-random.ts';

const known = fc.record({
  signals: fc.array(
    fc.record({
      name: fc.constantFrom('stars', 'downloads', 'dependents', 'forks'),
      value: fc.nat(10_000_000),
    }),
    { maxLength: 5 },
  ),
  prices: fc.array(fc.record({ provider: fc.constantFrom('Acme', 'acme', 'Umbrella', 'Initech') }), {
    maxLength: 5,
  }),
  sources: fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { minLength: 1 }),
});

it('is nothing where nobody counts, and never below nothing', () => {
  expect(prominenceOf({ signals: [], prices: [], sources: ['a'] })).toBe(0);
  fc.assert(
    fc.property(known, (tool) => {
      expect(prominenceOf(tool)).toBeGreaterThanOrEqual(0);
    }),
  );
});

it('never falls when more is counted, sold or listed', () => {
  fc.assert(
    fc.property(known, fc.nat(10_000_000), (tool, stars) => {
      const before = prominenceOf(tool);
      const more = { ...tool, signals: [...tool.signals, { name: 'stars', value: stars }] };
      expect(prominenceOf(more)).toBeGreaterThanOrEqual(before);
      expect(
        prominenceOf({ ...tool, prices: [...tool.prices, { provider: 'Another' }] }),
      ).toBeGreaterThanOrEqual(before);
      expect(prominenceOf({ ...tool, sources: [...tool.sources, 'd'] })).toBeGreaterThan(before);
    }),
  );
});

it('is the same whatever order figures and prices come in, and counts a provider once', () => {
  fc.assert(
    fc.property(known, (tool) => {
      const turned = { ...tool, signals: tool.signals.toReversed(), prices: tool.prices.toReversed() };
      expect(prominenceOf(turned)).toBe(prominenceOf(tool));
      expect(prominenceOf({ ...tool, prices: [...tool.prices, ...tool.prices] })).toBe(prominenceOf(tool));
    }),
  );
});
