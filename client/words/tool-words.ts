import { priceWord } from '#contract/price-words.ts';
import type { Tool } from '#contract/tool.ts';
import { typeName } from './words.ts';

type Said = Pick<Tool, 'type' | 'vendor' | 'openWeights' | 'licence' | 'status'>;

/** "Model · Alibaba · open weights": what a tool is, in a line, leaving out what is not known. */
export function toolWords(tool: Said): string {
  return partsOf(tool).join(' · ');
}

/** The same with how it can be used without paying, or that it is paid; nothing is said twice. */
export function toolWordsWithPrice(tool: Said & Pick<Tool, 'free'>): string {
  const price = priceWord(tool)?.toLowerCase();
  return [...new Set([...partsOf(tool), ...(price === undefined ? [] : [price])])].join(' · ');
}

function partsOf(tool: Said): string[] {
  const open = tool.openWeights === true ? 'open weights' : null;
  return [typeName(tool.type), tool.vendor, open, tool.licence, tool.status].filter((part) => part != null);
}
