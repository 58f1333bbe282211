import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ProblemNotice } from '../../../components/problem-notice.tsx';
import { count } from '../../../numbers.ts';
import { neighboursQuery } from '../../../queries.ts';
import { SkeletonLines } from './skeleton-lines.tsx';
import { rivalsBySource } from './rivals-by-source.ts';
import { SourceRivals } from './source-rivals.tsx';
import panel from './panel.module.css';

interface Props {
  readonly nodeRef: string;
  readonly name: string;
  readonly heading: string;
}

const firstRivals = 12;

/** Everything a node was matched against, strongest first, each source apart. */
export function WeighedAgainst({ nodeRef, name, heading }: Props) {
  const [limit, setLimit] = useState(firstRivals);
  const answer = useQuery({
    ...neighboursQuery({ id: nodeRef, limit, rel: 'MATCHED_AGAINST' }),
    placeholderData: (before) => (before?.centre.ref === nodeRef ? before : undefined),
  });
  if (answer.error) return <ProblemNotice error={answer.error} retry={() => void answer.refetch()} />;
  const { data } = answer;
  if (data?.nodes.length === 0) return null;
  const left = data && data.total !== null ? data.total - data.nodes.length : 0;
  return (
    <section className={panel.section} aria-label={heading}>
      <h3>{heading}</h3>
      {data ? (
        rivalsBySource(data).map((group) => (
          <SourceRivals key={group.source} group={group} nodeRef={nodeRef} name={name} />
        ))
      ) : (
        <SkeletonLines lines={5} />
      )}
      {data && left > 0 && (
        <button
          type="button"
          className={panel.more}
          onClick={() => setLimit(Math.min(200, limit + 40))}
          disabled={limit >= 200}
        >
          {limit >= 200
            ? `The strongest ${count(data.nodes.length)} of ${count(data.total ?? 0)}`
            : `+ ${count(left)} more`}
        </button>
      )}
    </section>
  );
}
