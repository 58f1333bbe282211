import { useCallback, useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { type ExploreState, parseExplore, printExplore } from '../addresses/url-state.ts';
import { isExplore } from '../addresses/is-explore.ts';
import { markOfPush } from './history-mark.ts';

export type Go = (next: ExploreState, how?: 'push' | 'replace') => void;

/** The Explore screen's state, which is its address; `go` makes a step that Back undoes, or replaces this one. */
export function useExploreState(): [ExploreState, Go] {
  const [path, navigate] = useLocation();
  const search = useSearch();
  const onExplore = isExplore(path);
  const state = useMemo(() => parseExplore(onExplore ? search : ''), [onExplore, search]);
  const go = useCallback<Go>(
    (next, how = 'push') => {
      const address = `${onExplore ? path : '/explore'}${printExplore(next)}`;
      if (how === 'replace') navigate(address, { replace: true, state: history.state });
      else navigate(address, { state: markOfPush() });
    },
    [navigate, onExplore, path],
  );
  return [state, go];
}
