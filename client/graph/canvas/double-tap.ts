/**
 * Two taps at one place are a double tap of what the first was on: what it selected may have moved the map, or raised the
 * details of a phone over it, before the second comes. Pure, given the times.
 */
import type { Point } from '../scene/box.ts';

/** Ms from one tap to the next; slow hands need more than the quarter second that is usual. */
export const doubleTapMs = 450;
/** Px between the two, by what one points with. */
export const nearTap = { finger: 28, mouse: 8 };

interface Tap {
  readonly at: Point;
  /** Ms on any clock. */
  readonly time: number;
  readonly by: keyof typeof nearTap;
}

export interface DoubleTap {
  /** A first tap on a node. */
  first(id: string, tap: Tap): void;
  /** The node of the first tap when this is the second of two; each first tap has one second. */
  second(tap: Tap): string | null;
  forget(): void;
}

export function createDoubleTap(): DoubleTap {
  let before: (Tap & { readonly id: string }) | null = null;
  return {
    first(id, tap) {
      before = { ...tap, id };
    },
    second({ at, time, by }) {
      const first = before;
      if (!first || time - first.time > doubleTapMs) return null;
      if (Math.hypot(at.x - first.at.x, at.y - first.at.y) > nearTap[by]) return null;
      before = null;
      return first.id;
    },
    forget() {
      before = null;
    },
  };
}
