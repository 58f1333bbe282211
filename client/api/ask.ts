/** A call of the contract as a query: its key is the call's id and its input. */
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { z } from 'zod';
import type { Call } from '#contract/call.ts';
import { fetchCall } from './api.ts';

type Input = Parameters<typeof fetchCall>[1];
type Asked<Out extends z.ZodType> = Pick<Call<z.ZodType, Out>, 'id' | 'path' | 'answer'>;

export const ask = <Out extends z.ZodType>(call: Asked<Out>, input: Input = {}) =>
  queryOptions({
    queryKey: [call.id, input],
    queryFn: ({ signal }) => fetchCall(call, input, signal),
  });

const firstPage = (): string | undefined => undefined;

/** A list, a page after the other. */
export const askPages = <Out extends z.ZodType<{ readonly next: string | null }>>(
  call: Asked<Out>,
  input: Input = {},
) =>
  infiniteQueryOptions({
    queryKey: [call.id, 'pages', input],
    queryFn: ({ pageParam, signal }) => fetchCall(call, { ...input, cursor: pageParam }, signal),
    initialPageParam: firstPage(),
    getNextPageParam: ({ next }) => next ?? undefined,
  });
