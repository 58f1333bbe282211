import type { ToolSummary } from '#contract/tool.ts';

type Named = Pick<ToolSummary, 'id' | 'name' | 'vendor'>;

/** Names that tell these tools apart: where two are called the same, with the vendor or else the id behind. */
export function toldApart(tools: readonly Named[]): (tool: Named) => string {
  const ids = new Map<string, Set<string>>();
  for (const { id, name } of tools) ids.set(name, (ids.get(name) ?? new Set()).add(id));
  return ({ id, name, vendor }) => ((ids.get(name)?.size ?? 0) > 1 ? `${name} (${vendor ?? id})` : name);
}
