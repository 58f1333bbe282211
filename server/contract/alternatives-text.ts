/** What an answer about alternatives says of itself: one wording for panel, page and command line. */
import type { Alternatives } from './alternatives.ts';

/** Null where enough is known of what the tool does. */
export function littleKnownText({ known, tool }: Pick<Alternatives, 'known' | 'tool'>): string | null {
  return known === 'enough'
    ? null
    : `Too little known of what ${tool.name} does to find what does the same: these are near by what is known.`;
}
