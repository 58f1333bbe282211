import { useQuery } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { matchesUrl, type MatchesState } from '../../addresses/matches-url.ts';
import { sourcesQuery } from '../../api/queries.ts';
import { SourceField } from '../../ui/source-field.tsx';
import styles from './source-filter.module.css';

interface Props {
  readonly state: MatchesState;
  /** What it narrows: "Within the claims". */
  readonly label: string;
}

/** One source or all of them, kept in the address. */
export function SourceFilter({ state, label }: Props) {
  const [, navigate] = useLocation();
  const sources = useQuery(sourcesQuery()).data?.items ?? [];
  return (
    <search className={styles.filter} aria-label={label}>
      <SourceField
        sources={sources}
        chosen={state.source}
        onChoose={(source) => navigate(matchesUrl({ ...state, source }))}
      />
    </search>
  );
}
