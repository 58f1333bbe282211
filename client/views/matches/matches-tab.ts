import type { ComponentType, LazyExoticComponent } from 'react';
import type { MatchesTabId } from '../../addresses/matches-url.ts';

/** One tab of the matches screen. */
export interface MatchesTab {
  /** As it is named in the address (`addresses/matches-url.ts`). */
  readonly id: MatchesTabId;
  readonly label: string;
  /** What it answers, in one sentence under the screen's title. */
  readonly lead: string;
  /** Where it leads from what is shown; with the source alone when left out. @param search the query of what is shown */
  readonly to?: (search: string) => string;
  /** Loaded when it is first shown; it reads what it shows from the address. */
  readonly Panel: LazyExoticComponent<ComponentType>;
}
