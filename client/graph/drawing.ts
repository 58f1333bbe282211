/** The picture as elements: each with its box, its place and what its style needs. */
import type { CapabilityKind, ToolType } from '#contract/vocabulary.ts';
import type { Point } from './box.ts';
import type { Lead } from './lead.ts';
import type { SizeClass } from './node-look.ts';

export interface DrawnNode {
  /** A ref, or `more:REF` for the pill that stands for neighbours not shown. */
  readonly id: string;
  readonly kind: 'tool' | 'capability' | 'more';
  readonly type: ToolType | CapabilityKind;
  readonly ghost: boolean;
  readonly label: string;
  readonly size: SizeClass;
  readonly w: number;
  readonly h: number;
  readonly place: Point;
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
}

export interface Drawing {
  readonly nodes: readonly DrawnNode[];
  readonly pairs: readonly DrawnPair[];
}

/** An edge of the focus, with the count printed on it and how the focus stands there. */
export interface FocusPair {
  readonly id: string;
  readonly lead: Lead;
}

export const moreId = (ref: string) => `more:${ref}`;

/** Edge width in px at zoom 1: 1 at one match, 5 at a thousand. */
export function edgeWidth(matches: number): number {
  return 1 + 1.35 * Math.log10(Math.max(1, matches));
}
