import { useInfiniteQuery } from '@tanstack/react-query';
import { judgeText, kindsNoun } from '#contract/result-text.ts';
import { ProblemNotice } from '../../../ui/problem-notice.tsx';
import { StepLink } from '../../../explore/step-link.tsx';
import { useExplore } from '../../../explore/explore-context.ts';
import { closeEntries } from '../../../explore/moves.ts';
import { useSources } from '../../../api/use-sources.ts';
import { count, counted } from '../../../words/numbers.ts';
import { matchesQuery } from '../../../api/queries.ts';
import type { EntriesOf } from '../../../addresses/url-state.ts';
import { matchKindNames } from '../../../words/words.ts';
import { EntryCard } from './entry-card.tsx';
import { SkeletonLines } from '../../../ui/skeleton-lines.tsx';
import { useNames } from './use-names.ts';
import { ledgerFilter } from '../../../addresses/explore/entries-of.ts';
import figures from './figures.module.css';
import panel from './panel.module.css';
import styles from './entries-panel.module.css';

/** The ledger entries behind a number, and their sum beside it. */
export function EntriesPanel({ of }: { of: EntriesOf }) {
  const { state } = useExplore();
  const answer = useInfiniteQuery(matchesQuery(ledgerFilter(of)));
  const source = useSources()(of.source ?? '');
  const nameOf = useNames(answer.data?.pages.flatMap((page) => page.items) ?? []);
  const pages = answer.data?.pages ?? [];
  const [page] = pages;
  const items = pages.flatMap((one) => one.items);
  return (
    <div className={panel.content}>
      <header className={panel.head}>
        <StepLink to={closeEntries(state)} className={styles.back}>
          <span aria-hidden="true">←</span> Back to{' '}
          {state.focus.length > 0 ? state.focus.map(nameOf).join(' and ') : 'the start'}
        </StepLink>
        <h2 className={panel.title}>
          {of.against ? `${nameOf(of.ref)} and ${nameOf(of.against)}` : `Matches of ${nameOf(of.ref)}`}
        </h2>
        {of.kind && <p className={panel.quiet}>{matchKindNames[of.kind]}</p>}
        {of.source && (
          <p className={panel.quiet}>
            {source?.title ?? of.source}
            {source && judgeText(source) !== null && ` · ${judgeText(source)}`}
          </p>
        )}
      </header>
      {page && (
        <dl className={figures.figures}>
          {page.byKind.map((one) => (
            <div key={one.kinds.join(' ')}>
              <dt>{kindsNoun(one)}: the sum of the entries</dt>
              <dd>{count(one.matches)}</dd>
            </div>
          ))}
          <div>
            <dt>
              {page.counted === 1 ? 'total' : 'totals'}
              {page.total > page.counted && `; ${breakdowns(page.total - page.counted)} (already included)`}
            </dt>
            <dd>{count(page.counted)}</dd>
          </div>
        </dl>
      )}
      {answer.error && <ProblemNotice error={answer.error} retry={() => void answer.refetch()} />}
      {!page && !answer.error && <SkeletonLines lines={8} />}
      {page && items.length === 0 && <p>The ledger holds no entry for this.</p>}
      <ol className={styles.list}>
        {items.map((entry) => (
          <EntryCard key={entry.id} entry={entry} of={of} />
        ))}
      </ol>
      {answer.hasNextPage && page && (
        <button
          type="button"
          className={panel.more}
          disabled={answer.isFetchingNextPage}
          onClick={() => void answer.fetchNextPage()}
        >
          {answer.isFetchingNextPage
            ? 'Reading …'
            : `Show ${count(Math.min(50, page.total - items.length))} more of ${counted(page.total, 'entry', 'entries')}`}
        </button>
      )}
    </div>
  );
}

const breakdowns = (number: number): string => counted(number, 'breakdown by task', 'breakdowns by task');
