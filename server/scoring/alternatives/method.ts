/** How the score of an alternative is made, as it is published. The weights were chosen by `npm run bench -- alternatives`. */
import type { Alternatives, AlternativeParts } from '#contract/alternatives.ts';

export type Part = keyof AlternativeParts;

export const method: Alternatives['method'] = {
  id: 'alternatives/v3',
  weights: { capabilities: 0.4, meaning: 0.3, matches: 0.15, listed: 0.15 },
  atMostAlone: 0.4,
  givenUp: 0.7,
};

export const partNames: readonly Part[] = ['capabilities', 'meaning', 'matches', 'listed'];
