import { useEffect } from 'react';

interface Read {
  readonly hasNextPage: boolean;
  readonly isFetching: boolean;
  readonly isError: boolean;
  readonly fetchNextPage: () => unknown;
}

/** Reads page after page until the address has what it asks for, or there is no more. @param there rows read so far */
export function useRows(asked: number, there: number, answer: Read): void {
  const { hasNextPage, isFetching, isError, fetchNextPage } = answer;
  const missing = there < asked && hasNextPage && !isFetching && !isError;
  useEffect(() => {
    if (missing) void fetchNextPage();
  }, [missing, fetchNextPage]);
}
