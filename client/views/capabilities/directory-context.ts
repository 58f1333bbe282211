import { createContext, use } from 'react';
import { useLocation, useSearch } from 'wouter';
import { type DirectoryState, directoryUrl, readDirectoryUrl } from '../../addresses/directory-url.ts';

export interface Directory {
  readonly state: DirectoryState;
  /** The address that differs from the shown one in this. */
  readonly to: (change: Partial<DirectoryState>) => string;
  /** Goes there: a step that Back undoes, or in the place of the shown one. */
  readonly go: (change: Partial<DirectoryState>, how?: 'push' | 'replace') => void;
}

export const DirectoryContext = createContext<Directory | null>(null);

/** For the parts of this screen; throws outside it. */
export function useDirectory(): Directory {
  const directory = use(DirectoryContext);
  if (!directory) throw new Error('This part belongs inside the capabilities screen.');
  return directory;
}

/** The screen's state, which is its address. */
export function useDirectoryAddress(): Directory {
  const state = readDirectoryUrl(useSearch());
  const [, navigate] = useLocation();
  return {
    state,
    to: (change) => directoryUrl({ ...state, ...change }),
    go: (change, how) => navigate(directoryUrl({ ...state, ...change }), { replace: how === 'replace' }),
  };
}
