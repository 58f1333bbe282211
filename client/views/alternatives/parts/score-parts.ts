/** The parts a score is made of, as people read them. Adding one is a line here. */
import type { Alternative, AlternativeParts } from '#contract/alternatives.ts';
import { counted } from '../../../words/numbers.ts';

export interface ScorePart {
  readonly key: keyof AlternativeParts;
  readonly label: string;
  /** What a high value means. */
  readonly about: string;
  /** What is said where it is null. */
  readonly unknown: string;
  /** What stands beside the bar. */
  readonly words: (value: number, item: Pick<Alternative, 'compared'>) => string;
}

export const scoreParts: readonly ScorePart[] = [
  {
    key: 'capabilities',
    label: 'Functions',
    about:
      'how much of what either is used for both are; rare functions weigh more, and how a tool is reached counts for nothing',
    unknown: 'no data',
    words: percent,
  },
  {
    key: 'meaning',
    label: 'Descriptions',
    about: 'how similar their descriptions are',
    unknown: 'no data',
    words: percent,
  },
  {
    key: 'matches',
    label: 'Compared',
    about:
      'how often the two were compared head-to-head, next to the tool’s most frequent rival; it says nothing of who won',
    // Lists may name the two together, so there may be matches all the same.
    unknown: 'no data',
    words: (_, { compared }) => (compared === 0 ? 'never' : counted(compared, 'time')),
  },
  {
    key: 'listed',
    label: 'Lists',
    about: 'lists that name one as an alternative to the other, or both as alternatives to a third',
    unknown: 'no data',
    words: percent,
  },
];

/** 0-1 as `62 %`. */
export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
