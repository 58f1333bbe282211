/** Prices in units that people can read: a token costs too little to print, a million of them does not. */
import type { Price } from '#contract/interchange.ts';
import type { StartingPrice } from '#contract/tool.ts';

type Unit = Price['unit'];
type Side = 'input' | 'output';
interface TokenPrices {
  readonly input: number | null;
  readonly output: number | null;
}

const million = 1_000_000;
const tokensIn: Partial<Record<Unit, number>> = { token: 1, 'million-tokens': million };
const units: Readonly<Record<Exclude<Unit, 'token' | 'million-tokens'>, string>> = {
  month: 'a month',
  image: 'per image',
  request: 'per request',
  second: 'per second',
};
const sideWords: Readonly<Record<Side, string>> = { input: 'input', output: 'output' };

/** The price of a million tokens; null when `unit` does not count tokens. */
export function perMillionTokens(amount: number, unit: Unit): number | null {
  const tokens = tokensIn[unit];
  return tokens === undefined ? null : tidy((amount * million) / tokens);
}

/** Both sides of a price for a million tokens; null when its unit does not count tokens. */
export function pricePerMillion(price: Pick<Price, 'unit' | 'input' | 'output'>): TokenPrices | null {
  if (tokensIn[price.unit] === undefined) return null;
  return {
    input: price.input === undefined ? null : perMillionTokens(price.input, price.unit),
    output: price.output === undefined ? null : perMillionTokens(price.output, price.unit),
  };
}

/**
 * An amount of money without exponents: "$0.195", "$2.50", "$15", "$1,250". From one unit of the currency on
 * two decimals, or three where the third is needed; below it four significant digits.
 */
export function formatMoney(amount: number, currency = 'USD'): string {
  const whole = Number.isInteger(amount);
  const size = amount === 0 ? 0 : Math.floor(Math.log10(Math.abs(amount)));
  return new Intl.NumberFormat('en-US', {
    style: 'currency',
    currency,
    minimumFractionDigits: whole ? 0 : 2,
    maximumFractionDigits: whole ? 0 : size >= 0 ? 3 : Math.min(20, 3 - size),
  }).format(amount);
}

/** "$0.195 per 1M input tokens", "$20 a month", "$0.04 per image"; tokens are always told by the million. */
export function describePrice(amount: number, unit: Unit, side: Side = 'input', currency = 'USD'): string {
  if (unit === 'token' || unit === 'million-tokens') {
    return `${formatMoney(perMillionTokens(amount, unit) ?? amount, currency)} per 1M ${sideWords[side]} tokens`;
  }
  return `${formatMoney(amount, currency)} ${units[unit]}`;
}

const printed =
  /^\s*(?:from\s+)?\$\s?(?<amount>\d[\d,]*(?:\.\d+)?(?:e[+-]?\d+)?)\s+per\s+(?<many>1M\s+|million\s+)?(?<side>prompt|input|completion|output)\s+tokens?\s*$/i;

/** Reads a source's own words such as "$1.95e-7 per prompt token"; null for wording it does not know. */
export function readTokenPrice(text: string): { amount: number; unit: Unit; side: Side } | null {
  const groups = printed.exec(text)?.groups;
  if (groups === undefined) return null;
  return {
    amount: Number(groups['amount']?.replaceAll(',', '')),
    unit: groups['many'] === undefined ? 'token' : 'million-tokens',
    side: /prompt|input/i.test(groups['side'] ?? '') ? 'input' : 'output',
  };
}

/**
 * The plain second line under a source's own price text: "$0.195 per 1M input tokens", or null.
 * @internal by this the tests read prices back
 */
export function readablePriceNote(text: string): string | null {
  const price = readTokenPrice(text);
  return price === null ? null : describePrice(price.amount, price.unit, price.side);
}

/** What `lowestPrice` needs to know of a price. */
export interface PricedRow {
  readonly perMillion: TokenPrices | null;
  readonly currency?: string;
  /** A price for long prompts alone. */
  readonly fromTokens?: number | null | undefined;
  readonly unusual?: 'low' | 'high' | null | undefined;
}

/**
 * The lowest price in US dollars for a million tokens of a short prompt, with whatever else the row holds (its provider): what
 * every "from" says. One that is unusually low never counts, and one of 0 only when there is no other: sources print 0
 * for models that a subscription includes. Of equal ones the first is taken; null when no row has a price for tokens.
 */
export function lowestPrice<Row extends PricedRow>(rows: Iterable<Row>, side: Side = 'input'): Row | null {
  let lowest: { row: Row; amount: number } | null = null;
  for (const row of rows) {
    if (row.unusual === 'low' || row.fromTokens != null || (row.currency ?? 'USD') !== 'USD') continue;
    const amount = row.perMillion?.[side] ?? null;
    if (amount === null) continue;
    const order = (price: number) => (price === 0 ? Infinity : price);
    if (lowest === null || order(amount) < order(lowest.amount)) lowest = { row, amount };
  }
  return lowest?.row ?? null;
}

/** What "from" says of a tool: its lowest input price in US dollars for a million tokens, whose it is, of how many; or null. */
export function startingPriceOf(
  prices: readonly (PricedRow & { readonly provider: string; readonly source: string })[],
): StartingPrice | null {
  const lowest = lowestPrice(prices);
  const input = lowest?.perMillion?.input ?? null;
  if (lowest === null || input === null) return null;
  const priced = prices.filter(
    ({ perMillion, currency = 'USD', fromTokens }) =>
      perMillion?.input != null && currency === 'USD' && fromTokens == null,
  );
  const { provider, source } = lowest;
  return { input, provider, source, providers: new Set(priced.map((price) => price.provider)).size };
}

/** Takes off what binary fractions add: 1.95e-7 × 1e6 is 0.195, not 0.19499999999999998. */
export function tidy(amount: number): number {
  return Number(amount.toPrecision(12));
}
