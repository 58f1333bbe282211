/** Whose the price of a hit is and of when, in words. Pure. */
import type { Source } from '#contract/source.ts';
import { asOfInWords } from '../../words/snapshot-in-words.ts';

/** @param source undefined until the sources are there */
export const priceListedBy = (
  id: string,
  source: Pick<Source, 'title' | 'snapshot' | 'stale'> | undefined,
): string =>
  source === undefined
    ? `Input price as ${id} lists it`
    : `Input price as ${source.title} lists it, ${asOfInWords(source)}`;
