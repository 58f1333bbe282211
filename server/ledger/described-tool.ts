/** A tool's properties as Neo4j keeps them: no maps, so lists of records are JSON texts. */
import { toolFromRecords, type SaidOfTool } from '../scoring/tool-from-records.ts';

export function describedTool(said: readonly SaidOfTool[]): Record<string, unknown> {
  const tool = toolFromRecords(said);
  return {
    ...tool,
    sortName: tool.name.toLowerCase(),
    aliasText: tool.aliases.join('\n'),
    prices: JSON.stringify(tool.prices),
    reported: JSON.stringify(tool.reported),
    signals: JSON.stringify(tool.signals),
  };
}
