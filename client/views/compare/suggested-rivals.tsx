import { useQuery } from '@tanstack/react-query';
import { neighboursQuery } from '../../api/queries.ts';
import { PairLinks } from './pair-links.tsx';
import { rivalPairs } from './pairs.ts';

/** The tools that the chosen one is most often weighed against. */
export function SuggestedRivals({ chosen, name }: { readonly chosen: string; readonly name: string }) {
  const ref = `tool:${chosen}`;
  const { data } = useQuery(neighboursQuery({ id: ref, limit: 20, rel: 'MATCHED_AGAINST' }));
  const pairs = data ? rivalPairs(data, 6) : [];
  if (data && pairs.length === 0) return null;
  return <PairLinks heading={`Compared with ${name}`} pairs={pairs} places={6} />;
}
