/** The line that a tool is shown by, in sources' words or made of its facts, which is said wherever it stands. */
import type { Tool } from './tool.ts';

/** How a line of ours is marked. */
export const composedMark = 'generated from facts';

export interface ToldLine {
  readonly text: string;
  /** Made of facts, as no source describes the tool. */
  readonly composed: boolean;
}

/** Null where no source describes it and hardly any facts are known. */
export function toldLine({ description, composed }: Pick<Tool, 'description' | 'composed'>): ToldLine | null {
  if (description !== null) return { text: description, composed: false };
  return composed === null ? null : { text: composed, composed: true };
}

/** As plain text: "Model by Alibaba, open weights. [generated from facts]". */
export function toldLineText(tool: Pick<Tool, 'description' | 'composed'>): string | null {
  const line = toldLine(tool);
  return line === null ? null : line.composed ? `${line.text} [${composedMark}]` : line.text;
}
