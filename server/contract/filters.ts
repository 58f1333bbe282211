/**
 * What lists of tools are narrowed by: the same names in a search, in a list, in the words of a query, on the command
 * line and on the screens. Every filter may be given several times (`type=model&type=agent`, or `type=model,agent`), and
 * all of it counts. A tool has one type, vendor, licence and state of open weights, and is often for one language: several of those mean any of them. It
 * has several sources and capabilities: several of those mean all of them, and so do vendors, types and names that it must not have. Of two bounds the stricter counts.
 */
import { z } from 'zod';
import { freeChoices } from './free.ts';
import { decimal, wholeNumber } from './numbers.ts';
import { inPlainWords } from './plain-issue.ts';
import { Id, pricings, toolTypes } from './vocabulary.ts';
import { idWire, onTheWire, wireOf, wordsWire, type Wire } from './wire.ts';

export const yesOrNo = z.union(
  [
    z.boolean(),
    z.enum(['yes', 'true']).transform(() => true),
    z.enum(['no', 'false']).transform(() => false),
  ],
  { error: 'must be yes or no' },
);
const oneOf = <const Words extends readonly string[]>(words: Words) =>
  z.enum(words, { error: `must be one of ${words.join(', ')}` });

/** What several values of a filter mean: any of them where a tool has one value, else all of them, or the stricter. */
const meanings = {
  any: 'Several mean any of them.',
  all: 'Several have to hold all.',
  stricter: 'Of several the stricter counts.',
} as const;

/** What several values of each filter mean; said in answers, in `/llms.txt` and of every parameter. */
export const severalMean = {
  type: 'any',
  notType: 'all',
  notName: 'all',
  pricing: 'any',
  free: 'any',
  vendor: 'any',
  licence: 'any',
  language: 'any',
  family: 'any',
  openWeights: 'any',
  source: 'all',
  capability: 'all',
  notVendor: 'all',
  maxPrice: 'stricter',
  minContext: 'stricter',
  releasedAfter: 'stricter',
} as const satisfies Readonly<Record<string, keyof typeof meanings>>;
export type FilterName = keyof typeof severalMean;

type Context = z.core.$RefinementCtx;

/** What is written as a list of `item`; what is wrong with one of them is told of the whole. */
const listOf =
  (item: z.ZodType, split: (text: string) => readonly unknown[]) => (given: unknown, ctx: Context) => {
    const values = typeof given === 'string' ? split(given) : [given].flat();
    for (const value of values) {
      const wrong = item.safeParse(value, { error: inPlainWords }).error?.issues[0];
      if (wrong) ctx.addIssue(wrong.message);
    }
    return values;
  };
const byCommas = (text: string) => text.split(',').map((part) => part.trim());
const whole = (text: string) => [text];
const maxValues = 20;
const some = <Item extends z.ZodType>(item: Item) =>
  z.array(item).min(1, 'is empty').max(maxValues, `takes at most ${maxValues}`);

/**
 * Values one after the other or with commas between them, each once; undefined where none is given.
 * @param wire one of them as it stands in an address
 */
const several = <Item extends z.ZodType>(item: Item, wire: Wire, mean: keyof typeof meanings) =>
  onTheWire(
    z.preprocess(
      listOf(item, byCommas),
      some(item).transform((values) => [...new Set(values)]),
    ),
    { type: 'array', items: wire, minItems: 1, maxItems: maxValues, description: meanings[mean] },
  ).optional();

/** Names may hold commas: several of them are given one after the other. */
const name = z.string().trim().min(1, 'is empty').max(200);
const names = onTheWire(z.preprocess(listOf(name, whole), some(name)), {
  ...wordsWire(200),
  description: meanings[severalMean.vendor],
}).optional();

