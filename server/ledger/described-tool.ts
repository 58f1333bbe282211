/** A tool's properties as Neo4j keeps them: no maps, so lists of records are JSON texts. */
import { describeTool } from '../import/describe-tool.ts';
import { freeOf, pricingOf, pricingsOf } from '../scoring/free.ts';
import { prominenceOf } from '../scoring/prominence.ts';
import { toolFromRecords, type SaidOfTool, type ToolProperties } from '../scoring/tool-from-records.ts';
import { facetsOfTool } from '../search/facets.ts';
import { keyOf } from '../search/filter-table.ts';

interface Listed {
  readonly alternativeTo: readonly string[];
  readonly alternatives: readonly string[];
}

export interface DescribedTool {
  /** As its sources say it, before a sentence of ours stands in for a description. */
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
): DescribedTool {
  const tool = toolFromRecords(said);
  const free = freeOf(said, tool.type, capabilities);
  const keys = {
    pricing: pricingOf(free),
    pricings: pricingsOf(free),
    vendorKey: tool.vendor === null ? null : keyOf(tool.vendor),
    licenceKey: tool.licence === null ? null : keyOf(tool.licence),
  };
  return {
    own: tool,
    properties: {
      ...tool,
      ...keys,
      free: JSON.stringify(free),
      description: tool.description ?? describeTool({ ...tool, ...listed }),
      needs: tool.needs.length === 0 ? null : tool.needs,
      prominence: prominenceOf(tool),
      sortName: tool.name.toLowerCase(),
      aliasText: tool.aliases.join('\n'),
      facets: facetsOfTool({ ...tool, ...keys }, capabilities),
      prices: JSON.stringify(tool.prices),
      reported: JSON.stringify(tool.reported),
      signals: JSON.stringify(tool.signals),
    },
  };
}
