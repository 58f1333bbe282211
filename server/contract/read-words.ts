/** What words of a search were read as, in sentences: for its notes, and for the marks on a screen. */

/** Why words are no filter, behind `“words” `; a line each. */
export const notRead = {
  without: { note: 'was left out of the search', mark: 'is not searched for' },
  output: { note: 'is no filter: only prices of input are', mark: 'is no filter: only prices of input are' },
  price: {
    note: 'was not read as a condition: only prices by tokens are a filter',
    mark: 'is no filter: only prices by tokens are',
  },
  unknown: {
    note: 'was not read as a condition: our data has no facts about it, so it only counts as words',
    mark: 'is no filter: our data has no facts about it',
  },
} as const satisfies Readonly<Record<string, { readonly note: string; readonly mark: string }>>;
export type NotRead = keyof typeof notRead;

interface Read {
  readonly what: string;
  readonly value: string;
  readonly from: string;
}

const inQuotes = 'in quotes it is searched as text.';

/** Of words that are a filter. */
export const filterNote = ({ what, value, from }: Read): string =>
  `“${from}” was read as ${what}:${value}; ${inQuotes}`;

/**
 * Of words that only lift what fits them.
 * @param exact whether a fact says just what they say: none says that a tool works without the internet
 */
export const preferenceNote = ({ exact, ...read }: Read & { readonly exact: boolean }): string =>
  exact
    ? liftNote(read)
    : `“${read.from}” ranks ${read.what}:${read.value} higher, as that can run on your own machine; whether it needs the internet is not in our data.`;

const liftNote = ({ what, value, from }: Read): string =>
  `“${from}” ranks ${value
    .split(',')
    .map((one) => `${what}:${one}`)
    .join(', ')} higher; ${inQuotes}`;

/** Where the best of a type is asked for, and of nothing else. */
export const bestNote = 'No ranking covers all of these: the most compared first.';

/** Of words that are neither. */
export const notReadNote = ({ what, from }: { readonly what: NotRead; readonly from: string }): string =>
  `“${from}” ${notRead[what].note}${what === 'unknown' ? '.' : `; ${inQuotes}`}`;

/** Where what is to be replaced is not in the data, and only servers for it are. */
export const onlyServersNote = (from: string): string =>
  `“${from}” itself is not in our data, only MCP servers for it: those are left out; in quotes all of it is searched as text.`;

/** Of words that ask for an order. */
export const orderNote = (sort: 'price' | 'newest', from: string): string =>
  `“${from}” was read as sort:${sort}; what says no ${sort === 'price' ? 'price' : 'day of release'} is not in the results; ${inQuotes}`;
