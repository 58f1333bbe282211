/** What a command can act on: the parts of the screen that are there at the moment. */
import type { Explore } from '../explore/explore-context.ts';
import type { GraphCanvas } from '../graph/canvas/canvas.ts';
import type { TakeAwayAsked } from '../takeaway/take-away-asked.ts';

export interface Question {
  /** Such as `Path from GPT-4 to …`. */
  readonly words: string;
  readonly toolsOnly: boolean;
  /** Refs that are no answer. */
  readonly without: readonly string[];
  readonly answered: (ref: string) => void;
}

export interface Scope {
  /** Null on other screens. */
  readonly explore: Explore | null;
  /** Null until the map is drawn. */
  readonly canvas: GraphCanvas | null;
  /** Opens what can be taken away and starts what is asked of it; null while there is nothing to take. */
  readonly takeAway: ((asked: TakeAwayAsked) => void) | null;
  /** Opens the filters of the map; null while there is none. */
  readonly openFilters: (() => void) | null;
  /** Opens an address of this program. */
  readonly visit: (address: string) => void;
  /** Asks in the palette for a node: one of the picture or one found by name. */
  readonly ask: (question: Question) => void;
  readonly open: (dialog: 'palette' | 'shortcuts') => void;
}

/** The parts that screens give while they are shown. */
export type ScopeParts = Pick<Scope, 'explore' | 'canvas' | 'takeAway' | 'openFilters'>;

/** As long as no screen has given any. */
export const noParts: ScopeParts = { explore: null, canvas: null, takeAway: null, openFilters: null };
