import { createContext, use } from 'react';
import type { SearchState } from './search-url.ts';

export interface SearchShown {
  readonly state: SearchState;
  /** The address that differs from the shown one in this. */
  readonly to: (change: Partial<SearchState>) => string;
  /** Goes there: a step that Back undoes, or in the place of the shown one. */
  readonly go: (change: Partial<SearchState>, how?: 'push' | 'replace') => void;
}

export const SearchContext = createContext<SearchShown | null>(null);

/** For the parts of the search screen; throws outside it. */
export function useSearchShown(): SearchShown {
  const shown = use(SearchContext);
  if (!shown) throw new Error('This part belongs inside the search screen.');
  return shown;
}
