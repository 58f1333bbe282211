import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Link } from 'wouter';
import { coverageQuery } from '../../../api/alternatives-queries.ts';
import { filtersOf, usageOf } from '../filters-of.ts';
import { Filters } from '../parts/filters.tsx';
import { Problem } from '../parts/problem.tsx';
import { UsageFields } from '../parts/usage-fields.tsx';
import { useShown } from '../shown-context.ts';
import { CoverageResult } from './coverage-result.tsx';
import { CoverageWaiting } from './coverage-waiting.tsx';
import { NeedChips } from './need-chips.tsx';
import { SmallestSets } from './smallest-sets.tsx';
import page from '../tool/tool-page.module.css';
import styles from './need-page.module.css';

/** Which tools offer what is needed, alone and together. */
export function NeedPage() {
  const { state } = useShown();
  const usage = usageOf(state);
  const answer = useQuery(
    coverageQuery({
      need: state.need.join(','),
      ...filtersOf({ ...state, must: [] }),
      ...usage,
      limit: Math.max(20, state.most),
    }),
  );
  const { data, error, isPlaceholderData } = answer;
  useEffect(() => {
    document.title = 'Tools for a need · Match Graph';
  }, []);
  if (error && !data) return <Problem error={error} tool={null} retry={() => void answer.refetch()} />;
  return (
    <>
      <header className={styles.header}>
        <h1 className={styles.title}>Tools for what you need</h1>
        <Link href="/alternatives">Start over</Link>
      </header>
      <div className={page.columns}>
        <aside className={page.filters} aria-label="What you need">
          <NeedChips label="I also need …" focused={false} />
          <Filters />
          <UsageFields />
        </aside>
        <div className={page.results} aria-busy={!data || isPlaceholderData}>
          {!data && <CoverageWaiting />}
          {data && (
            <div className={page.shown} data-stale={isPlaceholderData || undefined}>
              <SmallestSets coverage={data} />
              <CoverageResult coverage={data} priced={usage.prompt !== undefined} />
            </div>
          )}
        </div>
      </div>
    </>
  );
}
