import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { rankMethod } from '#contract/rank.ts';
import { ask } from '../../api/ask.ts';
import view from '../../ui/page.module.css';
import { PageProblem } from '../../ui/page-problem.tsx';
import { RowsWaiting } from '../../ui/rows-waiting.tsx';
import { RankRule } from './rank-rule.tsx';

/** The screen at `/method`: how a rank is made, with all that is needed to work one out again. */
export function MethodView() {
  const { data, error, refetch } = useQuery(ask(rankMethod));
  useEffect(() => {
    document.title = 'How ranks are made · Match Graph';
  }, []);
  return (
    <main className={view.main}>
      <div className={view.page}>
        {error && !data ? (
          <PageProblem
            error={error}
            title={{ missing: 'We have no such page', failed: 'The method could not be read' }}
            near={[]}
            otherwise={{ name: 'Search', to: '/search' }}
            retry={() => void refetch()}
          />
        ) : (
          <>
            <h1 className={view.title}>How ranks are made</h1>
            {data ? <RankRule method={data} /> : <RowsWaiting />}
          </>
        )}
      </div>
    </main>
  );
}
