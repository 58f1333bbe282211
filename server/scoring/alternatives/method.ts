/**
 * How the score of an alternative is made, as it is published. The weights were chosen by `npm run bench -- alternatives`,
 * the last two lines on the open half of the tools of bench/needs.
 */
import type { Alternatives, AlternativeParts } from '#contract/alternatives.ts';

export type Part = keyof AlternativeParts;

export const method: Alternatives['method'] = {
  id: 'alternatives/v4',
  weights: { capabilities: 0.4, meaning: 0.3, matches: 0.15, listed: 0.15 },
  atMostAlone: 0.4,
  givenUp: 0.7,
  otherKind: 0.7,
  places: { own: 0.6, ownAtLeast: 0.3, later: 0.7, laterAtLeast: 0.5 },
};

export const partNames: readonly Part[] = ['capabilities', 'meaning', 'matches', 'listed'];
