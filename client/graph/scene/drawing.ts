/** The picture as elements: each with its box, its place and what its style needs. */
import type { CapabilityKind, ToolType } from '#contract/vocabulary.ts';
import type { ColourToken } from '../../words/colours.ts';
import type { Point } from './box.ts';
import type { AsideForm } from './ladder/aside.ts';
import type { Lead } from './lead.ts';
import type { SizeClass } from './node-look.ts';

export interface DrawnNode {
  /** A ref, `group:ID`, or `more:REF` for the pill that stands for neighbours not shown. */
  readonly id: string;
  readonly kind: 'tool' | 'capability' | 'more' | 'group';
  readonly type: ToolType | CapabilityKind;
  readonly ghost: boolean;
  readonly label: string;
  /** The same in fewer letters, for a disc with less room about it; as `label` where there is nothing to cut. */
  readonly tight: string;
  readonly least: string;
  readonly size: SizeClass;
  /** The box of its pill, px at zoom 1, whatever form it is drawn in; it was placed with one that holds any of its labels. */
  readonly w: number;
  readonly h: number;
  readonly colour: ColourToken;
  /** A person has put it where it is. */
  readonly pinned: boolean;
  /** Tools in a group; 0 for the rest. */
  readonly members: number;
  readonly place: Point;
  /** Null or absent where it is on no ladder. */
  readonly climbing?: Climbing | null;
}

/** How a node of a ladder is drawn: a disc with its name right of it. */
export interface Climbing {
  /** Which column it is in, and px at zoom 1 from the middle of its discs to its end. */
  readonly column: number;
  readonly room: number;
  readonly forms: readonly AsideForm[];
  /** The ends of its interval, px at zoom 1. */
  readonly interval: { readonly top: number; readonly bottom: number };
}

/** What stands behind the nodes of a ladder, px at zoom 1. */
export interface Rungs {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** What height means and whose results these are, for pictures taken away. */
  readonly foot: string;
  readonly lines: readonly { readonly y: number; readonly text: string; readonly half: boolean }[];
  readonly columns: readonly {
    readonly x: number;
    readonly room: number;
    readonly text: string;
    readonly colour: ColourToken;
  }[];
}

export interface DrawnPair {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** Px at zoom 1. */
  readonly width: number;
  /** Only an offer, nothing was matched. */
  readonly offer: boolean;
  readonly matches: number;
  /** On the strongest of the paths that were asked for. */
  readonly strongest: boolean;
}

export interface Drawing {
  /** Discs with labels below when there are too many for pills. */
  readonly form: 'pills' | 'discs';
  readonly nodes: readonly DrawnNode[];
  readonly pairs: readonly DrawnPair[];
  /** Null or absent where it is no ladder. */
  readonly rungs?: Rungs | null;
}

/** An edge of the focus, with the count printed on it and how the focus stands there. */
export interface FocusPair {
  readonly id: string;
  readonly lead: Lead;
}

/** Up to so many nodes are drawn as pills. */
export const maxPills = 150;

/** Edge width in px at zoom 1: 1 at one match, 5 at a thousand. */
export function edgeWidth(matches: number): number {
  return 1 + 1.35 * Math.log10(Math.max(1, matches));
}
