import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ToolPrice } from '#contract/tool.ts';
import { monthlyPrice } from '../../../server/scoring/monthly-price.ts';
import { pricePerMillion } from '../../../server/scoring/price-units.ts';
import '../same-random.ts';

const price = (
  provider: string,
  unit: 'token' | 'million-tokens' | 'month' | 'image',
  input: number | null,
  output: number | null,
  currency = 'USD',
): ToolPrice => ({
  provider,
  unit,
  input,
  output,
  currency,
  source: 'list',
  perMillion: pricePerMillion({ unit, input: input ?? undefined, output: output ?? undefined }),
});
const usage = { prompt: 10_000_000, completion: 2_000_000 };

describe('prices that rise with the length of a prompt', () => {
  const long = (one: ToolPrice): ToolPrice => ({ ...one, fromTokens: 200_001 });
  const varn = [price('Nord', 'million-tokens', 2, 12), long(price('Nord', 'million-tokens', 4, 18))];
  const liss = [price('Nord', 'million-tokens', 3, 12), long(price('Nord', 'million-tokens', 3, 12))];
  const million = { prompt: 1_000_000, completion: 0 };

  it('count for prompts so long, and the others for shorter ones', () => {
    const at = (prices: ToolPrice[], promptLength?: number) =>
      monthlyPrice(prices, { ...million, ...(promptLength !== undefined && { promptLength }) })?.dollars;
    expect([at(varn), at(varn, 200_000), at(varn, 200_001), at(varn, 300_000)]).toEqual([2, 2, 4, 4]);
    expect([at(liss), at(liss, 300_000)]).toEqual([3, 3]);
    expect(at([long(price('Nord', 'million-tokens', 4, 18))])).toBeUndefined();
  });

  it('replace a provider’s price; one that is silent on prompts so long is named apart', () => {
    const silent = price('Sud', 'million-tokens', 3.5, 1);
    const sum = (prices: ToolPrice[], promptLength: number) =>
      monthlyPrice(prices, { ...million, promptLength });
    expect(sum([...varn, silent], 300_000)).toMatchObject({
      provider: 'Nord',
      dollars: 4,
      lengthUnstated: { provider: 'Sud', dollars: 3.5, source: 'list' },
    });
    expect(sum([...varn, silent], 200_000)).toMatchObject({ provider: 'Nord', lengthUnstated: null });
    const high = price('Sud', 'million-tokens', 9, 1);
    expect(sum([...varn, high], 300_000)).toMatchObject({ provider: 'Nord', lengthUnstated: null });
    // One that states a price for longer prompts speaks, and a sum a month holds whatever is used.
    const later = [
      price('Ost', 'million-tokens', 3, 1),
      { ...price('Ost', 'million-tokens', 6, 1), fromTokens: 900_000 },
    ];
    expect(sum([...varn, ...later], 300_000)).toMatchObject({
      provider: 'Ost',
      dollars: 3,
      lengthUnstated: null,
    });
    expect(sum([...varn, price('Abo', 'month', 1, null)], 300_000)?.provider).toBe('Abo');
    // Where nobody else has a price in dollars it is all that is known.
    expect(sum([long(price('Nord', 'million-tokens', 4, 18, 'EUR')), silent], 300_000)?.provider).toBe('Sud');
  });
});

describe('what a month costs', () => {
  it('is never at a price that is unusually low', () => {
    const odd: ToolPrice = { ...price('odd', 'million-tokens', 1e-7, 1e-7), unusual: 'low' };
    expect(monthlyPrice([odd, price('one', 'million-tokens', 1, 1)], usage)?.provider).toBe('one');
    expect(monthlyPrice([odd], usage)).toBeNull();
  });

  it('is the tokens used at the price of each side', () => {
    expect(monthlyPrice([price('one', 'million-tokens', 0.5, 1.5)], usage)).toEqual({
      dollars: 8,
      provider: 'one',
      source: 'list',
      basis: 'tokens',
      unusuallyLow: null,
      lengthUnstated: null,
      disagree: false,
    });
    expect(monthlyPrice([price('one', 'token', 1.95e-7, 1.56e-6)], usage)?.dollars).toBe(5.07);
  });

  it('is that of the provider who is cheapest at this usage', () => {
    const prices = [
      price('cheap prompts', 'million-tokens', 0.1, 10),
      price('cheap answers', 'million-tokens', 1, 1),
    ];
    expect(monthlyPrice(prices, { prompt: 9e6, completion: 1e5 })?.provider).toBe('cheap prompts');
    expect(monthlyPrice(prices, { prompt: 1e6, completion: 1e6 })?.provider).toBe('cheap answers');
  });

  it('may be one sum, however much is used', () => {
    const prices = [price('by token', 'million-tokens', 1, 5), price('flat', 'month', 20, null)];
    expect(monthlyPrice(prices, usage)).toMatchObject({ dollars: 20, provider: 'by token', basis: 'tokens' });
    expect(monthlyPrice(prices, { prompt: 1e9, completion: 0 })).toMatchObject({
      dollars: 20,
      provider: 'flat',
      basis: 'month',
    });
  });

  it('is unknown where a side that is used has no price, or no price is in dollars or for use', () => {
    expect(monthlyPrice([], usage)).toBeNull();
    expect(monthlyPrice([price('one', 'million-tokens', 1, null)], usage)).toBeNull();
    expect(
      monthlyPrice([price('one', 'million-tokens', 1, null)], { prompt: 5e6, completion: 0 }),
    ).toMatchObject({
      dollars: 5,
    });
    expect(monthlyPrice([price('one', 'million-tokens', 1, 1, 'EUR')], usage)).toBeNull();
    expect(monthlyPrice([price('one', 'image', 0.04, null)], usage)).toBeNull();
  });

  it('is nothing only when every known price is nothing', () => {
    const included = price('plan', 'million-tokens', 0, 0);
    expect(monthlyPrice([included, price('paid', 'million-tokens', 3, 3)], usage)?.provider).toBe('paid');
    expect(monthlyPrice([included], usage)?.dollars).toBe(0);
  });

  it('never grows by a further price of a provider, and never shrinks by more use', () => {
    const amount = fc.integer({ min: 1, max: 10_000 }).map((cents) => cents / 100);
    const prices = fc.array(
      fc.tuple(amount, amount).map(([input, output]) => price('p', 'million-tokens', input, output)),
      { minLength: 1, maxLength: 6 },
    );
    const tokens = fc.integer({ min: 0, max: 1e9 });
    fc.assert(
      fc.property(prices, amount, tokens, tokens, tokens, (some, extra, prompt, completion, more) => {
        const dollars = monthlyPrice(some, { prompt, completion })?.dollars ?? NaN;
        const further = [...some, price('p', 'million-tokens', extra, extra)];
        expect(monthlyPrice(further, { prompt, completion })?.dollars ?? NaN).toBeLessThanOrEqual(dollars);
        expect(
          monthlyPrice(some, { prompt: prompt + more, completion })?.dollars ?? NaN,
        ).toBeGreaterThanOrEqual(dollars);
      }),
    );
  });
});
