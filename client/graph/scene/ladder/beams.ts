/** The lines from a tool of a ladder to those it met, by result. Pure. */
import { percentText } from '#contract/result-text.ts';
import type { Rival } from '#contract/rivals.ts';
import type { Point } from '../box.ts';
import type { PaletteToken } from '../palette.ts';

export type Met = Pick<Rival, 'tool' | 'share' | 'result' | 'matches'>;

export interface Beam {
  /** Ref of the other end. */
  readonly to: string;
  /** Warm: it is clearly ahead; cool: clearly behind; grey: the 95 % interval holds one half. */
  readonly colour: PaletteToken;
  /** Px at zoom 1: how one-sided; and of the line: how many matches. */
  readonly width: number;
  readonly opacity: number;
  /** The share that the tool the lines start from won. */
  readonly text: string;
  /** The arrowhead points at who lost; null where neither can be said to have. */
  readonly loser: 'from' | 'to' | null;
}

const tones = {
  behind: { colour: 'trails', loser: 'from' },
  ahead: { colour: 'accent', loser: 'to' },
  close: { colour: 'muted', loser: null },
} as const;

export function beamsOf(met: readonly Met[]): readonly Beam[] {
  const most = Math.log1p(Math.max(1, ...met.map(({ matches }) => matches)));
  return met.flatMap(({ tool, share, result, matches }) => {
    if (share === null || result === 'claimed' || result === 'unjudged') return [];
    return [
      {
        ...tones[result],
        to: `tool:${tool.id}`,
        width: 1 + 9 * Math.abs(share - 0.5),
        opacity: 0.3 + 0.5 * (Math.log1p(matches) / most),
        text: percentText(share),
      },
    ];
  });
}

/** A curve from one disc to the other that leaves and arrives level; between two of a column it bends to the left. */
export function curveOf(from: Point, to: Point): readonly [Point, Point, Point, Point] {
  const across = to.x - from.x;
  if (Math.abs(across) < 1) {
    const bend = Math.min(44, 14 + Math.abs(to.y - from.y) / 6);
    return [from, { x: from.x - bend, y: from.y }, { x: to.x - bend, y: to.y }, to];
  }
  const middle = from.x + across / 2;
  return [from, { x: middle, y: from.y }, { x: middle, y: to.y }, to];
}
