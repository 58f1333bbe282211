/** Which board of ratings a search for the best is about, of all that there are. Pure. */
import type { RatingBoard } from '#contract/rating.ts';
import { isTelling } from '../names/function-words.ts';
import { words } from '../names/words.ts';
import { byEvidence } from '../scoring/ratings/by-evidence.ts';

export interface BoardOfTypes extends Pick<
  RatingBoard,
  'sourceTitle' | 'context' | 'part' | 'matches' | 'rated' | 'classes' | 'stale'
> {
  /** Ids of the functions that its entries are about. */
  readonly about: ReadonlySet<string>;
  /** How many of each type it rates. */
  readonly types: ReadonlyMap<string, number>;
}

/** Of fewer of a type a board says nothing of which is the best. */
const minOfType = 3;

/**
 * The board that the words name by an abbreviation in its title or context ("SQL", "MTEB"), else one about the function; of several
 * one that tells classes apart, then the one with most evidence. It rates at least three of the types that are asked for.
 * @param asked what the best is asked for at, without words that name a type
 * @param types null for any
 */
export function boardMeant<Board extends BoardOfTypes>(
  boards: readonly Board[],
  {
    asked,
    functionId,
    types,
  }: {
    readonly asked: readonly string[];
    readonly functionId: string | null;
    readonly types: ReadonlySet<string> | null;
  },
): Board | null {
  const rated = boards.filter((board) => {
    const counts = [...board.types].filter(([type]) => types === null || types.has(type));
    return board.about.size > 0 && counts.reduce((sum, [, count]) => sum + count, 0) >= minOfType;
  });
  const named = rated.filter((board) => isNamed(board, asked));
  const meant =
    named.length > 0 ? named : rated.filter(({ about }) => functionId !== null && about.has(functionId));
  const [first] = meant.toSorted((a, b) => Number(a.classes < 2) - Number(b.classes < 2) || byEvidence(a, b));
  return first ?? null;
}

/** Ordinary words of a title ("English", "open") name no board; one of them has to be an abbreviation. */
function isNamed({ sourceTitle, context }: BoardOfTypes, asked: readonly string[]): boolean {
  const parts = `${sourceTitle} ${context ?? ''}`.split(/[^\p{L}\p{N}]+/u);
  const own = new Set(parts.flatMap(words).filter(isTelling));
  const short = new Set(parts.filter((part) => /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(part)).flatMap(words));
  return asked.length > 0 && asked.every((word) => own.has(word)) && asked.some((word) => short.has(word));
}
