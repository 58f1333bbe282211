import type { SearchAnswer } from '#contract/search.ts';
import { count } from '../../words/numbers.ts';

/** What has to be known of an answer before its hits are read; mostly nothing. */
export function foundNotes({
  meaning,
  lookedAt,
  notes,
}: Pick<SearchAnswer, 'meaning' | 'lookedAt' | 'notes'>): readonly string[] {
  return [
    ...notes,
    meaning === 'off' && 'Search by meaning is off here: results are by words alone.',
    lookedAt !== null &&
      `Only the ${count(lookedAt)} closest by meaning were checked against the filters; others may fit too.`,
  ].filter((note) => note !== false);
}
