import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useLocation, useParams, useSearch } from 'wouter';
import { nearOfKind, PageProblem } from '../../../ui/page-problem.tsx';
import { capabilityQuery } from '../../../api/capability-queries.ts';
import { pageUrl, readPageUrl } from '../../../addresses/page-url.ts';
import { CapabilityHeading } from './capability-heading.tsx';
import { EntriesDialog } from './entries-dialog.tsx';
import { JudgedOnIt } from './judged-on-it.tsx';
import { OfferingTools } from './offering-tools.tsx';
import { PageContext, type PageShown } from './page-context.ts';
import { RelatedCapabilities } from './related-capabilities.tsx';
import { Serves } from './serves.tsx';
import { WordsForIt } from './words-for-it.tsx';
import view from '../../../ui/page.module.css';
import styles from './capability-view.module.css';

/** The screen at `/capabilities/ID`. */
export function CapabilityView() {
  const { id = '' } = useParams();
  return <CapabilityPage key={id} id={id} />;
}

function CapabilityPage({ id: asked }: { readonly id: string }) {
  const state = readPageUrl(useSearch());
  const [, navigate] = useLocation();
  const answer = useQuery(capabilityQuery(asked));
  const { data, error } = answer;
  // A word that means another capability answers with that one's page.
  const id = data?.id ?? asked;
  useEffect(() => {
    if (id !== asked) navigate(pageUrl(id, state), { replace: true });
  });
  useEffect(() => {
    document.title = `${data?.name ?? asked} · Match Graph`;
  }, [data?.name, asked]);
  const shown: PageShown = {
    id,
    state,
    to: (change) => pageUrl(id, { ...state, ...change }),
    go: (change, how) => navigate(pageUrl(id, { ...state, ...change }), { replace: how === 'replace' }),
  };
  return (
    <PageContext value={shown}>
      <main className={view.main}>
        <div className={view.page}>
          {error && !data ? (
            <PageProblem
              error={error}
              title={{ missing: 'We have no such capability', failed: 'The page could not be read' }}
              near={nearOfKind(error, 'capability', (one) => pageUrl(one))}
              otherwise={{ name: 'All capabilities', to: '/capabilities' }}
              retry={() => void answer.refetch()}
            />
          ) : (
            <>
              <CapabilityHeading id={id} capability={data} />
              <div className={styles.parts}>
                <div className={styles.main}>
                  {data?.tools !== 0 && <OfferingTools words={data?.terms ?? []} />}
                  {data && data.timesMatched > 0 && <JudgedOnIt name={data.name} />}
                  {data?.tools === 0 && (
                    <p className={styles.none}>
                      No source says that a tool offers it
                      {data.timesMatched > 0 && ': tools were only judged on it'}.
                    </p>
                  )}
                </div>
                <aside className={styles.beside} aria-label="Near it">
                  <Serves capability={data} />
                  <WordsForIt capability={data} />
                  <RelatedCapabilities similar={data?.similar} />
                </aside>
              </div>
            </>
          )}
        </div>
        {state.entries && (
          <EntriesDialog
            question={state.entries}
            capability={data?.name ?? id}
            closed={shown.to({ entries: null })}
          />
        )}
      </main>
    </PageContext>
  );
}
