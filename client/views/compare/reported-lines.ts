import type { CompareCell, RowKey } from '#contract/compare.ts';
import type { ToolPrice } from '#contract/tool.ts';
import { money } from '../../words/numbers.ts';

/** One line under a cell's value: what a source prints, or only whose value stands above. */
export interface ReportedLine {
  readonly source: string;
  /** Null when the source prints just what the cell shows. */
  readonly text: string | null;
  /** The same in units people read, for a price that the source prints for a single token. */
  readonly readable: string | null;
}

function perMillion(source: string, prices: readonly ToolPrice[]): string | null {
  const price = prices.find((one) => one.source === source && one.unit === 'token');
  const input = price?.perMillion?.input ?? null;
  return price && input !== null ? `${money(input, price.currency)} per 1M input tokens` : null;
}

/** What each source prints for this cell; a text that stands above already is not said again. */
export function reportedLines(
  row: RowKey,
  cell: Pick<CompareCell, 'text' | 'reported'>,
  prices: readonly ToolPrice[],
): ReportedLine[] {
  return cell.reported.map(({ source, text }) => {
    const readable = row === 'startingPrice' ? perMillion(source, prices) : null;
    return {
      source,
      text: text === cell.text ? null : text,
      readable: readable === cell.text || readable === text ? null : readable,
    };
  });
}
