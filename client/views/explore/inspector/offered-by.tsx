import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ProblemNotice } from '../../../ui/problem-notice.tsx';
import { StepLink } from '../../../explore/step-link.tsx';
import { TypeMark } from '../../../ui/type-mark.tsx';
import { stateAtNode, useExplore } from '../../../explore/explore-context.ts';
import { count } from '../../../words/numbers.ts';
import { neighboursQuery } from '../../../api/queries.ts';
import panel from './panel.module.css';
import styles from './named-list.module.css';

const firstTools = 12;

export function OfferedBy({ nodeRef }: { nodeRef: string }) {
  const explore = useExplore();
  const [limit, setLimit] = useState(firstTools);
  const { data, error, refetch } = useQuery({
    ...neighboursQuery({ id: nodeRef, limit, rel: 'OFFERS' }),
    placeholderData: (before) => (before?.centre.ref === nodeRef ? before : undefined),
  });
  if (error) return <ProblemNotice error={error} retry={() => void refetch()} />;
  if (!data || data.nodes.length === 0) return null;
  const left = (data.total ?? data.nodes.length) - data.nodes.length;
  return (
    <section className={panel.section} aria-labelledby="offered">
      <h3 id="offered">Offered by</h3>
      <ul className={styles.list}>
        {data.nodes.map((node) => (
          <li key={node.ref}>
            <TypeMark type={node.type} />
            <StepLink to={stateAtNode(explore, node.ref)} className={styles.name}>
              {node.name}
            </StepLink>
            <span className={panel.small}>{node.vendor}</span>
          </li>
        ))}
      </ul>
      {left > 0 && limit < 200 && (
        <button type="button" className={panel.more} onClick={() => setLimit(Math.min(200, limit + 60))}>
          + {count(left)} more
        </button>
      )}
    </section>
  );
}
