import type { Tool } from '#contract/tool.ts';
import { typeName } from '../../words.ts';

/** "Model · Alibaba · open weights": what a tool is, in a line, leaving out what is not known. */
export function toolWords(
  tool: Pick<Tool, 'type' | 'vendor' | 'openWeights' | 'licence' | 'status'>,
): string {
  const parts = [
    typeName(tool.type),
    tool.vendor,
    tool.openWeights === true ? 'open weights' : null,
    tool.licence,
    tool.status,
  ];
  return parts.filter((part) => part != null).join(' · ');
}
