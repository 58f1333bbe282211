/** Why a tool is an alternative to another, in one sentence: who won, then the strongest parts with their numbers. */
import type { Alternative, AlternativeParts, SourceResult } from '#contract/alternatives.ts';
import type { Part } from './method.ts';
import { judgedOf } from '#contract/rate.ts';
import { againstItText, judgeText } from '#contract/result-text.ts';
import { strongestParts } from './score.ts';

export interface Reasons extends Pick<Alternative, 'shared' | 'listedWith' | 'only' | 'compared'> {
  /** Of the tool asked about. */
  readonly name: string;
  readonly parts: AlternativeParts;
  readonly known: ReadonlySet<Part>;
  /** Whether sources describe both; else the texts that are near are names and what lists group them by. */
  readonly described: boolean;
  /** How many lists name one as an alternative to the other. */
  readonly lists: number;
  readonly capabilitiesFrom: 'tool' | 'listings' | null;
  readonly result: readonly (Omit<SourceResult, 'source'> & { readonly title: string })[] | null;
}

const number = (value: number) => value.toLocaleString('en');
const percent = (share: number) => `${Math.round(100 * share)} %`;

/** Such as "Beats it 61 % of 1,918 (95 %: 59–63 %), WildBench, judged by GPT-4-turbo; both offer workflow automation." */
export function whyAlternative(reasons: Reasons): string {
  const strongest = strongestParts(reasons.parts, reasons.known);
  const sentence = [
    ...(reasons.result ?? []).map(resultInWords),
    reasons.only === 'broad-heading' ? onlyBroad(reasons) : '',
    ...strongest
      .filter((part) => part !== 'capabilities' || reasons.only === null)
      .map((part) => sayings[part](reasons)),
  ]
    .filter((text) => text !== '')
    .join('; ');
  if (sentence === '') return 'Nothing is known that the two have in common.';
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

/** "beats it 61 % of 1,918 (95 %: 59–63 %), WildBench, judged by GPT-4-turbo" */
function resultInWords({
  share,
  low,
  high,
  wins,
  losses,
  ties,
  title,
  judge,
  judgeCompetes,
}: NonNullable<Reasons['result']>[number]): string {
  const by = [title, judgeText({ judge, judgeCompetes })].filter((one) => one !== null).join(', ');
  const half = ties > 0 ? ', ties as half' : '';
  const rate = { of: judgedOf({ wins, losses, ties }), share, low, high };
  return `${againstItText(rate)}, ${by}${half}`;
}

const onlyBroad = ({ shared: [first] }: Reasons): string =>
  first === undefined
    ? ''
    : `only a broad heading in common: ${first.name}, which ${number(first.tools)} tools share`;

const sayings: Readonly<Record<Part, (reasons: Reasons) => string>> = {
  capabilities: ({ shared, capabilitiesFrom, name }) => {
    const [first, ...rest] = shared;
    if (first === undefined) return '';
    const more = rest.length === 0 ? '' : ` and ${rest.length === 1 ? rest[0]?.name : `${rest.length} more`}`;
    if (capabilitiesFrom !== 'tool') return `${first.name}${more}, like other listed ${name} alternatives`;
    const others = first.tools <= 2 ? 'no other tool does' : `${number(first.tools)} tools do`;
    return `both offer ${first.name} (${others})${more}`;
  },
  meaning: ({ parts, described }) =>
    `similar ${described ? 'descriptions' : 'in what sources say of them'} (${percent(parts.meaning ?? 0)})`,
  // Where somebody judged the two the result says it.
  matches: ({ compared, result }) =>
    compared === 0 || result !== null ? '' : `often compared (${number(compared)})`,
  listed: ({ lists, listedWith, name }) => {
    if (lists > 0)
      return `${lists === 1 ? 'one list names' : `${number(lists)} lists name`} it and ${name} as alternatives`;
    const shown = listedWith.slice(0, 2).join(' and ');
    const more = listedWith.length > 2 ? ` and ${listedWith.length - 2} more` : '';
    return `lists name both as alternatives to ${shown}${more}`;
  },
};
