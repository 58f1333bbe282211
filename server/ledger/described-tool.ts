/** A tool's properties as Neo4j keeps them: no maps, so lists of records are JSON texts. */
import { describeTool } from './describe-tool.ts';
import { freeOf, pricingOf, pricingsOf } from '../scoring/free.ts';
import { figuresOf, prominenceOf } from '../scoring/prominence.ts';
import {
  toolFromRecords,
  type CorrectedFields,
  type OfFamily,
  type SaidOfTool,
  type ToolProperties,
} from '../scoring/tool-from-records.ts';
import { numeronymOf, plain, shortNames } from '../names/short-names.ts';
import { facetsOfTool } from '../search/facets.ts';
import { keyOf } from '../search/filter-table.ts';

interface Listed {
  readonly alternativeTo: readonly string[];
  readonly alternatives: readonly string[];
}

export interface DescribedTool {
  /** As its sources say it, without the sentence that we compose where none describes it. */
  readonly own: ToolProperties;
  readonly properties: Record<string, unknown>;
}

/**
 * @param capabilities ids of those it offers
 * @param listed names that lists put beside it, for a tool that no source describes
 */
export function describedTool(
  said: readonly SaidOfTool[],
  capabilities: readonly string[],
  listed?: Listed,
  corrected?: CorrectedFields,
  ofFamily?: OfFamily | null,
): DescribedTool {
  const tool = toolFromRecords(said, corrected, ofFamily);
  const free = freeOf(said, tool.type, capabilities);
  const keys = {
    pricing: pricingOf(free),
    pricings: pricingsOf(free),
    vendorKey: tool.vendor === null ? null : keyOf(tool.vendor),
    languageKeys: tool.languages.map(keyOf),
    licenceKey: tool.licence === null ? null : keyOf(tool.licence),
  };
  return {
    own: tool,
    properties: {
      ...tool,
      ...keys,
      free: JSON.stringify(free),
      composed: tool.description === null ? describeTool({ ...tool, ...listed }) : null,
      needs: tool.needs.length === 0 ? null : tool.needs,
      prominence: prominenceOf(tool),
      // `name|number`: a property holds no maps.
      figures: figuresOf(tool).map(({ name, value }) => `${name}|${value}`),
      sortName: tool.name.toLowerCase(),
      aliasText: tool.aliases.join('\n'),
      facets: facetsOfTool({ ...tool, ...keys }, capabilities, calledBesides(tool)),
      prices: JSON.stringify(tool.prices),
      reported: JSON.stringify(tool.reported),
      signals: JSON.stringify(tool.signals),
    },
  };
}

/** As they are looked up. */
function calledBesides(tool: Pick<ToolProperties, 'name' | 'vendor' | 'type'>): string[] {
  return [...shortNames(tool), numeronymOf(tool) ?? []].flat().map(plain);
}
