/** An alternative's price and upkeep in words. */
import type { Alternative } from '#contract/alternatives.ts';
import { percent } from './score-parts.ts';

/** "×0.4 the input price", "the same input price", "12 times the input price"; null where it is not known. */
export function priceWords({ priceRatio }: Pick<Alternative, 'priceRatio'>): string | null {
  if (priceRatio === null) return null;
  if (priceRatio === 0) return 'no input price asked';
  if (Math.abs(priceRatio - 1) < 0.005) return 'same input price';
  if (priceRatio < 1) return `${percent(1 - priceRatio)} lower input price`;
  return priceRatio < 2
    ? `${percent(priceRatio - 1)} higher input price`
    : `${priceRatio.toLocaleString('en', { maximumSignificantDigits: 2 })} times the input price`;
}

/** "archived", "last updated 2021-03-01"; null where facts say nothing of its end. */
export function upkeepWords({ upkeep }: Pick<Alternative, 'upkeep'>): string | null {
  if (!upkeep.stale) return null;
  return upkeep.state ?? `last updated ${upkeep.updated}`;
}
