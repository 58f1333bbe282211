/** What an answer about alternatives says of itself: one wording for panel, page and command line. */
import type { Alternative, Alternatives } from './alternatives.ts';
import { percentText } from './result-text.ts';
import type { Tool } from './tool.ts';

/** Null where enough is known of what the tool does. */
export function littleKnownText({ known, tool }: Pick<Alternatives, 'known' | 'tool'>): string | null {
  return known === 'enough'
    ? null
    : `Too little known of what ${tool.name} does to find what does the same: these are near by what is known.`;
}

interface KnownTool extends Pick<Alternatives, 'known'> {
  readonly tool: Pick<Tool, 'name'>;
}

/** Names of those of two tools of which too little is known to say what a switch from one to the other loses. */
export const tooLittleKnown = (...two: readonly [KnownTool, KnownTool]): string[] =>
  two.flatMap(({ known, tool }) => (known === 'little' ? tool.name : []));

/** "60 % lower input price", "same input price", "12 times the input price"; null where it is not known. */
export function priceRatioText({ priceRatio }: Pick<Alternative, 'priceRatio'>): string | null {
  if (priceRatio === null) return null;
  if (priceRatio === 0) return 'no input price asked';
  if (Math.abs(priceRatio - 1) < 0.005) return 'same input price';
  if (priceRatio < 1) return `${percentText(1 - priceRatio)} lower input price`;
  return priceRatio < 2
    ? `${percentText(priceRatio - 1)} higher input price`
    : `${priceRatio.toLocaleString('en', { maximumSignificantDigits: 2 })} times the input price`;
}

/** "archived", "last updated 2021-03-01"; null where facts say nothing of its end. */
export function upkeepText({ upkeep }: Pick<Alternative, 'upkeep'>): string | null {
  if (!upkeep.stale) return null;
  return upkeep.state ?? `last updated ${upkeep.updated}`;
}
