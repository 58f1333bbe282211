/** The columns a table of alternatives can be sorted by, and the order in the address: `-score` is descending. */
export const sortKeys = [
  'name',
  'type',
  'score',
  'capabilities',
  'meaning',
  'matches',
  'listed',
  'shared',
  'missing',
  'gained',
  'weighed',
  'result',
  'price',
  'pricing',
] as const;
export type SortKey = (typeof sortKeys)[number];

export interface Sort {
  readonly by: SortKey;
  readonly descending: boolean;
}

export const usualSort: Sort = { by: 'score', descending: true };

/** The usual order where the text names no column. */
export function readSort(text: string): Sort {
  const descending = text.startsWith('-');
  const by = sortKeys.find((key) => key === text.slice(descending ? 1 : 0));
  return by ? { by, descending } : usualSort;
}

export function printSort({ by, descending }: Sort): string {
  return descending ? `-${by}` : by;
}
