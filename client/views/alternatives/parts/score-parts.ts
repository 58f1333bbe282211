/** The parts a score is made of, as people read them. Adding one is a line here. */
import type { AlternativeParts } from '#contract/alternatives.ts';

export interface ScorePart {
  readonly key: keyof AlternativeParts;
  readonly label: string;
  /** What a high value means. */
  readonly about: string;
  /** What is said where it is null. */
  readonly unknown: string;
}

export const scoreParts: readonly ScorePart[] = [
  {
    key: 'capabilities',
    label: 'Capabilities',
    about: 'how much of what either does both do; what few tools can do weighs more',
    unknown: 'not known',
  },
  {
    key: 'meaning',
    label: 'Meaning',
    about: 'how near what is written of them is in meaning',
    unknown: 'not known',
  },
  {
    key: 'matches',
    label: 'Matches',
    about:
      'how often they were weighed against each other, beside the strongest rival; a list that names both weighs nothing',
    // Lists may name the two together, so there may be matches all the same.
    unknown: 'never weighed',
  },
  {
    key: 'listed',
    label: 'Lists',
    about: 'lists that name one as an alternative to the other, or both',
    unknown: 'not known',
  },
];

/** 0-1 as `62 %`. */
export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
