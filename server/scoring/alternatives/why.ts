/** Why a tool is an alternative to another, in one sentence made of the strongest parts with their numbers. */
import type { Alternative, AlternativeParts } from '#contract/alternatives.ts';
import type { Part } from './method.ts';
import { strongestParts } from './score.ts';

export interface Reasons extends Pick<Alternative, 'shared' | 'matches' | 'listedWith'> {
  /** Of the tool asked about. */
  readonly name: string;
  readonly parts: AlternativeParts;
  readonly known: ReadonlySet<Part>;
  /** Of the matches, those that are no listings. */
  readonly weighed: number;
  /** How many lists name one as an alternative to the other. */
  readonly lists: number;
  readonly capabilitiesFrom: 'tool' | 'listings' | null;
}

const number = (value: number) => value.toLocaleString('en');

/** Such as "Both offer workflow automation, which 41 tools do; a list names it beside Zapier; 3 matches." */
export function whyAlternative(reasons: Reasons): string {
  const told = strongestParts(reasons.parts, reasons.known)
    .map((part) => sayings[part](reasons))
    .filter((text) => text !== '');
  const sentence = told.length === 0 ? 'Nothing that is known of both is alike' : told.join('; ');
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

const sayings: Readonly<Record<Part, (reasons: Reasons) => string>> = {
  capabilities: ({ shared, capabilitiesFrom, name }) => {
    const [first, ...rest] = shared;
    if (first === undefined) return '';
    const more =
      rest.length === 0 ? '' : `, and ${rest.length === 1 ? rest[0]?.name : `${rest.length} more`}`;
    const offers = `offer${capabilitiesFrom === 'tool' ? '' : 's'} ${first.name}, which ${first.tools === 1 ? 'one tool does' : `${number(first.tools)} tools do`}${more}`;
    return capabilitiesFrom === 'tool'
      ? `both ${offers}`
      : `it ${offers}, as what lists name beside ${name} does`;
  },
  meaning: ({ parts }) => `what is said of both is alike (${(parts.meaning ?? 0).toFixed(2)} of 1)`,
  matches: ({ matches, weighed }) => {
    if (weighed === 0) return '';
    return `${number(matches)} ${matches === 1 ? 'match' : 'matches'}`;
  },
  listed: ({ lists, listedWith, name }) => {
    if (lists > 0)
      return `${lists === 1 ? 'one list names' : `${number(lists)} lists name`} it beside ${name}`;
    const shown = listedWith.slice(0, 2).join(' and ');
    const more = listedWith.length > 2 ? ` and ${listedWith.length - 2} more` : '';
    return `lists name both beside ${shown}${more}`;
  },
};
