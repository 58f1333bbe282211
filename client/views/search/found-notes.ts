import type { SearchAnswer } from '#contract/search.ts';
import { count } from '../../numbers.ts';

/** What has to be known of an answer before its hits are read; mostly nothing. */
export function foundNotes({
  meaning,
  lookedAt,
}: Pick<SearchAnswer, 'meaning' | 'lookedAt'>): readonly string[] {
  return [
    meaning === 'off' && 'Meaning is off here: the search goes by words alone.',
    lookedAt !== null &&
      `The ${count(lookedAt)} nearest in meaning were held against the filters; others may fit too.`,
  ].filter((note) => note !== false);
}
