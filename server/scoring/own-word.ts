/** What the maker of a tool says of it itself, by its own list of prices. Pure. */
import type { RecordFact } from '#contract/interchange.ts';
import { makerOf } from '../names/vendors.ts';

type Said = Pick<RecordFact, 'ghost' | 'prices'>;

/** Whether a provider is the vendor itself, however lists write both. */
export const isMaker = (provider: string, vendor: string | null): boolean =>
  vendor !== null && makerOf(vendor) !== null && makerOf(provider) === makerOf(vendor);

/** Whether a record tells of what the maker sells, beside others perhaps: such a record knows whether it is still kept. */
export const isSoldByMaker = ({ ghost, prices }: Said, vendor: string | null): boolean =>
  !ghost && prices.some(({ provider }) => isMaker(provider, vendor));

/** Whether it tells of nothing but what the maker sells: then its name and dates are the maker's too. */
export const isOwnWord = (fact: Said, vendor: string | null): boolean =>
  isSoldByMaker(fact, vendor) && fact.prices.every(({ provider }) => isMaker(provider, vendor));
