import { useQuery } from '@tanstack/react-query';
import { switchQuery } from '../../../api/alternatives-queries.ts';
import { CoverageResult } from '../need/coverage-result.tsx';
import { CoverageWaiting } from '../need/coverage-waiting.tsx';
import { SmallestSets } from '../need/smallest-sets.tsx';
import { filtersOf, usageOf } from '../filters-of.ts';
import { Filters } from '../parts/filters.tsx';
import { MustHave } from '../parts/must-have.tsx';
import { Problem } from '../parts/problem.tsx';
import { UsageFields } from '../parts/usage-fields.tsx';
import { useShown } from '../shown-context.ts';
import { ToolHeading } from '../tool/tool-heading.tsx';
import { NothingToKeep } from './nothing-to-keep.tsx';
import { PlanCosts } from './plan-costs.tsx';
import { PlanBest } from './plan-best.tsx';
import { ShareLink } from './share-link.tsx';
import page from '../tool/tool-page.module.css';

/** Replacing a tool: its alternatives in their order, what each keeps, what is lost, and what it costs. */
export function SwitchPage({ id }: { readonly id: string }) {
  const { state } = useShown();
  const usage = usageOf(state);
  const answer = useQuery(
    switchQuery({ id, ...filtersOf(state), ...usage, limit: Math.max(20, state.most) }),
  );
  const { data, error, isPlaceholderData } = answer;
  if (error && !data) return <Problem error={error} tool={id} retry={() => void answer.refetch()} />;
  return (
    <>
      <ToolHeading id={id} title="Switch from" />
      <div className={page.columns}>
        <aside className={page.filters} aria-label="What has to hold">
          <Filters />
          <UsageFields />
          <ShareLink />
          <MustHave
            label="Must have"
            capabilities={data?.capabilities}
            from={data?.capabilitiesFrom === 'listings' ? data.tool.name : null}
          />
          {data && data.capabilities.length > 0 && state.must.length === 0 && (
            <p>
              {data.must.length < data.capabilities.length
                ? `${data.must.length === 1 ? 'One function' : `${data.must.length} functions`} required; choose others above.`
                : 'All required.'}
            </p>
          )}
        </aside>
        <div className={page.results} aria-busy={!data || isPlaceholderData}>
          {!data && <CoverageWaiting />}
          {data && data.must.length === 0 && <NothingToKeep plan={data} />}
          {data && data.must.length > 0 && (
            <div className={page.shown} data-stale={isPlaceholderData || undefined}>
              <PlanBest plan={data} />
              <PlanCosts plan={data} />
              <SmallestSets coverage={data.coverage} />
              <CoverageResult coverage={data.coverage} priced={data.usage !== null} ranked />
            </div>
          )}
        </div>
      </div>
    </>
  );
}
