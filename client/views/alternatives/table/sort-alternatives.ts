import type { Alternative } from '#contract/alternatives.ts';
import { priceWord } from '#contract/price-words.ts';
import { typeName } from '../../../words/words.ts';
import type { Sort, SortKey } from '../../../addresses/alternatives-sort.ts';

const values: Record<SortKey, (item: Alternative) => string | number | null> = {
  name: ({ tool }) => tool.name,
  type: ({ tool }) => typeName(tool.type),
  score: ({ score }) => score,
  capabilities: ({ parts }) => parts.capabilities,
  meaning: ({ parts }) => parts.meaning,
  matches: ({ parts }) => parts.matches,
  listed: ({ parts }) => parts.listed,
  shared: ({ shared }) => shared.length,
  // Where little is known of it nothing is concluded.
  missing: ({ known, missing }) => (known === 'little' ? null : missing.length),
  gained: ({ gained }) => gained.length,
  weighed: ({ matches }) => matches,
  result: ({ result }) => result?.[0]?.share ?? null,
  price: ({ priceRatio }) => priceRatio,
  pricing: ({ tool }) => priceWord(tool),
};

/** What is not known stands last either way; what is the same keeps its order. */
export function sortAlternatives(
  items: readonly Alternative[],
  { by, descending }: Sort,
): readonly Alternative[] {
  const valueOf = values[by];
  const turn = descending ? -1 : 1;
  return items.toSorted((a, b) => {
    const [x, y] = [valueOf(a), valueOf(b)];
    if (x === null || y === null) return Number(x === null) - Number(y === null);
    if (typeof x === 'number' && typeof y === 'number') return turn * (x - y);
    return turn * String(x).localeCompare(String(y), 'en', { sensitivity: 'base', numeric: true });
  });
}

/** The order a press on a column's head leads to: names from A, figures from the highest, then the other way. */
export function sortedBy(by: SortKey, now: Sort): Sort {
  const words = by === 'name' || by === 'type' || by === 'pricing';
  return { by, descending: now.by === by ? !now.descending : !words };
}
