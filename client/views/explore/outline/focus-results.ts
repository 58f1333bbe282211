/** What came of each node of the table with the node in focus, as the server concludes it. */
import type { QualityRate } from '#contract/rates.ts';
import { judgedOf } from '#contract/rate.ts';
import {
  judgeText,
  matchesText,
  percentText,
  rateText,
  resultText,
  voteText,
} from '#contract/result-text.ts';
import type { Rival } from '#contract/rivals.ts';

export interface FocusResult {
  /** 0-1; null where no share may be told. */
  readonly share: number | null;
  /** Wins of the node in focus against this one, or votes. */
  readonly won: number | null;
  /** `378–421`, or `397 of 8,684`. */
  readonly figures: string;
  /** The whole sentence, with source and judge. */
  readonly words: string;
}

/** By ref. Of several sources the one that judged most stands: results of two judges are never added up. */
export function resultsWithTool(rows: readonly Rival[]): ReadonlyMap<string, FocusResult> {
  return byMost(
    rows,
    ({ tool }) => `tool:${tool.id}`,
    (row) => judgedOf(row),
    (row) => {
      const { share, low, high, wins, losses, matches, kinds } = row;
      const rate =
        share === null || low === null || high === null ? null : { of: judgedOf(row), share, low, high };
      const judged = row.result === 'claimed' || row.result === 'unjudged';
      return {
        share,
        won: judged ? null : wins,
        figures: judged
          ? matchesText(matches, kinds)
          : `${wins.toLocaleString('en-US')}–${losses.toLocaleString('en-US')}`,
        words: [resultText(row, kinds), rate && rateText(rate), row.source, judgeText(row)]
          .filter(Boolean)
          .join(' · '),
      };
    },
  );
}

export function resultsWithQuality(rows: readonly QualityRate[]): ReadonlyMap<string, FocusResult> {
  return byMost(
    rows,
    ({ tool }) => `tool:${tool.id}`,
    ({ votes }) => votes,
    (row) => ({
      share: row.share,
      won: row.votes,
      figures:
        row.participations === null
          ? row.votes.toLocaleString('en-US')
          : `${row.votes.toLocaleString('en-US')} of ${row.participations.toLocaleString('en-US')}`,
      words: [voteText(row.quality.name, row), row.source, judgeText(row)].filter(Boolean).join(' · '),
    }),
  );
}

function byMost<Row extends { readonly source: string }>(
  rows: readonly Row[],
  refOf: (row: Row) => string,
  weight: (row: Row) => number,
  told: (row: Row) => FocusResult,
): ReadonlyMap<string, FocusResult> {
  const best = new Map<string, Row>();
  for (const row of rows) {
    const before = best.get(refOf(row));
    const more = before === undefined ? 1 : weight(row) - weight(before);
    if (before === undefined || more > 0 || (more === 0 && row.source < before.source))
      best.set(refOf(row), row);
  }
  return new Map([...best].map(([ref, row]) => [ref, told(row)]));
}

export const shareText = (share: number | null): string => (share === null ? '' : percentText(share));
