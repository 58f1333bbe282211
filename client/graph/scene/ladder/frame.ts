/**
 * The measures of a ladder: height is the rating, with a column for each maker. All of it follows from who is on it and how
 * much room there is; one unit is a CSS pixel at zoom 1, and (0, 0) is the middle of the room.
 */
import { hues } from '../../../words/colours.ts';
import type { Bounds } from '../slots.ts';

export interface Climber {
  readonly id: string;
  readonly rating: number;
  readonly maker: string | null;
}

export interface LadderColumn {
  /** Null: those whose maker has no column of its own, or is not known. */
  readonly maker: string | null;
  /** The middle of its discs; names stand right of them, to the end of the column. */
  readonly x: number;
  readonly w: number;
  /** The strongest first. */
  readonly ids: readonly string[];
}

export interface LadderFrame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly LadderColumn[];
  /** Who is highest, and how much lower a point of rating lies. */
  readonly best: number;
  readonly perPoint: number;
}

/** Px for the shares at the left, for the words above, for the makers' names at the bottom, and beyond the first and the last disc. */
const margin = { axis: 46, caption: 34, makers: 30, rim: 14 };
/** Px that a column takes at least, and from its start to the middle of its discs. */
export const minColumn = 104;
const lead = 16;
/** One for each hue, and one for the rest. */
const maxColumns = hues.length + 1;

export function ladderFrame(climbers: readonly Climber[], area: Bounds): LadderFrame {
  const left = -area.w / 2 + margin.axis;
  const right = area.w / 2;
  const top = -area.h / 2 + margin.caption + margin.rim;
  const bottom = area.h / 2 - margin.makers - margin.rim;
  const ratings = climbers.map(({ rating }) => rating);
  const best = Math.max(...ratings);
  const range = best - Math.min(...ratings);
  const fits = Math.min(maxColumns, Math.max(1, Math.floor((right - left) / minColumn)));
  const groups = makersOf(climbers, fits);
  const w = (right - left) / Math.max(1, groups.length);
  return {
    left,
    right,
    top: top - margin.rim,
    bottom: bottom + margin.rim,
    best,
    perPoint: range > 0 ? (bottom - top) / range : 0,
    columns: groups.map(({ maker, ids }, index) => ({ maker, ids, w, x: left + index * w + lead })),
  };
}

export function heightAt({ top, best, perPoint }: LadderFrame, rating: number): number {
  return top + margin.rim + (best - rating) * perPoint;
}

/** Those with most tools have a column each; the rest share the last. */
function makersOf(climbers: readonly Climber[], columns: number): Pick<LadderColumn, 'maker' | 'ids'>[] {
  const order = climbers.toSorted((a, b) => b.rating - a.rating || (a.id < b.id ? -1 : 1));
  const byMaker = new Map<string, string[]>();
  for (const { id, maker } of order) {
    if (maker === null) continue;
    const ids = byMaker.get(maker);
    if (ids) ids.push(id);
    else byMaker.set(maker, [id]);
  }
  const makers = [...byMaker].sort(([a, own], [b, others]) => others.length - own.length || (a < b ? -1 : 1));
  const all = makers.length <= columns && order.every(({ maker }) => maker !== null);
  const named = all ? makers : makers.slice(0, columns - 1);
  const there = new Set(named.flatMap(([, ids]) => ids));
  const rest = order.map(({ id }) => id).filter((id) => !there.has(id));
  return [
    ...named.map(([maker, ids]) => ({ maker, ids })),
    ...(rest.length > 0 ? [{ maker: null, ids: rest }] : []),
  ];
}

/** Px between two lines, and of the row of those that no rating is known of. */
const minBetween = 30;

/** Where lines stand: at round shares, one half above all, then tens, then what there is room for between them. */
export function rungsAt(
  frame: LadderFrame,
  scale: readonly { readonly share: number; readonly rating: number }[],
): readonly { readonly share: number; readonly y: number }[] {
  const round = (share: number) =>
    share === 0.5 ? 0 : Number.isInteger(Math.round(share * 1000) / 100) ? 1 : 2;
  const lines = scale
    .map(({ share, rating }) => ({ share, y: heightAt(frame, rating) }))
    .filter(({ y }) => y >= frame.top && y <= frame.bottom)
    .sort((a, b) => round(a.share) - round(b.share) || b.share - a.share);
  return lines
    .reduce<typeof lines>(
      (taken, line) => (taken.some(({ y }) => Math.abs(y - line.y) < minBetween) ? taken : [...taken, line]),
      [],
    )
    .sort((a, b) => a.y - b.y);
}
