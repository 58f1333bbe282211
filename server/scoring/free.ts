/**
 * Whether a tool can be used without paying, by what its sources state. Paid offers take no way away: a model whose
 * weights are open is free to run, whatever its providers ask. Pure.
 */
import { freeWays, type Free, type FreeWay } from '#contract/free.ts';
import type { RecordFact } from '#contract/interchange.ts';
import type { Pricing, ToolType } from '#contract/vocabulary.ts';
import { isOpenSource } from './open-source-licence.ts';

interface Said {
  readonly fact: Pick<RecordFact, 'type' | 'pricing' | 'licence' | 'openWeights' | 'freeBecause' | 'prices'>;
  readonly source: string;
}

type Way = Free['ways'][number];
type Price = RecordFact['prices'][number];

/** An API that asks for no key can be called by anybody. */
const noKey = 'no-key-needed';
/** Of a model it is the weights that one runs; the licence of an API's client says nothing of the service. */
const notRunByLicence: ReadonlySet<ToolType> = new Set(['model', 'finetune', 'api']);

/**
 * @param said what each source says, in any order
 * @param type what the tool is by all of them
 * @param capabilities ids of those it offers
 */
export function freeOf(said: readonly Said[], type: ToolType, capabilities: readonly string[]): Free {
  const found: Way[] = said
    .toSorted((a, b) => a.source.localeCompare(b.source))
    .flatMap(({ fact, source }) => waysOf(fact, type).map((way) => ({ ...way, source })));
  if (type === 'api' && capabilities.includes(noKey))
    found.push({ way: 'no-key', text: 'free API, no key needed' });
  const ways = freeWays.flatMap((way) => found.find((one) => one.way === way) ?? []);
  const byToken = said.some(({ fact }) => fact.prices.some((price) => isAsked(price) && isByToken(price)));
  const paid = said.some(({ fact }) => fact.pricing === 'paid' || fact.prices.some(isAsked));
  if (ways.length > 0) return { free: 'yes', paid, note: null, ways };
  if (paid)
    return { free: 'no', paid, note: `${byToken ? 'sold by token' : 'paid'}; no free way in our data`, ways };
  return { free: 'unknown', paid, note: listNote(said), ways };
}

/**
 * Whether anybody may have the weights of a model: where one source says so they can; a seller that says no often says
 * only that it does not give them. Null where nobody says.
 */
export function openWeightsOf(said: readonly Pick<RecordFact, 'openWeights'>[]): boolean | null {
  if (said.some(({ openWeights }) => openWeights === true)) return true;
  return said.some(({ openWeights }) => openWeights === false) ? false : null;
}

const isAsked = ({ input = 0, output = 0 }: Price): boolean => input > 0 || output > 0;
const isByToken = ({ unit }: Price): boolean => unit === 'token' || unit === 'million-tokens';

/** What a list says of all that it lists is no word about one thing in it. */
function listNote(said: readonly Said[]): string | null {
  const words = said.flatMap(({ fact, source }) =>
    fact.freeBecause === undefined ? [] : { source, text: fact.freeBecause },
  );
  const [first] = words.toSorted((a, b) => a.source.localeCompare(b.source));
  return first === undefined ? null : `listed under “${first.text}”; check what this one costs`;
}

function waysOf({ pricing, licence, openWeights }: Said['fact'], type: ToolType): Way[] {
  const stated: Partial<Record<Pricing, Way>> = {
    'open-source': { way: 'open-source', text: 'open source: free to run yourself' },
    free: { way: 'free-of-charge', text: 'free of charge' },
    freemium: { way: 'free-tier', text: 'free tier' },
  };
  const byLicence = licence !== undefined && !notRunByLicence.has(type) && isOpenSource(licence);
  const way = stated[pricing];
  return [
    ...(byLicence
      ? [{ way: 'open-source', text: `open source (${licence}): free to run yourself` } as const]
      : []),
    ...(way === undefined ? [] : [way]),
    ...(openWeights === true
      ? [{ way: 'open-weights', text: 'open weights: free to run yourself' } as const]
      : []),
  ];
}

const pricingOfWay: Readonly<Record<FreeWay, Pricing>> = {
  'open-source': 'open-source',
  'open-weights': 'free',
  'free-of-charge': 'free',
  'free-tier': 'freemium',
  'no-key': 'free',
};

/** What it costs in one word, by all that is known. */
export const pricingOf = (free: Free): Pricing => pricingsOf(free)[0] ?? 'unknown';

/**
 * Every pricing that a filter finds the tool by. The first is what it costs in one word: open source, or else what is
 * free without an end, before a free tier.
 */
export function pricingsOf({ free, ways }: Free): Pricing[] {
  if (free !== 'yes') return [free === 'no' ? 'paid' : 'unknown'];
  const own = new Set(ways.map(({ way }) => pricingOfWay[way]));
  const order: readonly Pricing[] = ['open-source', 'free', 'freemium'];
  return [...new Set([...order.filter((one) => own.has(one)), 'free' as const])];
}
