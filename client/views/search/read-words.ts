/** Words, not operators, that were read as conditions: in quotes they are words again. Pure. */
import { readOperators } from '#contract/operators.ts';
import { notRead } from '#contract/read-words.ts';
import type { SearchAnswer } from '#contract/search.ts';
import { ToolType } from '#contract/vocabulary.ts';
import { typeNamePlural } from '../../words/words.ts';
import { count, money } from '../../words/numbers.ts';

export interface ReadWords {
  /** As they stand in the query. */
  readonly from: string;
  /** What they were read as. */
  readonly label: string;
  /** What putting them in quotes does; null where it does nothing, as they are searched for as text already. */
  readonly undo: string | null;
}

/** Conditions that read better than their operator does. */
const inWords: Readonly<Record<string, (value: string) => string>> = {
  minContext: (value) => `at least ${count(Number(value))} tokens of context`,
  language: (value) => `for ${value}`,
  notName: (value) => `nothing called ${value}`,
  notType: (value) => `no ${readTypes(value).map(typeNamePlural).join(', ')}`,
  notVendor: (value) => `not by ${value}`,
  releasedAfter: (value) => `released after ${value}`,
  sort: (value) => (value === 'price' ? 'lowest input price first' : 'newest first'),
  maxPrice: (value) => `at most ${money(Number(value))} per 1M input tokens`,
};

const readTypes = (value: string): ToolType[] =>
  value.split(',').flatMap((type) => ToolType.safeParse(type).data ?? []);

const marks: ReadonlyMap<string, { readonly mark: string }> = new Map(Object.entries(notRead));

/** Filters and what is not searched for as they stand in the words, then what only ranks higher. */
export function readWords({ read, prefers }: Pick<SearchAnswer, 'read' | 'prefers'>): ReadWords[] {
  const told = read.filter(({ what, from }) => what !== 'text' && readOperators(from).read.length === 0);
  return eachOnce([
    ...told.map(({ what, value, from }) => {
      const mark = marks.get(what)?.mark;
      return mark === undefined
        ? { from, label: labelOf(what, value), undo: `Do not filter by “${from}”` }
        : {
            from,
            label: `“${from}” ${mark}`,
            undo: what === 'unknown' ? null : `Search for “${from}” as text`,
          };
    }),
    ...prefers.map(({ what, value, from, exact }) => ({
      from,
      label: exact
        ? `prefers ${labelOf(what, value)}`
        : `prefers ${labelOf(what, value)}; whether “${from}” holds is not in our data`,
      undo: `Do not prefer “${from}”`,
    })),
  ]);
}

const labelOf = (what: string, value: string): string => inWords[what]?.(value) ?? `${what}:${value}`;

const eachOnce = (said: readonly ReadWords[]): ReadWords[] => [
  ...new Map(said.map((one) => [one.from, one])).values(),
];

/**
 * The query with each of these words in quotes, where they stand alone and are in none yet.
 * @param read all words that were read: where one of them holds these, it stays
 */
export function inQuotes(q: string, from: string, read: readonly string[]): string {
  const longer = read.filter((one) => one !== from && one.includes(from));
  // The first alternative that fits is taken.
  const words = [...longer.toSorted((a, b) => b.length - a.length), from].map(escaped).join('|');
  const alone = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${words})(?![\p{L}\p{N}])`, 'gu');
  const quoted = (part: string) => part.replaceAll(alone, (found) => (found === from ? `"${found}"` : found));
  return q
    .split(/("[^"]*")/)
    .map((part, index) => (index % 2 === 1 ? part : quoted(part)))
    .join('');
}

const escaped = (text: string): string => text.replaceAll(/[$()*+./?[\\\]^{|}]/g, String.raw`\$&`);

/** The notes that say no more than these words do. */
export const notesBeyond = (notes: readonly string[], said: readonly ReadWords[]): string[] =>
  notes.filter((note) => !said.some(({ from }) => note.startsWith(`“${from}” `)));
