import { createContext, type RefObject, use } from 'react';
import type { SearchState } from '../../addresses/search-url.ts';

export interface SearchShown {
  readonly state: SearchState;
  /** Where words are typed. */
  readonly field: RefObject<HTMLInputElement | null>;
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
