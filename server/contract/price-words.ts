/** What a tool costs as people read it: how it can be used without paying first, then that it is paid. Pure. */
import type { MonthlyPrice } from './coverage.ts';
import type { Free } from './free.ts';
import type { SearchHit } from './search.ts';

interface Priced {
  readonly free: Free | null;
}

/** "Open weights: free to run yourself"; null where no source says anything. */
export function priceWords({ free }: Priced): string | null {
  if (free === null) return null;
  if (free.free !== 'yes') return free.note === null ? null : capital(free.note);
  const ways = free.ways.map(({ text }) => text).join('; ');
  return `${capital(ways)}${free.paid ? ' (paid offers too)' : ''}`;
}

/** The same in one or two words, for narrow places and tables. */
export function priceWord({ free }: Priced): string | null {
  if (free?.free === 'no') return 'Paid';
  const [first] = free?.ways ?? [];
  return first === undefined ? null : wayNames[first.way];
}

/** Whose the lowest price is, and what its maker asks where that is another's: "at Poe; the maker asks $3". */
export function whosePrice(
  { provider, input, makers }: NonNullable<SearchHit['price']>,
  money: (dollars: number) => string,
): string {
  return makers === null || makers === input
    ? `at ${provider}`
    : `at ${provider}; the maker asks ${money(makers)}`;
}

const wayNames: Readonly<Record<Free['ways'][number]['way'], string>> = {
  'open-source': 'Open source',
  'open-weights': 'Open weights',
  'free-of-charge': 'Free',
  'free-tier': 'Free tier',
  'no-key': 'Free, no key',
};

/** Lower prices that nothing is concluded from, each with what is doubtful about it. */
export function doubtfulPrices({
  unusuallyLow,
  lengthUnstated,
}: MonthlyPrice): { readonly dollars: number; readonly provider: string; readonly why: string }[] {
  return [
    ...(unusuallyLow === null ? [] : [{ ...unusuallyLow, why: 'unusually low, check' }]),
    ...(lengthUnstated === null ? [] : [{ ...lengthUnstated, why: 'no price stated for prompts so long' }]),
  ];
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
