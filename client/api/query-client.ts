import { QueryClient } from '@tanstack/react-query';
import { ApiError } from './api.ts';

/** Only what may pass by itself is tried again: the server is away, or too slow. */
function mayPass(error: Error): boolean {
  return error instanceof ApiError && [0, 502, 503, 504].includes(error.problem.status);
}

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 60_000,
      gcTime: 30 * 60_000,
      refetchOnWindowFocus: false,
      networkMode: 'always',
      retry: (failures, error) => failures < 1 && mayPass(error),
      retryDelay: 400,
    },
  },
});
