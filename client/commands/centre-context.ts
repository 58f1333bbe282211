import { createContext, use, useLayoutEffect } from 'react';
import type { Scope, ScopeParts } from './scope.ts';

interface Centre {
  readonly scope: () => Scope;
  readonly give: (parts: Partial<ScopeParts>) => void;
}

export const CentreContext = createContext<Centre | null>(null);

/** Throws outside the command centre. */
export function useCentre(): Centre {
  const centre = use(CentreContext);
  if (!centre) throw new Error('Commands belong inside the command centre.');
  return centre;
}

/** Gives a part of the screen to the commands for as long as it is shown. */
export function useGivenToCommands<K extends keyof ScopeParts>(part: K, value: ScopeParts[K]): void {
  const { give } = useCentre();
  useLayoutEffect(() => give({ [part]: value }), [give, part, value]);
  useLayoutEffect(() => () => give({ [part]: null }), [give, part]);
}
