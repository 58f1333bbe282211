/**
 * What people wish for in plain words: a filter where a tool is to be replaced ("replace Zapier with something self-hosted"),
 * and what goes first in any other search ("free forecast api"), as many tools do not say what they cost. Pure.
 */
import type { FilterName, ToolFilters } from '#contract/filters.ts';
import { type FreeWay, isOpen } from '#contract/free.ts';
import type { Found } from './found.ts';
import { withoutQuoted } from './without-quoted.ts';

export interface Wish {
  readonly what: FilterName;
  readonly value: string;
  /** As it is written in the query. */
  readonly from: string;
}

/** What ranks higher what fits it. */
export interface Preference extends Wish {
  /** Whether a fact says just what the words say. */
  readonly exact: boolean;
}

/** What the words are read as; a line each. */
const meanings: readonly (Omit<Preference, 'from'> & { readonly words: RegExp })[] = [
  {
    what: 'pricing',
    value: 'open-source',
    exact: true,
    words:
      /\b(?:self[- ]?host(?:ed|able|ing)?|open[- ]source|on[- ]prem(?:ises?)?|(?:(?:that |which )?(?:i|we)(?: can| could)? )?(?:host(?:ed)?|run|deploy(?:ed)?)(?: it)? (?:(?:by |for )?(?:myself|ourselves)|on (?:my|our)(?: own)? (?:servers?|infrastructure|cluster)))\b/i,
  },
  {
    what: 'openWeights',
    value: 'yes',
    exact: true,
    words: /\bopen[- ]weights?\b/i,
  },
  // What runs without the internet is run by oneself; that it does, no fact says.
  {
    what: 'pricing',
    value: 'open-source',
    exact: false,
    words:
      /\b(?:off-?line(?! (?:evaluation|store|signatures?))|on[- ]device|air[- ]?gapped|(?<=\b(?:runs?|running|works?|working|hosted|fully|entirely) )locally|on (?:(?:my|our)(?: own| normal| old)? (?:laptop|computer|machine|pc|mac|macbook|hardware|phone|gpu)|an?(?: normal| old| single| consumer)* (?:laptop|pc|raspberry pi|phone)))\b/i,
  },
  // "Royalty-free", "free of ads" and "free text" say nothing of what a tool costs.
  {
    what: 'free',
    value: 'yes',
    exact: true,
    words:
      /(?<!-|:|\b(?:royalty|ads?|hands|distraction|duty|risk|code|sugar|stress|bug|error) )\bfree\b(?!-|\s(?:text(?! to)|speech(?! (?:to|recognition|synthesis))|form|time|space|up|from|of(?! charge))\b)/i,
  },
];

/** In the order of the query; what stands in quotes is text. */
export function wishesIn(query: string): Preference[] {
  const plain = withoutQuoted(query);
  return meanings
    .flatMap(({ words, ...meaning }) => {
      const found = words.exec(plain);
      return found ? [{ at: found.index, ...meaning, from: found[0] }] : [];
    })
    .toSorted((a, b) => a.at - b.at)
    .map(({ at: _, ...wish }) => wish);
}

/** Those that a fact says just so: that a tool is open does not say that it works without the internet. */
export const plainWishesIn = (query: string): Preference[] => wishesIn(query).filter(({ exact }) => exact);

/** What is asked beside these wishes: of capabilities all have to hold, so that each is a condition of its own. */
export function withoutWishes(filters: ToolFilters, wishes: readonly Wish[]): ToolFilters {
  return wishes.reduce((left, { what, value }) => {
    const { [what]: _, ...others } = left;
    const capability = what === 'capability' ? (left.capability ?? []).filter((id) => id !== value) : [];
    return capability.length === 0 ? others : { ...others, capability };
  }, filters);
}

/** What is known of a tool and a wish: silence is no refusal. */
export type Standing = 'met' | 'unknown' | 'unmet';

type Told = Pick<Found, 'type' | 'free' | 'openWeights' | 'languages'>;

/** @returns by what sources state; of several wishes the worst */
export function standingOf(wishes: readonly Wish[], tool: Told): Standing {
  const all = wishes.map((wish) => standings[wish.what]?.(tool, wish) ?? 'unknown');
  return all.find((one) => one === 'unmet') ?? all.find((one) => one === 'unknown') ?? 'met';
}

const ofFree = { yes: 'met', no: 'unmet', unknown: 'unknown' } as const;
const standingOfFree = ({ free }: Told): Standing => (free === null ? 'unknown' : ofFree[free.free]);

/**
 * That a model is sold by tokens says nothing of its weights, and a seller that says they are closed often says only that it does
 * not give them; nor does an API's free use say anything of its source.
 */
function standingOfOpen({ type, free, openWeights }: Told): Standing {
  if (openWeights === true || (free !== null && isOpen(free))) return 'met';
  if (type === 'model' || type === 'finetune') return 'unknown';
  const closed = free?.free === 'no' || free?.ways.some(({ way }) => closedWays.has(way)) === true;
  return closed ? 'unmet' : 'unknown';
}
const closedWays: ReadonlySet<FreeWay> = new Set(['free-of-charge', 'free-tier']);

/** Who says that it is for one language says nothing of the others. */
const standingOfLanguage = ({ languages }: Told, { value }: Wish): Standing =>
  languages.includes(value) ? 'met' : 'unknown';

const standings: Partial<Readonly<Record<FilterName, (tool: Told, wish: Wish) => Standing>>> = {
  free: standingOfFree,
  pricing: standingOfOpen,
  openWeights: standingOfOpen,
  language: standingOfLanguage,
};
