/**
 * Who beats whom, decided over all results at once: each result's share and standing, their order, and how many rivals
 * a tool is clearly ahead of, clearly behind, or too close to call with. A page is cut of what this returns, never given to it. Pure.
 */
import { judgedOf, verdictOf, wonRate, type Results } from '#contract/rate.ts';
import type { Rival, RivalCounts } from '#contract/rivals.ts';
import type { MatchKind } from '#contract/vocabulary.ts';

/** One source's results of the asked tool and a rival; wins are the asked tool's. */
export interface Met extends Results {
  readonly tool: Rival['tool'];
  readonly source: string;
  readonly matches: number;
  readonly kinds: readonly MatchKind[];
}

export interface Standing {
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly result: Rival['result'];
}

/** How the asked tool stands in one source's results. */
export function standingOf(met: Results & { readonly kinds: readonly MatchKind[] }): Standing {
  const rate = wonRate(met, met.kinds);
  if (rate === null) {
    const result = judgedOf(met) === 0 ? 'unjudged' : 'claimed';
    return { share: null, low: null, high: null, result };
  }
  const { share, low, high } = rate;
  return { share, low, high, result: verdictOf(rate) };
}

export type Ranked<Of extends Met> = Of & Standing;

/**
 * The order of what the question asks: who is clearly ahead of the tool, then by its share from the lowest on, then what is
 * only claimed (worse first), then what nobody judged; of equals the more compared first, then by name. What no reader
 * could tell apart is told apart by source and id, so that the order is total.
 */
export function rankRivals<Of extends Met>(met: readonly Of[]): Ranked<Of>[] {
  return met.map((one) => ({ ...one, ...standingOf(one) })).sort(inOrder);
}

const tiers: Readonly<Record<Rival['result'], number>> = {
  behind: 0,
  close: 1,
  ahead: 1,
  claimed: 2,
  unjudged: 3,
};

/** Of claims, which have no share, the side that the more of them take. */
const leaning = ({ wins, losses, result }: Met & Standing): number =>
  result === 'claimed' ? Math.sign(wins - losses) : 0;

function inOrder(a: Met & Standing, b: Met & Standing): number {
  return (
    tiers[a.result] - tiers[b.result] ||
    (a.share ?? 0) - (b.share ?? 0) ||
    leaning(a) - leaning(b) ||
    b.matches - a.matches ||
    byText(a.tool.name, b.tool.name) ||
    byText(a.source, b.source) ||
    byText(a.tool.id, b.tool.id)
  );
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Over all results given: each rival counts once, and is in dispute where one source has it ahead, another behind. */
export function countRivals(
  met: readonly (Met & Pick<Standing, 'result'>)[],
): RivalCounts & { readonly rivals: number; readonly judged: number } {
  const rivals = new Map<string, Seen>();
  for (const { tool, result, wins, losses } of met) {
    const seen = rivals.get(tool.id) ?? { results: new Set(), wonMore: false };
    rivals.set(tool.id, seen);
    seen.results.add(result);
    if (tiers[result] < tiers.claimed && losses > wins) seen.wonMore = true;
  }
  const counts = { ahead: 0, behind: 0, close: 0, claimed: 0, unjudged: 0 };
  const further = { disputed: 0, wonMore: 0 };
  for (const { results, wonMore } of rivals.values()) {
    counts[overall(results)] += 1;
    if (results.has('ahead') && results.has('behind')) further.disputed += 1;
    if (wonMore) further.wonMore += 1;
  }
  const judged = counts.ahead + counts.behind + counts.close;
  return { ...counts, ...further, rivals: rivals.size, judged };
}

interface Seen {
  readonly results: Set<Rival['result']>;
  /** In a source that judged the two, whether or not chance may have decided. */
  wonMore: boolean;
}

function overall(results: ReadonlySet<Rival['result']>): Rival['result'] {
  const [ahead, behind] = [results.has('ahead'), results.has('behind')];
  if (ahead !== behind) return ahead ? 'ahead' : 'behind';
  if (ahead || results.has('close')) return 'close';
  return results.has('claimed') ? 'claimed' : 'unjudged';
}
