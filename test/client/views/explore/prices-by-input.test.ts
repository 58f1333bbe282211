import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ToolPrice } from '#contract/tool.ts';
import { pricesByInput, promptsOf } from '../../../../client/views/explore/inspector/prices-by-input.ts';

const price = (provider: string, input: number | null, more: Partial<ToolPrice> = {}): ToolPrice => ({
  provider,
  unit: 'token',
  input,
  output: null,
  currency: 'USD',
  source: 'list',
  perMillion: input === null ? null : { input, output: null },
  ...more,
});
const providers = (prices: readonly ToolPrice[]) => pricesByInput(prices).map(({ provider }) => provider);

test('the lowest usual price is first, one for long prompts comes after, an unusually low one last', () => {
  expect(
    providers([
      price('odd', 1e-7, { unusual: 'low' }),
      price('long', 0.1, { fromTokens: 200_001 }),
      price('dear', 3),
      price('cheap', 0.2),
      price('by the month', null),
    ]),
  ).toEqual(['cheap', 'dear', 'by the month', 'long', 'odd']);
  expect(promptsOf({ fromTokens: 200_001 })).toBe('prompts over 200,000 tokens');
  expect(promptsOf({ fromTokens: null })).toBeNull();
});

test('an unusually low price begins no list that has another', () => {
  const any = fc.record({
    input: fc.option(fc.constantFrom(0, 0.1, 3), { nil: null }),
    unusual: fc.constantFrom('low' as const, 'high' as const, null),
    fromTokens: fc.constantFrom(null, 200_001),
  });
  fc.assert(
    fc.property(fc.array(any, { minLength: 1, maxLength: 6 }), (rows) => {
      const prices = rows.map(({ input, ...more }, i) => price(`p${i}`, input, more));
      const [first] = pricesByInput(prices);
      expect(first?.unusual === 'low' && rows.some(({ unusual }) => unusual !== 'low')).toBe(false);
    }),
  );
});
