import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { littleKnownText } from '#contract/alternatives-text.ts';
import { alternativesQuery } from '../../../api/alternatives-queries.ts';
import { ProblemNotice } from '../../../ui/problem-notice.tsx';
import { alternativesAddress } from '../../../addresses/alternatives-address.ts';
import { counted } from '../../../words/numbers.ts';
import { AlternativeItem } from './alternative-item.tsx';
import { SkeletonLines } from '../../../ui/skeleton-lines.tsx';
import panel from './panel.module.css';

export const maxListed = 4;

/** The first alternatives, in the order that every other place gives them, and the way to all. */
export function BestAlternatives({ nodeRef, id, name }: { nodeRef: string; id: string; name: string }) {
  const { data, error, refetch } = useQuery(alternativesQuery({ id, limit: maxListed }));
  const little = data && data.items.length > 0 ? littleKnownText(data) : null;
  return (
    <section className={panel.section} aria-labelledby="alternatives">
      <h3 id="alternatives">Best alternatives</h3>
      {error && <ProblemNotice error={error} retry={() => void refetch()} />}
      {!data && !error && <SkeletonLines lines={8} />}
      {data?.items.length === 0 && (
        <p className={panel.small}>No source says enough of {name} to find an alternative.</p>
      )}
      {little !== null && <p className={panel.small}>{little}</p>}
      <ul>
        {data?.items.map(({ tool, why }) => (
          <AlternativeItem
            key={tool.id}
            node={{ ...tool, ref: `tool:${tool.id}` }}
            against={nodeRef}
            why={why}
          />
        ))}
      </ul>
      {data && data.worksWith.length > 0 && (
        <p className={panel.small}>
          {counted(data.worksWith.length, 'tool')} made to work with {name}{' '}
          {data.worksWith.length === 1 ? 'is' : 'are'} listed apart.
        </p>
      )}
      <Link href={alternativesAddress(id)} className={panel.way}>
        All alternatives to {name}
      </Link>
    </section>
  );
}
