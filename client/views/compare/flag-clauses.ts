import type { SourceText } from '#contract/compare.ts';

interface Segment {
  readonly text: string;
  /** Why the source's own table does not support these words; null where nothing is wrong. */
  readonly reason: string | null;
  /** Signs that end the clause and belong before the reason: a sentence is not cut from its full stop. */
  readonly after: string;
}

export interface FlaggedText {
  /** In order; texts and what comes after them, put together, are the text to the letter. */
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
  for (const [index, { start, end, reason }] of found.entries()) {
    if (start > at) segments.push({ text: text.slice(at, start), reason: null, after: '' });
    const [after = ''] = /^[.,;:!?”"')]*/.exec(text.slice(end, found[index + 1]?.start)) ?? [];
    segments.push({ text: text.slice(start, end), reason, after });
    at = end + after.length;
  }
  if (at < text.length) segments.push({ text: text.slice(at), reason: null, after: '' });
  return { segments, unplaced };
}