const dateWire = { type: 'string', format: 'date', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' } as const;

/** A bound; of several the one that `stricter` chooses. */
const bound = <Item extends z.ZodType>(
  item: Item,
  stricter: (a: z.output<Item>, b: z.output<Item>) => z.output<Item>,
) =>
  onTheWire(
    z.preprocess(
      listOf(item, whole),
      some(item).transform((values) => values.reduce((a, b) => stricter(a, b))),
    ),
    { ...(wireOf(item)?.wire ?? dateWire), description: meanings.stricter },
  ).optional();

export const onePricing = oneOf(pricings);
export const oneType = oneOf(toolTypes);

export const toolFilters = {
  type: several(oneType, { type: 'string', enum: [...toolTypes] }, severalMean.type),
  /** Types that it must not be of. */
  notType: several(oneType, { type: 'string', enum: [...toolTypes] }, severalMean.notType),
  /** Names that it must not have: nothing is found whose name is one of them or holds it, such as its versions. */
  notName: onTheWire(z.preprocess(listOf(name, whole), some(name)), {
    ...wordsWire(200),
    description: meanings[severalMean.notName],
  }).optional(),
  /** `free`: in any way without paying, as the tool's `free` says; `paid`: no such way is known; `unknown`: nothing is. */
  pricing: several(onePricing, { type: 'string', enum: [...pricings] }, severalMean.pricing),
  /** The same as pricing free, paid and unknown. */
  free: several(oneOf(freeChoices), { type: 'string', enum: [...freeChoices] }, severalMean.free),
  source: several(Id, idWire, severalMean.source),
  vendor: names,
  licence: names,
  /** Vendors that it must not be of; a tool of which nobody says a vendor stays. */
  notVendor: onTheWire(z.preprocess(listOf(name, whole), some(name)), {
    ...wordsWire(200),
    description: meanings[severalMean.notVendor],
  }).optional(),
  /** Programming languages that it is written for, as sources state them; a tool of which nobody does is left out. */
  language: names,
  /** Ids of families it is a version of: any of them. */
  family: several(Id, idWire, severalMean.family),
  /** Ids of capabilities it has to offer. */
  capability: several(Id, idWire, severalMean.capability),
  /** US dollars for one million input tokens at the cheapest provider. */
  maxPrice: bound(decimal(0, 1_000_000), Math.min),
  /** Tokens. */
  minContext: bound(wholeNumber(0, 1_000_000_000), Math.max),
  releasedAfter: bound(z.iso.date('must be a date such as 2025-01-31'), (a, b) => (a > b ? a : b)),
  openWeights: several(
    yesOrNo,
    { type: 'string', enum: ['yes', 'no', 'true', 'false'] },
    severalMean.openWeights,
  ),
} satisfies Readonly<Record<FilterName, z.ZodType>>;
export const ToolFilters = z.strictObject(toolFilters);
export type ToolFilters = z.output<typeof ToolFilters>;

export const filterNames = ToolFilters.keyof().options;

/** Several of them, as if all had been said in one place; fails where that is more than a filter takes. */
export function joinFilters(...said: readonly ToolFilters[]) {
  const given = filterNames.flatMap((name) => {
    const values: readonly unknown[] = said.flatMap((one) => [one[name] ?? []].flat());
    return values.length === 0 ? [] : [[name, values] as const];
  });
  return ToolFilters.safeParse(Object.fromEntries(given));
}

const namesThatMean = (mean: keyof typeof meanings): string =>
  filterNames.filter((name) => severalMean[name] === mean).join(', ');

/** In one sentence, for people and machines. */
export const repeatedText = `A repeated filter: of ${namesThatMean('any')} any value fits, since a tool has one; of ${namesThatMean('all')} all have to hold; of ${namesThatMean('stricter')} the stricter counts. Different filters all have to hold.`;

/** What has to be known where several values of one filter were asked for, of which any fits; a sentence a filter. */
export function anyNotes(asked: ToolFilters): string[] {
  return filterNames.flatMap((name) => {
    const values = [asked[name] ?? []].flat();
    return severalMean[name] === 'any' && values.length > 1
      ? [
          `Tools that fit any of ${values.map((value) => `${name}:${spoken(value)}`).join(', ')}; different filters all have to hold.`,
        ]
      : [];
  });
}

const spoken = (value: string | number | boolean): string =>
  typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value);
