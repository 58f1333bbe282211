import { expect, test } from 'vitest';
import { lowestPrice } from '../../../../client/views/explore/inspector/lowest-price.ts';

const price = (provider: string, input: number | null, currency = 'USD') => ({
  provider,
  unit: 'token',
  input,
  output: null,
  currency,
  source: 'models-dev',
  perMillion: input === null ? null : { input, output: null },
});

test('the lowest prompt price with its provider, of how many', () => {
  const prices = [price('dear', 3), price('cheap', 0.195), price('cheap', 0.2), price('by the month', null)];
  expect(lowestPrice(prices)).toEqual({ input: 0.195, provider: 'cheap', providers: 2 });
});

test('free is a price; other money and no price are not compared', () => {
  expect(lowestPrice([price('free', 0), price('paid', 1)])).toMatchObject({ input: 0, provider: 'free' });
  expect(lowestPrice([price('elsewhere', 1, 'EUR')])).toBeNull();
  expect(lowestPrice([])).toBeNull();
});
