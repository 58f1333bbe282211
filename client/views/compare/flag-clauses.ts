import type { SourceText } from '#contract/compare.ts';

interface Segment {
  readonly text: string;
  /** Why the source's own table does not support these words; null where nothing is wrong. */
  readonly reason: string | null;
}

export interface FlaggedText {
  /** In order; put together they are the text to the letter. */
  readonly segments: readonly Segment[];
  /** Reasons whose clause does not stand in the text word for word. */
  readonly unplaced: readonly string[];
}

/** Cuts a source's text at the clauses its own table contradicts. Clauses that overlap count once. */
export function flagClauses({
  text,
  contradictions,
}: Pick<SourceText, 'text' | 'contradictions'>): FlaggedText {
  const unplaced: string[] = [];
  const found: { start: number; end: number; reason: string }[] = [];
  for (const { clause, reason } of contradictions) {
    const start = clause === '' ? -1 : text.indexOf(clause);
    const end = start + clause.length;
    if (start < 0 || found.some((other) => start < other.end && other.start < end)) unplaced.push(reason);
    else found.push({ start, end, reason });
  }
  found.sort((a, b) => a.start - b.start);
  const segments: Segment[] = [];
  let at = 0;
  for (const { start, end, reason } of found) {
    if (start > at) segments.push({ text: text.slice(at, start), reason: null });
    segments.push({ text: text.slice(start, end), reason });
    at = end;
  }
  if (at < text.length) segments.push({ text: text.slice(at), reason: null });
  return { segments, unplaced };
}
