import { useQuery } from '@tanstack/react-query';
import { useSearch } from 'wouter';
import { compareQuery } from '../../api/compare-queries.ts';
import { sourcesQuery } from '../../api/queries.ts';
import { ComparisonPage } from './comparison-page.tsx';
import { ComparisonProblem } from './comparison-problem.tsx';
import { ComparisonSkeleton } from './comparison-skeleton.tsx';
import { type CompareState, readCompareUrl } from '../../addresses/compare-url.ts';
import { PickTools } from './pick-tools.tsx';
import styles from './compare-view.module.css';

/** The screen at `/compare`: two tools side by side, or the way to choose them. */
export function CompareView() {
  const shown = readCompareUrl(useSearch());
  return (
    <main className={styles.main}>
      <div className={styles.page}>
        {shown.tools.length < 2 ? <PickTools chosen={shown.tools[0] ?? null} /> : <Compared shown={shown} />}
      </div>
    </main>
  );
}

function Compared({ shown }: { readonly shown: CompareState }) {
  const { data, error, refetch } = useQuery(compareQuery(shown.tools));
  // Who judged is a line of its own: shown once it is known, the page does not move under its reader.
  const sources = useQuery(sourcesQuery());
  if (data && !sources.isPending) return <ComparisonPage comparison={data} shown={shown} />;
  if (error) return <ComparisonProblem error={error} tools={shown.tools} onRetry={() => void refetch()} />;
  return <ComparisonSkeleton columns={shown.tools.length} />;
}
