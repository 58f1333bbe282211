import { useEffect, useRef } from 'react';
import { Link, useLocation, useSearch } from 'wouter';
import card from '../../ui/list-card.module.css';
import view from '../../ui/page.module.css';
import { RowsWaiting } from '../../ui/rows-waiting.tsx';
import { FoldedFilters } from './folded-filters.tsx';
import { FoundCapabilities } from './found-capabilities.tsx';
import { FoundFamilies } from './found-families.tsx';
import { FoundTools } from './found-tools.tsx';
import { SearchContext, type SearchShown } from './search-context.ts';
import { SearchWords } from './search-words.tsx';
import { readSearchUrl, searchUrl } from '../../addresses/search-url.ts';
import { useBestFirst } from './use-best-first.ts';
import { whatIsAsked } from './what-is-asked.ts';
import styles from './search-view.module.css';

/** The screen at `/search`: everything that fits, each hit with its reason, tools and capabilities apart. */
export function SearchView() {
  const state = readSearchUrl(useSearch());
  const [, navigate] = useLocation();
  const shown: SearchShown = {
    state,
    field: useRef(null),
    to: (change) => searchUrl({ ...state, ...change }),
    go: (change, how) => navigate(searchUrl({ ...state, ...change }), { replace: how === 'replace' }),
  };
  const { q } = state;
  useEffect(() => {
    document.title = q === '' ? 'Search · Match Graph' : `${q} · Match Graph`;
  }, [q]);
  const { tools, capabilities, inVain } = whatIsAsked(state);
  const first = useBestFirst(state);
  const found = [
    tools && first !== null && <FoundTools key="tool" />,
    capabilities && first !== null && <FoundCapabilities key="capability" />,
  ];
  return (
    <SearchContext value={shown}>
      <main className={view.main}>
        <div className={view.page}>
          <h1 className={view.title}>Search</h1>
          <SearchWords />
          <div className={styles.columns}>
            <FoldedFilters />
            <div className={styles.found}>
              {inVain && (
                <p className={card.none}>
                  Filters such as type:model are for tools. Remove them to find capabilities, or{' '}
                  <Link href={searchUrl({ ...state, kind: null })}>search tools</Link>.
                </p>
              )}
              {!tools && !capabilities && !inVain && (
                <p className={card.none}>
                  Type a name or what you need in your own words, or filter tools. Each result says why it
                  matches.
                </p>
              )}
              {tools && <FoundFamilies />}
              {first === null && <RowsWaiting rows={8} />}
              {first === 'capability' ? found.toReversed() : found}
            </div>
          </div>
        </div>
      </main>
    </SearchContext>
  );
}
