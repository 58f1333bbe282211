import { createContext, use } from 'react';
import type { AlternativesState } from '../../addresses/alternatives-url.ts';

export interface Shown {
  readonly state: AlternativesState;
  /** The address that differs from the shown one in this. */
  readonly to: (change: Partial<AlternativesState>) => string;
  /** Goes there: a step that Back undoes, or in the place of the shown one. */
  readonly go: (change: Partial<AlternativesState>, how?: 'push' | 'replace') => void;
}

export const ShownContext = createContext<Shown | null>(null);

/** For the parts of this screen; throws outside it. */
export function useShown(): Shown {
  const shown = use(ShownContext);
  if (!shown) throw new Error('This part belongs inside the alternatives screen.');
  return shown;
}
