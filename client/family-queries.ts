/** Families as queries. Beside queries.ts, so that the first screen does not load them. */
import { queryOptions } from '@tanstack/react-query';
import { family } from '#contract/family-calls.ts';
import { fetchCall } from './api.ts';

export const familyQuery = (id: string) =>
  queryOptions({
    queryKey: ['family', id],
    queryFn: ({ signal }) => fetchCall(family, { id }, signal),
  });
