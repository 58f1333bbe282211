import { Pricing, ToolType } from '#contract/vocabulary.ts';
import type { ComparisonPage, PageTool } from './page.ts';
import { printedPrice } from './printed-price.ts';
import { namePattern } from './spelled-name.ts';

const otherTypes: Record<string, string> = { 'web-app': 'app', 'cli-tool': 'cli', 'ai-model': 'model' };
const partNames = {
  adoption: 'Adoption',
  quality: 'Quality',
  ecosystem: 'Ecosystem',
  matchGraph: 'Match Graph',
};

/** What the page's table (or its lead sentence) says of one tool, as a record without source and key. */
export function pageRecord(page: ComparisonPage, side: 0 | 1): Record<string, unknown> {
  const tool = page.tools[side];
  const starting = printed(tool.cells.get('Starting Price'));
  const price = starting === undefined ? undefined : printedPrice(starting);
  const rank = rankOf(page, tool);
  const declared = numberIn(tool.cells.get('Capabilities')) ?? tool.capabilities.length + tool.hidden;
  const matched = numberIn(tool.cells.get('Times Matched'));
  return {
    name: tool.name,
    type: typeOf(tool),
    pricing: pricingOf(tool),
    ...(price !== undefined && { prices: [price] }),
    ...(starting !== undefined && { startingPriceText: starting }),
    ...(rank !== undefined && { rank }),
    capabilitiesDeclared: declared,
    ...(matched !== undefined && { timesMatchedReported: matched }),
  };
}

function typeOf(tool: PageTool): string {
  const slug = (tool.cells.get('Type') ?? '').toLowerCase().replaceAll(/[\s_]+/gu, '-');
  // A type that no word of ours fits, or none at all: the page is about things to pick, so a product.
  return ToolType.safeParse(otherTypes[slug] ?? slug).data ?? 'product';
}

function pricingOf(tool: PageTool): string {
  const slug = (tool.cells.get('Pricing') ?? '').toLowerCase().replaceAll(/[\s_]+/gu, '-');
  return Pricing.safeParse(slug).data ?? 'unknown';
}

/** The row "…Rank" of the table, else what the lead sentence says. */
function rankOf(page: ComparisonPage, tool: PageTool): Record<string, unknown> | undefined {
  const label = [...tool.cells.keys()].find((key) => /rank$/iu.test(key));
  const said = label === undefined ? undefined : tool.cells.get(label);
  const found = /^(\d+(?:\.\d+)?)\/(\d+)$/u.exec(said ?? '') ?? rankInLead(page, tool);
  if (found === null) return undefined;
  const parts = Object.entries(partNames).flatMap(([key, row]) => {
    const value = numberIn(tool.cells.get(row));
    return value === undefined ? [] : [[key, value] as const];
  });
  return {
    name: label ?? 'Rank',
    value: Number(found[1]),
    outOf: Number(found[2]),
    parts: Object.fromEntries(parts),
  };
}

function rankInLead({ lead }: ComparisonPage, tool: PageTool): RegExpExecArray | null {
  const text = lead?.text ?? '';
  const [name, rank] = [namePattern(tool), String.raw`(\d+(?:\.\d+)?)\/(\d+)`];
  const winner = new RegExp(`^${name} ranks higher at ${rank}`, 'u').exec(text);
  return winner ?? new RegExp(` vs ${name} at ${rank}`, 'u').exec(text);
}

function printed(cell: string | undefined): string | undefined {
  return cell === undefined || /^(?:[—–-]|n\/a)?$/iu.test(cell) ? undefined : cell;
}

function numberIn(cell: string | undefined): number | undefined {
  const found = /^\d[\d,]*(?:\.\d+)?/u.exec(cell ?? '')?.[0];
  return found === undefined ? undefined : Number(found.replaceAll(',', ''));
}
