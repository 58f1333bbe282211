import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import '../same-random.ts';
import type { FreeWay } from '#contract/free.ts';
import type { ToolType } from '#contract/vocabulary.ts';
import { onTwoSides, sideOf, type ListedTool } from '../../../server/scoring/open-alternatives.ts';

const facts = (type: ToolType, paid: boolean, ...ways: FreeWay[]) => ({
  type,
  free: { paid, ways: ways.map((way) => ({ way, text: `by ${way}` })) },
});

describe('a side', () => {
  it.each([
    ['an open licence', facts('product', false, 'open-source'), 'open'],
    ['an open licence with a hosted offer', facts('product', true, 'free-tier', 'open-source'), 'open'],
    ['open weights that are sold by token', facts('model', true, 'open-weights'), 'open'],
    ['a price', facts('library', true), 'paid'],
    ['a price and a free tier', facts('api', true, 'free-tier'), 'paid'],
    ['a product of which nothing is said', facts('product', false), 'type'],
    ['an app with a free tier', facts('app', false, 'free-tier'), 'type'],
    ['a library of which nothing is said', facts('library', false), 'unknown'],
    ['a free API without a key', facts('api', false, 'no-key'), 'unknown'],
  ] as const)('%s', (_, of, side) => {
    expect(sideOf(of)).toBe(side);
  });
});

const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
const tool = fc.record({
  type: fc.constantFrom('product' as const, 'library' as const, 'model' as const),
  paid: fc.boolean(),
  way: fc.option(fc.constantFrom('open-source' as const, 'open-weights' as const, 'free-tier' as const)),
});
const tools = fc.array(tool, { minLength: 5, maxLength: 5 }).map(
  (all) =>
    new Map(
      all.map(({ type, paid, way }, at): [string, ListedTool] => {
        const id = ids[at] ?? '';
        return [id, { id, name: id.toUpperCase(), ...facts(type, paid, ...(way === null ? [] : [way])) }];
      }),
    ),
);
const listed = fc.array(
  fc.record({
    // Of `f` nothing is known at all.
    first: fc.constantFrom(...ids),
    second: fc.constantFrom(...ids),
    source: fc.constantFrom('one', 'two'),
    listings: fc.integer({ min: 1, max: 4 }),
  }),
  { maxLength: 30 },
);

it('every pair is shown once or left out for one reason; a line joins what is sold with what is open', () => {
  fc.assert(
    fc.property(listed, tools, (all, known) => {
      const { items, pairs } = onTwoSides(all, known);
      const named = new Set(
        all.flatMap(({ first, second }) => (first === second ? [] : [[first, second].toSorted().join()])),
      );
      const { total, shown, bothOpen, bothCommercial, unknown } = pairs;
      expect(total).toBe(named.size);
      expect(shown + bothOpen + bothCommercial + unknown).toBe(total);
      expect(items.reduce((sum, { alternatives }) => sum + alternatives.length, 0)).toBe(shown);
      const sizes = items.map(({ alternatives }) => alternatives.length);
      expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
      for (const { product, commercial, alternatives } of items) {
        expect(sideOf(known.get(product.id) ?? expect.fail())).toBe(commercial);
        for (const { tool: open, open: why, listings, sources } of alternatives) {
          expect(sideOf(known.get(open.id) ?? expect.fail())).toBe('open');
          expect(why).toMatch(/^by open-/);
          const own = all.filter(
            ({ first, second }) =>
              [first, second].toSorted().join() === [product.id, open.id].toSorted().join(),
          );
          expect(listings).toBe(own.reduce((sum, one) => sum + one.listings, 0));
          expect(sources).toEqual([...new Set(own.map(({ source }) => source))].toSorted());
        }
      }
    }),
  );
});
