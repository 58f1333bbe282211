import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { overviewSize } from '../../explore/overview-size.ts';
import { matchesQuery } from '../../api/ledger-queries.ts';
import { overviewQuery } from '../../api/queries.ts';
import { PairLinks } from './pair-links.tsx';
import { mostMatchedPairs, sideBySidePairs } from './pairs.ts';

/** Pairs that a source set side by side, then those most often weighed against each other. */
export function SuggestedPairs() {
  const compared = useInfiniteQuery(matchesQuery({ kind: 'comparison' }));
  const overview = useQuery(overviewQuery(overviewSize()));
  // Together, so that no pair moves under the pointer when the other answer comes.
  const settled = !compared.isPending && !overview.isPending;
  const sideBySide = sideBySidePairs(compared.data?.pages[0]?.items ?? [], 2);
  const pairs = [...sideBySide, ...(overview.data ? mostMatchedPairs(overview.data, 5) : [])];
  return <PairLinks heading="Pairs worth a look" pairs={settled ? pairs : []} places={6} />;
}
