import type { MatchEntry } from '#contract/match.ts';
import { turned } from '#contract/sides.ts';
import type { Direction } from '#contract/vocabulary.ts';
import type { z } from 'zod';

type Side = MatchEntry['first'];

/** A claim as one of its two sides sees it. */
export interface ClaimSeen {
  readonly id: string;
  readonly direction: z.infer<typeof Direction>;
  readonly rival: Side;
  readonly note: string | null;
  /** First line in the source; null when the source has no lines. */
  readonly line: number | null;
}

function direction(count: number, wins: number, losses: number, ties: number): ClaimSeen['direction'] {
  if (count > 0 && wins === count) return 'better';
  if (count > 0 && losses === count) return 'worse';
  if (count > 0 && ties === count) return 'comparable';
  return 'mixed';
}

/**
 * Turns an entry to the side of the tool with this id. Null when the entry is not about this tool.
 */
export function claimSeen(entry: MatchEntry, toolId: string): ClaimSeen | null {
  const ref = `tool:${toolId}`;
  const isFirst = entry.first.ref === ref;
  if (!isFirst && entry.second.ref !== ref) return null;
  const { wins, losses } = isFirst ? entry : turned(entry);
  return {
    id: entry.id,
    direction: direction(entry.count, wins, losses, entry.ties),
    rival: isFirst ? entry.second : entry.first,
    note: entry.note,
    line: entry.locator?.line ?? null,
  };
}
