import type { SearchHit } from '#contract/search.ts';

/** Whether what was typed is not in its names: nearness in meaning brought it. */
export function byMeaning({ why }: Pick<SearchHit, 'why'>): boolean {
  return why.meaning !== null && why.words.length === 0;
}
