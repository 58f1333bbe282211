import { useQuery } from '@tanstack/react-query';
import type { Alternatives } from '#contract/alternatives.ts';
import { littleKnownText } from '#contract/alternatives-text.ts';
import { alternativesQuery } from '../../../api/alternatives-queries.ts';
import { count, counted } from '../../../words/numbers.ts';
import { filtersOf } from '../filters-of.ts';
import { AlternativesGraph } from '../graph/alternatives-graph.tsx';
import { Filters } from '../parts/filters.tsx';
import { MustHave } from '../parts/must-have.tsx';
import { Problem } from '../parts/problem.tsx';
import { useShown } from '../shown-context.ts';
import { AlternativesTable } from '../table/alternatives-table.tsx';
import { AlternativesList } from './alternatives-list.tsx';
import { MethodNote } from './method-note.tsx';
import { NoAlternatives } from './no-alternatives.tsx';
import { OfEachType } from './of-each-type.tsx';
import { ShowMore } from './show-more.tsx';
import { ShowSwitch } from './show-switch.tsx';
import { ToolHeading } from './tool-heading.tsx';
import { Waiting } from './waiting.tsx';
import { WorksWith } from './works-with.tsx';
import styles from './tool-page.module.css';

/** What else can do what a tool does. */
export function ToolPage({ id }: { readonly id: string }) {
  const { state } = useShown();
  const answer = useQuery(alternativesQuery({ id, ...filtersOf(state), limit: Math.max(state.most, 1) }));
  const { data, error, isPlaceholderData } = answer;
  if (error && !data) return <Problem error={error} tool={id} retry={() => void answer.refetch()} />;
  return (
    <>
      <ToolHeading id={id} title="Alternatives to" />
      <div className={styles.columns}>
        <aside className={styles.filters} aria-label="Filters">
          <Filters />
          <MustHave
            label="Must have"
            capabilities={data?.capabilities}
            from={data?.capabilitiesFrom === 'listings' ? data.tool.name : null}
          />
        </aside>
        <section className={styles.results} aria-label="Alternatives" aria-busy={!data || isPlaceholderData}>
          <div className={styles.bar}>
            <output className={styles.status}>{data ? shownWords(data) : 'Searching …'}</output>
            <ShowSwitch />
          </div>
          {error && data && <Problem error={error} tool={id} retry={() => void answer.refetch()} />}
          {!data && <Waiting />}
          {data && data.items.length === 0 && <NoAlternatives answer={data} />}
          {data && data.items.length > 0 && (
            <div className={styles.shown} data-stale={isPlaceholderData || undefined}>
              <OfEachType answer={data} />
              {littleKnownText(data) && <p className={styles.status}>{littleKnownText(data)}</p>}
              {state.show === 'list' && <AlternativesList answer={data} />}
              {state.show === 'table' && <AlternativesTable answer={data} />}
              {state.show === 'graph' && <AlternativesGraph answer={data} />}
              <ShowMore shown={data.items.length} total={data.total} />
              <MethodNote answer={data} />
            </div>
          )}
          {data && <WorksWith answer={data} />}
        </section>
      </div>
    </>
  );
}

function shownWords({ items, total }: Alternatives): string {
  return items.length < total
    ? `Showing ${count(items.length)} of ${counted(total, 'alternative')}`
    : counted(total, 'alternative');
}
