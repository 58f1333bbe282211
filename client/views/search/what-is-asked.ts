/** What a state of the search screen asks the server for. Pure. */
import { readOperators } from '#contract/operators.ts';
import { canBeSearched } from '../../api/can-be-searched.ts';
import { filtersOf, type SearchState } from '../../addresses/search-url.ts';

export interface Asked {
  /** By words, by filters, or both. */
  readonly tools: boolean;
  /** Never where tools are narrowed down: filters and operators are about tools, and the server refuses them here. */
  readonly capabilities: boolean;
  /** Only capabilities are looked for, with an operator in the words that no capability can fit. */
  readonly inVain: boolean;
}

export function whatIsAsked(state: SearchState): Asked {
  const { q, kind } = state;
  const filtered = kind !== 'capability' && Object.keys(filtersOf(state)).length > 0;
  const { filters, wrong } = readOperators(q);
  const spoken = Object.keys(filters).length > 0 || wrong.length > 0;
  return {
    tools: kind !== 'capability' && (canBeSearched(q) || filtered),
    capabilities: kind !== 'tool' && canBeSearched(q) && !filtered && !spoken,
    inVain: kind === 'capability' && spoken,
  };
}
