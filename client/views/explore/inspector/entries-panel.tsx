import { useInfiniteQuery } from '@tanstack/react-query';
import { judgeText } from '#contract/result-text.ts';
import { StepLink } from '../../../explore/step-link.tsx';
import { useExplore } from '../../../explore/explore-context.ts';
import { closeEntries } from '../../../explore/moves.ts';
import { useSources } from '../../../api/use-sources.ts';
import type { EntriesOf } from '../../../addresses/url-state.ts';
import { countedMatchesQuery } from '../../../api/ledger-queries.ts';
import { EntriesList } from '../../../evidence/entries-list.tsx';
import { matchKindNames } from '../../../words/words.ts';
import { useNames } from './use-names.ts';
import { ledgerFilter } from '../../../addresses/explore/entries-of.ts';
import panel from './panel.module.css';

/** The ledger entries behind a number, and their sum before them. */
export function EntriesPanel({ of }: { of: EntriesOf }) {
  const { state } = useExplore();
  const source = useSources()(of.source ?? '');
  const filter = ledgerFilter(of);
  const { data } = useInfiniteQuery(countedMatchesQuery(filter));
  const nameOf = useNames(data?.pages.flatMap(({ items }) => items) ?? []);
  return (
    <div className={panel.content}>
      <header className={panel.head}>
        <StepLink to={closeEntries(state)} className={panel.back}>
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
      <div className={panel.entries}>
        <EntriesList filter={filter} />
      </div>
    </div>
  );
}
