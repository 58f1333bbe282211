/** What a command can act on: the parts of the screen that are there at the moment. */
import type { Explore } from '../explore/explore-context.ts';
import type { GraphCanvas } from '../graph/canvas.ts';

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
  /** Opens an address of this program. */
  readonly visit: (address: string) => void;
  /** Asks in the palette for a node: one of the picture or one found by name. */
  readonly ask: (question: Question) => void;
  readonly open: (dialog: 'palette' | 'shortcuts') => void;
}

/** The parts that screens give while they are shown. */
export type ScopeParts = Pick<Scope, 'explore' | 'canvas'>;
