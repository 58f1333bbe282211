import type { CompareCell } from '#contract/compare.ts';

/** One line under a cell's value: what a source prints, or only whose value stands above. */
export interface ReportedLine {
  readonly source: string;
  /** Null when the source prints just what the cell shows. */
  readonly text: string | null;
}

/** What each source prints for this cell; a text that stands above already is not said again. */
export function reportedLines({ text, reported }: Pick<CompareCell, 'text' | 'reported'>): ReportedLine[] {
  return reported.map((said) => ({ source: said.source, text: said.text === text ? null : said.text }));
}
