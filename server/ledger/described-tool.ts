/** A tool's properties as Neo4j keeps them: no maps, so lists of records are JSON texts. */
import { describeTool } from '../import/describe-tool.ts';
import { toolFromRecords, type SaidOfTool } from '../scoring/tool-from-records.ts';

interface Listed {
  readonly alternativeTo: readonly string[];
  readonly alternatives: readonly string[];
}

/** @param listed names that lists put beside it, for a tool that no source describes */
export function describedTool(said: readonly SaidOfTool[], listed?: Listed): Record<string, unknown> {
  const tool = toolFromRecords(said);
  return {
    ...tool,
    description: tool.description ?? describeTool({ ...tool, ...listed }),
    sortName: tool.name.toLowerCase(),
    aliasText: tool.aliases.join('\n'),
    prices: JSON.stringify(tool.prices),
    reported: JSON.stringify(tool.reported),
    signals: JSON.stringify(tool.signals),
  };
}
