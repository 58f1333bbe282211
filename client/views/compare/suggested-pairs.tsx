import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { matchesQuery, overviewQuery } from '../../queries.ts';
import { mostMatchedPairs, sideBySidePairs } from './pairs.ts';
import { PairLinks } from './pair-links.tsx';

/** Pairs that a source set side by side, then those most often weighed against each other. */
export function SuggestedPairs() {
  const compared = useInfiniteQuery(matchesQuery({ kind: 'comparison' })).data?.pages[0]?.items ?? [];
  const overview = useQuery(overviewQuery(60)).data;
  const pairs = [...sideBySidePairs(compared, 2), ...(overview ? mostMatchedPairs(overview, 5) : [])];
  return <PairLinks heading="Pairs worth a look" pairs={pairs} places={6} />;
}
