import { useEffect } from 'react';
import { useLocation, useSearch } from 'wouter';
import { canBeSearched } from '../../components/can-be-searched.ts';
import view from '../capabilities/capabilities-view.module.css';
import { FoundCapabilities } from './found-capabilities.tsx';
import { FoundTools } from './found-tools.tsx';
import { SearchContext, type SearchShown } from './search-context.ts';
import { SearchFilters } from './search-filters.tsx';
import { SearchWords } from './search-words.tsx';
import { readSearchUrl, searchUrl } from './search-url.ts';
import styles from './search-view.module.css';

/** The screen at `/search`: everything that fits, each hit with its reason, tools and capabilities apart. */
export function SearchView() {
  const state = readSearchUrl(useSearch());
  const [, navigate] = useLocation();
  const shown: SearchShown = {
    state,
    to: (change) => searchUrl({ ...state, ...change }),
    go: (change, how) => navigate(searchUrl({ ...state, ...change }), { replace: how === 'replace' }),
  };
  const { q, kind } = state;
  useEffect(() => {
    document.title = q === '' ? 'Search · Match Graph' : `${q} · Match Graph`;
  }, [q]);
  const asked = canBeSearched(q);
  return (
    <SearchContext value={shown}>
      <main className={view.main}>
        <div className={view.page}>
          <h1 className={view.title}>Search</h1>
          <SearchWords />
          <div className={styles.columns}>
            <aside className={styles.filters} aria-label="Filters">
              <SearchFilters />
            </aside>
            <div className={styles.found}>
              {!asked && (
                <p className={styles.none}>
                  Type a name, or what you need in your own words. Each hit says why it is here.
                </p>
              )}
              {asked && kind !== 'tool' && <FoundCapabilities />}
              {asked && kind !== 'capability' && <FoundTools />}
            </div>
          </div>
        </div>
      </main>
    </SearchContext>
  );
}
