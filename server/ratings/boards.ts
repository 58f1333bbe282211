/** Which boards the entries of a source make: one a kind, judge and context, and where several are counted one of them all. Pure. */
import { createHash } from 'node:crypto';
import type { BoardPart } from '#contract/rating.ts';
import { permitsRate } from '#contract/rate.ts';
import { matchKinds, type MatchKind } from '#contract/vocabulary.ts';
import { groupedBy } from '../scoring/grouped-by.ts';
import type { EntryGroup } from '../scoring/ratings/board.ts';

/** Raised when boards are put together or rated otherwise, so that a start makes them anew. */
export const ratingsMadeBy = 1;

/** What two tools can be rated by; votes are of a tool and a quality, and told by participations. */
export const ratedKinds: readonly MatchKind[] = matchKinds.filter(
  (kind) => kind !== 'vote' && permitsRate([kind]),
);

export interface JudgedGroup extends EntryGroup {
  readonly kind: MatchKind;
  readonly judge: string | null;
  readonly counted: boolean;
}

export interface SourceBoard {
  readonly id: string;
  readonly source: string;
  readonly kind: MatchKind;
  readonly judge: string | null;
  readonly context: string | null;
  readonly part: BoardPart;
  readonly groups: readonly JudgedGroup[];
  /** A hash of its entries, and of how it is made. */
  readonly madeOf: string;
}

export function boardsOf(source: string, groups: readonly JudgedGroup[]): SourceBoard[] {
  const byJudge = groupedBy(groups, ({ kind, judge }) => JSON.stringify([kind, judge]));
  return [...byJudge.values()].flatMap((all) => {
    const [one] = all;
    if (one === undefined) return [];
    const board = (part: BoardPart, own: readonly JudgedGroup[]): SourceBoard => ({
      id: [source, one.kind, one.judge ?? '', contextOf(part, own) ?? '', part].join('|'),
      source,
      kind: one.kind,
      judge: one.judge,
      context: contextOf(part, own),
      part,
      groups: own,
      madeOf: hashOf(own),
    });
    const counted = groupedBy(
      all.filter((group) => group.counted),
      ({ context }) => context ?? '',
    );
    const further = groupedBy(
      all.filter(
        ({ counted: isCounted, context }) => !isCounted && context !== null && !counted.has(context ?? ''),
      ),
      ({ context }) => context ?? '',
    );
    const whole = counted.size > 1 ? [board('whole', [...counted.values()].flat())] : [];
    return [
      ...whole,
      ...[...counted.values()].map((own) => board('context', own)),
      ...[...further.values()].map((own) => board('breakdown', own)),
    ];
  });
}

const contextOf = (part: BoardPart, own: readonly JudgedGroup[]): string | null =>
  part === 'whole' ? null : (own[0]?.context ?? null);

const hashOf = (groups: readonly JudgedGroup[]): string =>
  createHash('sha256')
    .update(JSON.stringify([ratingsMadeBy, groups]))
    .digest('hex');
