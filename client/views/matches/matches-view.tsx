import { Suspense, useEffect } from 'react';
import { useLocation, useSearch } from 'wouter';
import { matchesUrl, readMatchesUrl } from '../../addresses/matches-url.ts';
import page from '../../ui/page.module.css';
import { RowsWaiting } from '../../ui/rows-waiting.tsx';
import { LinkTabs } from '../../ui/tabs.tsx';
import { tabs } from './tabs.ts';

/** The screen at `/matches`: the same matches looked at in several ways, each a tab with an address of its own. */
export function MatchesView() {
  const search = useSearch();
  const state = readMatchesUrl(search);
  const [, navigate] = useLocation();
  const tab = tabs.find(({ id }) => id === state.view);
  const label = tab?.label ?? '';
  useEffect(() => {
    document.title = `${label} · Matches · Match Graph`;
  }, [label]);
  return (
    <main className={page.main}>
      <div className={page.page}>
        <h1 className={page.title}>Matches</h1>
        <p className={page.lead}>{tab?.lead}</p>
        <LinkTabs
          label="Matches"
          tabs={tabs.map((one) => ({
            id: one.id,
            label: one.label,
            to: one.to?.(search) ?? matchesUrl({ view: one.id, source: state.source }),
          }))}
          chosen={state.view}
          onGo={navigate}
        >
          <Suspense fallback={<RowsWaiting />}>{tab && <tab.Panel />}</Suspense>
        </LinkTabs>
      </div>
    </main>
  );
}
