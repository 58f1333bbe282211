import { useQueries, useQuery } from '@tanstack/react-query';
import { ProblemNotice } from '../../../components/problem-notice.tsx';
import { count } from '../../../numbers.ts';
import { neighboursQuery, toolCapabilitiesQuery } from '../../../queries.ts';
import { AlternativeItem } from './alternative-item.tsx';
import { longestList, sharingTools, tellingCapabilities } from './sharing-tools.ts';
import { SkeletonLines } from './skeleton-lines.tsx';
import panel from './panel.module.css';

const mostListed = 6;

/** Tools that share most capabilities, counted over a few whole lists, which are named. */
export function SharingToolsList({ id, nodeRef }: { id: string; nodeRef: string }) {
  const offers = useQuery(toolCapabilitiesQuery(id));
  const { read, left } = tellingCapabilities(offers.data ?? { items: [] });
  const { answers, pending, error } = useQueries({
    queries: read.map((capability) =>
      neighboursQuery({ id: `capability:${capability.id}`, limit: longestList, rel: 'OFFERS' }),
    ),
    combine: (results) => ({
      answers: results.flatMap(({ data }) => (data ? [data] : [])),
      pending: results.some(({ isPending }) => isPending),
      error: results.find((result) => result.error)?.error ?? null,
    }),
  });
  if (offers.error ?? error) return <ProblemNotice error={offers.error ?? error ?? new Error()} />;
  if (!offers.data || pending) return <SkeletonLines lines={4} />;
  if (read.length === 0) {
    return (
      <p className={panel.small}>
        {left > 0
          ? `What it can do, more than ${count(longestList)} tools can: that tells none apart.`
          : 'No other tool here offers what it offers.'}
      </p>
    );
  }
  return (
    <>
      <p className={panel.small}>
        Counted over {read.length === 1 ? 'the capability' : `the ${read.length} capabilities`} that the
        fewest tools offer: {read.map(({ name }) => name).join(', ')}.
        {left > 0 && ` ${count(left)} more that others offer too ${left === 1 ? 'is' : 'are'} not counted.`}
      </p>
      <ul>
        {sharingTools(answers, nodeRef)
          .slice(0, mostListed)
          .map(({ node, shares }) => (
            <AlternativeItem
              key={node.ref}
              node={node}
              against={nodeRef}
              why={`shares ${shares.length} of ${read.length}: ${shares.join(', ')}`}
            />
          ))}
      </ul>
    </>
  );
}
