/** Which board of results an address means, by what every such address names one. */
import { Id, MatchKind } from '#contract/vocabulary.ts';

/** Which board is meant. */
export interface BoardAsked {
  readonly source: string | null;
  readonly kind: MatchKind | null;
  readonly judge: string | null;
  readonly context: string | null;
}

export const anyBoard: BoardAsked = { source: null, kind: null, judge: null, context: null };

const longest = 200;
const textOf = (text: string | null): string | null => (text ?? '').trim().slice(0, longest).trim() || null;

/** A board as any address names one; what cannot be read is null. */
export function readBoardAsked(texts: Readonly<Record<keyof BoardAsked, string | null>>): BoardAsked {
  return {
    source: Id.safeParse(texts.source).data ?? null,
    kind: MatchKind.safeParse(texts.kind).data ?? null,
    judge: textOf(texts.judge),
    context: textOf(texts.context),
  };
}
