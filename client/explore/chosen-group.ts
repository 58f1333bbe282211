/** Which group of the map of groups is looked at, shared by the map and the panel beside it. */
import { createContext, use } from 'react';

export interface ChosenGroup {
  /** The group's id, also of one that is no longer on the map; null before one was chosen. */
  readonly id: string | null;
  /** Whether it was named from elsewhere, so that the map has to bring it into sight. */
  readonly sought: boolean;
  /** One that was pointed at where it is: nothing moves under the pointer. */
  readonly choose: (id: string | null) => void;
  readonly seek: (id: string | null) => void;
}

export const ChosenGroupContext = createContext<ChosenGroup | null>(null);

/** Throws outside the Explore screen. */
export function useChosenGroup(): ChosenGroup {
  const chosen = use(ChosenGroupContext);
  if (!chosen) throw new Error('This part belongs inside the Explore screen.');
  return chosen;
}
