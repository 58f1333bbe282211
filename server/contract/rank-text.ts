/** A rank's parts in words, for screens and the command line. */
import { rankPartIds, type RankFact, type RankPart, type RankPartId } from './rank.ts';

export const rankPartLabels: Readonly<Record<RankPartId, string>> = {
  adoption: 'Adoption',
  quality: 'Quality',
  ecosystem: 'Ecosystem',
  matchGraph: 'Match graph',
  freshness: 'Freshness',
};

/** Facts that a tool is asked for, as they are called. */
const fieldWords: Readonly<Record<string, string>> = {
  line: 'what it is',
  page: 'an address',
  maker: 'who makes it',
  functions: 'what it does',
  dated: 'a date',
  context: 'context length',
  weights: 'whether weights are open',
  price: 'a price',
  languages: 'languages',
};
export const rankFieldText = (name: string): string => fieldWords[name] ?? name;

const counted = (value: RankFact['value']): string =>
  typeof value === 'number' ? value.toLocaleString('en', { maximumFractionDigits: 1 }) : (value ?? '');

type Told = (from: readonly RankFact[]) => string;
const fact = (from: readonly RankFact[], name: string) => from.find((one) => one.name === name);

const told: Readonly<Record<RankPartId, Told>> = {
  adoption: (from) =>
    from
      .map(
        ({ name, value, against }) =>
          `${counted(value)} ${name} (1 in 100 of its type has over ${counted(against)})`,
      )
      .join(', '),
  quality: (from) => {
    const names = (known: boolean) =>
      from
        .filter(({ name, value }) => name !== 'status' && (value !== null) === known)
        .map(({ name }) => rankFieldText(name))
        .join(', ');
    const status = fact(from, 'status');
    return [
      names(true) && `known: ${names(true)}`,
      names(false) && `no data: ${names(false)}`,
      status && `halved: ${counted(status.value)}`,
    ]
      .filter(Boolean)
      .join('; ');
  },
  ecosystem: (from) =>
    from
      .map(
        ({ value, against }) =>
          `${counted(value)} ${value === 1 ? 'source' : 'sources'}, full at ${counted(against)}`,
      )
      .join(''),
  matchGraph: (from) => {
    const [board, rank, matches] = ['board', 'rank', 'matches'].map((name) => fact(from, name));
    return `${counted(board?.value ?? null)}: about rank ${counted(rank?.value ?? null)} of ${counted(rank?.against ?? null)} in ${counted(matches?.value ?? null)} matches`;
  },
  freshness: (from) => {
    const [last, months] = ['last', 'months'].map((name) => fact(from, name));
    return `last release or update ${counted(last?.value ?? null)}, ${counted(months?.value ?? null)} months before the newest data`;
  },
};

/** `40,096 stars (…), 3 sources, full at 5`: what a part is made of; of an unknown one that nothing is known of it. */
export const rankPartText = ({ id, value, from }: Pick<RankPart, 'id' | 'value' | 'from'>): string =>
  value === null ? 'nothing is known of it' : told[id](from);

/** `2 of 5 parts known`. */
export const knownPartsText = (known: number): string => `${known} of ${rankPartIds.length} parts known`;
