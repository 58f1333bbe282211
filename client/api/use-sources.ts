import { useQuery } from '@tanstack/react-query';
import type { Source } from '#contract/source.ts';
import { sourcesQuery } from './queries.ts';

/** A source by its id; undefined until the list is there. */
export function useSources(): (id: string) => Source | undefined {
  const { data } = useQuery(sourcesQuery());
  return (id) => data?.items.find((source) => source.id === id);
}
