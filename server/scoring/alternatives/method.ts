/**
 * How the score of an alternative is made, as it is published. The weights were chosen by `npm run bench -- alternatives`,
 * the last five lines on the open half of the tools of bench/needs.
 */
import type { Alternatives, AlternativeParts } from '#contract/alternatives.ts';

export type Part = keyof AlternativeParts;

export const method: Alternatives['method'] = {
  id: 'alternatives/v7',
  weights: { capabilities: 0.4, meaning: 0.3, matches: 0.15, listed: 0.15 },
  atMostAlone: 0.4,
  givenUp: 0.7,
  otherType: 0.9,
  otherKind: 0.7,
  server: 0.5,
  otherObject: 0.7,
  littleKnown: 0.94,
  places: { own: 0.5, ownAtLeast: 0.3, later: 0.6, laterAtLeast: 0.5 },
};

export const partNames: readonly Part[] = ['capabilities', 'meaning', 'matches', 'listed'];
