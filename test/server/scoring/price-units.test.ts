import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  describePrice,
  formatMoney,
  lowestPrice,
  perMillionTokens,
  pricePerMillion,
  readablePriceNote,
  readTokenPrice,
} from '../../../server/scoring/price-units.ts';

describe('prices for tokens', () => {
  it('turn a price per token into one per million', () => {
    expect(perMillionTokens(1.95e-7, 'token')).toBe(0.195);
    expect(perMillionTokens(0.195, 'million-tokens')).toBe(0.195);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), (micro) => {
        const perMillion = micro / 1e6;
        expect(perMillionTokens(perMillion / 1e6, 'token')).toBe(perMillion);
      }),
    );
  });

  it('are not made of units that are not tokens', () => {
    expect(perMillionTokens(20, 'month')).toBeNull();
    expect(perMillionTokens(0.04, 'image')).toBeNull();
    expect(pricePerMillion({ unit: 'request', input: 1 })).toBeNull();
  });

  it('leave a side out that the source leaves out', () => {
    expect(pricePerMillion({ unit: 'token', input: 1.95e-7 })).toEqual({ input: 0.195, output: null });
    expect(pricePerMillion({ unit: 'million-tokens', input: 0, output: 1.56 })).toEqual({
      input: 0,
      output: 1.56,
    });
  });
});

describe('formatMoney', () => {
  it.each([
    [0, '$0'],
    [0.1, '$0.10'],
    [0.195, '$0.195'],
    [0.0375, '$0.0375'],
    [0.00000195, '$0.00000195'],
    [2.5, '$2.50'],
    [1.875, '$1.875'],
    [15, '$15'],
    [1250, '$1,250'],
    [1234.5, '$1,234.50'],
  ])('%d is %s', (amount, text) => {
    expect(formatMoney(amount)).toBe(text);
  });

  it('takes other currencies', () => {
    expect(formatMoney(2.5, 'EUR')).toBe('€2.50');
  });

  it('never prints an exponent, and is at most 0.1 % off', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-12, max: 1e9, noNaN: true }), (amount) => {
        const text = formatMoney(amount);
        expect(text).toMatch(/^\$[\d,]+(\.\d{2,})?$/);
        expect(Math.abs(Number(text.replaceAll(/[$,]/g, '')) / amount - 1)).toBeLessThan(0.001);
      }),
    );
  });
});

describe('a source’s own price text', () => {
  it('is told in plain units', () => {
    expect(readablePriceNote('$1.95e-7 per prompt token')).toBe('$0.195 per 1M input tokens');
    expect(readablePriceNote('$0.00000156 per completion token')).toBe('$1.56 per 1M output tokens');
    expect(readablePriceNote('from $2.50 per 1M input tokens')).toBe('$2.50 per 1M input tokens');
  });

  it.each([
    '—',
    '',
    '$20/mo',
    'Free',
    '€1 per prompt token',
    '$ per prompt token',
    '$1.2.3 per prompt token',
  ])('is left alone when it says something else: "%s"', (text) => {
    expect(readTokenPrice(text)).toBeNull();
    expect(readablePriceNote(text)).toBeNull();
  });

  it('is read as the number that was written', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-10, max: 1, noNaN: true }),
        fc.constantFrom('prompt', 'completion'),
        (amount, side) => {
          expect(readTokenPrice(`$${amount} per ${side} token`)).toEqual({
            amount,
            unit: 'token',
            side: side === 'prompt' ? 'input' : 'output',
          });
        },
      ),
    );
  });
});

describe('describePrice', () => {
  it('tells tokens by the million and other units as they are', () => {
    expect(describePrice(1.95e-7, 'token')).toBe('$0.195 per 1M input tokens');
    expect(describePrice(0.195, 'million-tokens', 'output')).toBe('$0.195 per 1M output tokens');
    expect(describePrice(20, 'month')).toBe('$20 a month');
    expect(describePrice(0.04, 'image')).toBe('$0.04 per image');
  });
});

describe('lowestPrice', () => {
  const row = (provider: string, input: number | null) => ({ provider, perMillion: { input, output: null } });

  it('keeps the provider, passes over rows without a token price, and takes the first of equals', () => {
    const rows = [
      { provider: 'monthly', perMillion: null },
      row('a', null),
      row('b', 0.3),
      row('c', 0.2),
      row('d', 0.2),
    ];
    expect(lowestPrice(rows)).toMatchObject({ provider: 'c' });
    expect(lowestPrice(rows, 'output')).toBeNull();
    expect(lowestPrice([])).toBeNull();
  });

  it('takes 0 only when there is no other price', () => {
    expect(lowestPrice([row('subscription', 0), row('metered', 5)])).toMatchObject({ provider: 'metered' });
    expect(lowestPrice([row('subscription', 0)])).toMatchObject({ provider: 'subscription' });
  });

  it('is not above any other', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0.01, max: 100, noNaN: true }), { minLength: 1 }), (prices) => {
        const found = lowestPrice(prices.map((price, index) => row(String(index), price)));
        expect(found?.perMillion.input).toBe(Math.min(...prices));
      }),
    );
  });
});
