import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { priceStanding, type AskedPrice } from '../../../server/scoring/price-outliers.ts';
import '../same-random.ts';

const asked = (...amounts: number[]): AskedPrice[] =>
  amounts.map((amount, i) => ({ amount, provider: `provider ${i}`, source: 'list' }));

const prices = fc.array(
  fc.record({
    amount: fc.oneof(fc.constantFrom(0, 0.1, 0.15, 1e-7), fc.double({ min: 1e-9, max: 1e3, noNaN: true })),
    provider: fc.constantFrom('a', 'b', 'c', 'd'),
    source: fc.constantFrom('one', 'two'),
  }),
  { maxLength: 8 },
);

describe('where a price stands among others', () => {
  it.each<[string, number[], ('low' | 'high' | null)[], boolean]>([
    ['a fiftieth of what three others ask', [0.0023, 0.1, 0.12, 0.15], ['low', null, null, null], true],
    ['six times what two others ask', [0.1, 0.1, 0.61], [null, null, 'high'], false],
    ['a million times less than the only other', [0.15, 1.5e-7], [null, 'low'], true],
    ['nine times less than the only other', [9, 1], [null, null], false],
    ['0, which is no price', [0, 1, 2], [null, null, null], false],
    ['none', [], [], false],
  ])('%s', (_, amounts, unusual, disagree) => {
    expect(priceStanding(asked(...amounts))).toEqual({ unusual, disagree });
  });

  it('does not change when prices are put in another order, or in another unit', () => {
    fc.assert(
      fc.property(prices, fc.constantFrom(1024, 1 / 1024), (rows, times) => {
        const { unusual, disagree } = priceStanding(rows);
        expect(priceStanding(rows.toReversed())).toEqual({ unusual: unusual.toReversed(), disagree });
        expect(priceStanding(rows.map((row) => ({ ...row, amount: row.amount * times })))).toEqual({
          unusual,
          disagree,
        });
      }),
    );
  });

  it('always leaves one that is not low, and calls the highest of all never low', () => {
    fc.assert(
      fc.property(
        prices.filter((rows) => rows.some(({ amount }) => amount > 0)),
        (rows) => {
          const { unusual, disagree } = priceStanding(rows);
          const most = Math.max(...rows.map(({ amount }) => amount));
          for (const [i, { amount }] of rows.entries()) {
            if (amount === most) expect(unusual[i]).not.toBe('low');
            if (amount <= 0) expect(unusual[i]).toBeNull();
          }
          const real = rows.map(({ amount }) => amount).filter((amount) => amount > 0);
          if (disagree) expect(most).toBeGreaterThan(Math.min(...real) * 10);
        },
      ),
    );
  });

  it('has modes of one provider for one witness, in however many records', () => {
    const router = [1.1, 1.1, 0.14, 5, 0.14].map((amount) => ({
      amount,
      provider: 'NanoGPT',
      source: 'list',
    }));
    expect(priceStanding(router)).toEqual({ unusual: router.map(() => null), disagree: false });
    fc.assert(
      fc.property(prices, fc.constantFrom('a', 'b'), (rows, provider) => {
        const one = rows.map((row) => ({ ...row, provider, source: 'one' }));
        expect(priceStanding(one)).toEqual({ unusual: one.map(() => null), disagree: false });
      }),
    );
  });

  it('does not change when a provider says a price of its own again', () => {
    fc.assert(
      fc.property(prices, fc.nat(), (rows, at) => {
        const again = rows[at % Math.max(1, rows.length)];
        // The middle of an even number of its own prices may move; of one price said twice it does not.
        const provider = rows.filter((row) => row.provider === again?.provider);
        if (again === undefined || provider.length !== 1) return;
        const { unusual, disagree } = priceStanding(rows);
        expect(priceStanding([...rows, again])).toEqual({
          unusual: [...unusual, unusual[at % rows.length]],
          disagree,
        });
      }),
    );
  });

  it('tells of two lists that disagree on one provider', () => {
    const rows = [0.15, 1.5e-7].map((amount, at) => ({ amount, provider: 'Aro', source: `list ${at}` }));
    expect(priceStanding(rows)).toEqual({ unusual: [null, 'low'], disagree: true });
  });
});
