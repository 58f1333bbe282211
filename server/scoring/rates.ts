/** Votes on qualities: counted, and told per participation where the source says how often a tool was shown. Pure. */
import { rateOf } from '#contract/rate.ts';
import type { MatchKind, QualitySense } from '#contract/vocabulary.ts';
import { groupedBy } from './grouped-by.ts';
import { classesOf, type Interval, ranksOf } from './ratings/classes.ts';

/** What one source counts of a tool beside a quality; wins and losses are the tool's. */
export interface Voted {
  readonly tool: { readonly id: string; readonly name: string };
  readonly quality: { readonly id: string; readonly name: string; readonly sense: QualitySense | null };
  readonly source: string;
  readonly matches: number;
  readonly wins: number;
  readonly losses: number;
  readonly kinds: readonly MatchKind[];
  /** How often the tool was shown to those who voted, where the source says. */
  readonly participations: number | null;
}

export interface VoteShare {
  /** Votes that say the tool has the quality. */
  readonly votes: number;
  readonly participations: number | null;
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * A vote for a bad quality is stored as a loss, one for a good quality as a win. More votes than participations
 * contradict each other, and then no share is told.
 */
export function voteShare(voted: Voted): VoteShare {
  const votes = votesOf(voted);
  const { participations } = voted;
  const isVote = voted.kinds.length > 0 && voted.kinds.every((kind) => kind === 'vote');
  const known = isVote && participations !== null && participations > 0 && votes <= participations;
  const { share = null, low = null, high = null } = (known ? rateOf(votes, participations) : null) ?? {};
  return { votes, participations: known ? participations : null, share, low, high };
}

function votesOf({ quality, kinds, matches, wins, losses }: Voted): number {
  if (!kinds.includes('vote')) return matches;
  if (quality.sense !== null) return quality.sense === 'bad' ? losses : wins;
  // No source says what the quality is worth: whichever way its votes are stored.
  return wins > 0 || losses === 0 ? wins : losses;
}

export interface VoteClass {
  /** Null where no share is known. */
  readonly class: number | null;
  readonly rankLow: number | null;
  readonly rankHigh: number | null;
}

/**
 * Classes and ranks of all that were voted on, by the rule of ratings: a source and quality at a time, from the best share
 * down, which of a bad quality is the lowest. Pages and filters are for what comes after.
 * @param ranked as `rankVotes` orders them, nobody left out
 */
export function withClasses<Of extends Voted & VoteShare>(ranked: readonly Of[]): (Of & VoteClass)[] {
  const groups = groupedBy(ranked, ({ source, quality }) => JSON.stringify([source, quality.id]));
  const placed = new Map<Of, VoteClass>();
  for (const rows of groups.values()) {
    const known = rows.flatMap((row) =>
      row.low === null || row.high === null ? [] : [{ row, ...strength(row, row.low, row.high) }],
    );
    const [classes, ranks] = [classesOf(known), ranksOf(known)];
    for (const [i, { row }] of known.entries()) {
      const { rankLow, rankHigh } = ranks[i] ?? { rankLow: null, rankHigh: null };
      placed.set(row, { class: classes[i] ?? null, rankLow, rankHigh });
    }
  }
  const none: VoteClass = { class: null, rankLow: null, rankHigh: null };
  return ranked.map((row) => ({ ...row, ...(placed.get(row) ?? none) }));
}

/** The interval by which more is better. */
const strength = ({ quality }: Voted, low: number, high: number): Interval =>
  quality.sense === 'bad' ? { low: -high, high: -low } : { low, high };

/**
 * The source with most votes first, since shares of two sources are never compared; in it the best share, which of a bad
 * quality is the lowest, then more participations; without a share by votes, of a bad quality the fewest first; of equals by name.
 */
export function rankVotes<Of extends Voted>(voted: readonly Of[]): (Of & VoteShare)[] {
  const rows = voted.map((one) => ({ ...one, ...voteShare(one) }));
  const ofSource = new Map<string, number>();
  for (const { source, votes } of rows) ofSource.set(source, (ofSource.get(source) ?? 0) + votes);
  return rows.sort(
    (a, b) =>
      (ofSource.get(b.source) ?? 0) - (ofSource.get(a.source) ?? 0) ||
      byText(a.source, b.source) ||
      senseOrder(a) - senseOrder(b) ||
      Number(a.share === null) - Number(b.share === null) ||
      better(a) * ((b.share ?? 0) - (a.share ?? 0)) ||
      (b.participations ?? 0) - (a.participations ?? 0) ||
      better(a) * (b.votes - a.votes) ||
      byText(a.tool.name, b.tool.name) ||
      byText(a.quality.name, b.quality.name) ||
      byText(a.tool.id, b.tool.id) ||
      byText(a.quality.id, b.quality.id),
  );
}

/** What speaks for a tool stands before what speaks against it. */
const senseOrder = ({ quality }: Voted): number => (quality.sense === 'bad' ? 1 : 0);

/** Of a bad quality the fewest stand first. Rows of both senses are apart before this is asked. */
const better = ({ quality }: Voted): 1 | -1 => (quality.sense === 'bad' ? -1 : 1);

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
