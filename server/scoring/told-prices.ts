/** The prices of a tool as its sources say them, each with what it holds for and whether it is out of the way. Pure. */
import type { RecordFact } from '#contract/interchange.ts';
import type { ToolPrice } from '#contract/tool.ts';
import { groupedBy } from './grouped-by.ts';
import { fromTokensIn, withoutLengthNote } from './name-notes.ts';
import { isMaker } from './own-word.ts';
import { priceStanding } from './price-outliers.ts';
import { pricePerMillion } from './price-units.ts';

interface Said {
  readonly fact: RecordFact;
  readonly source: string;
}

/**
 * A price that a list gives to "NAME >272k" is a price for long prompts, wherever the list keeps that name.
 * @param vendor what it asks itself is never out of the way beside what others ask
 */
export function toldPrices(
  said: readonly Said[],
  vendor: string | null,
): { prices: ToolPrice[]; disagree: boolean } {
  const prices = said.flatMap(({ fact, source }) =>
    fact.prices.map((price): ToolPrice => {
      const name = price.name ?? fact.name;
      return {
        provider: price.provider,
        unit: price.unit,
        input: price.input ?? null,
        output: price.output ?? null,
        currency: price.currency,
        source,
        perMillion: pricePerMillion(price),
        name: price.name === undefined ? null : withoutLengthNote(price.name),
        fromTokens: price.fromTokens ?? fromTokensIn(name),
      };
    }),
  );
  const { unusual, disagree } = standingOf(prices, vendor);
  return { prices: prices.map((price) => ({ ...price, unusual: unusual.get(price) ?? null })), disagree };
}

/** Whether two ask more than tenfold different prices for the same. */
export const pricesDisagree = (prices: readonly ToolPrice[]): boolean => standingOf(prices, null).disagree;

/** Prices of one side of one unit in one currency are held against each other, those for long prompts among themselves. */
function standingOf(prices: readonly ToolPrice[], vendor: string | null) {
  const found = new Map<ToolPrice, 'low' | 'high'>();
  let disagree = false;
  const sides = prices.flatMap((price) =>
    (['input', 'output'] as const).flatMap((side) => {
      const amount = price.perMillion === null ? price[side] : price.perMillion[side];
      const unit = price.perMillion === null ? price.unit : 'token';
      const isLong = price.fromTokens != null;
      if (amount === null) return [];
      return [{ price, amount, of: JSON.stringify([side, unit, price.currency, isLong]) }];
    }),
  );
  for (const asked of groupedBy(sides, ({ of }) => of).values()) {
    const rows = asked.map(({ price: { provider, source }, amount }) => ({ amount, provider, source }));
    const standing = priceStanding(rows);
    const own = rows.map(({ provider }) => isMaker(provider, vendor));
    // The maker's own prices are held against each other only: an amount of 0 says nothing.
    const among = priceStanding(rows.map((row, place) => (own[place] ? row : { ...row, amount: 0 })));
    disagree ||= standing.disagree;
    for (const [place, { price }] of asked.entries()) {
      const unusual = (own[place] ? among : standing).unusual[place] ?? null;
      if (unusual !== null && found.get(price) !== 'low') found.set(price, unusual);
    }
  }
  return { unusual: found, disagree };
}
