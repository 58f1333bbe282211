/** What an answer about alternatives says of itself: one wording for panel, page and command line. */
import type { Alternatives } from './alternatives.ts';
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
