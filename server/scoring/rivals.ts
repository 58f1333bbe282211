/**
 * Who beats whom, decided over all results at once: each result's share and standing, their order, and how many rivals
 * a tool beats, loses to or is even with. A page is cut of what this returns, never given to it. Pure.
 */
import { judgedOf, permitsRate, wonRate, type Results } from '#contract/rate.ts';
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
  readonly certain: boolean;
}

/** How the asked tool stands in one source's results. */
export function standingOf(met: Results & { readonly kinds: readonly MatchKind[] }): Standing {
  const rate = wonRate(met, met.kinds);
  const { share = null, low = null, high = null } = rate ?? {};
  const certain = rate !== null && (rate.low > 0.5 || rate.high < 0.5);
  return { share, low, high, result: resultOf(met), certain };
}

function resultOf(met: Results & { readonly kinds: readonly MatchKind[] }): Rival['result'] {
  if (judgedOf(met) === 0) return 'unjudged';
  if (!permitsRate(met.kinds)) return 'claimed';
  if (met.wins === met.losses) return 'even';
  return met.wins > met.losses ? 'beats' : 'losesTo';
}

export type Ranked<Of extends Met> = Of & Standing;

/**
 * The order of what the question asks: who certainly beats the tool, then by its share from the lowest on, then what is
 * only claimed (worse first), then what nobody judged; of equals the more compared first, then by name. What no reader
 * could tell apart is told apart by source and id, so that the order is total.
 */
export function rankRivals<Of extends Met>(met: readonly Of[]): Ranked<Of>[] {
  return met.map((one) => ({ ...one, ...standingOf(one) })).sort(inOrder);
}

const tiers: Readonly<Record<Rival['result'], number>> = {
  losesTo: 1,
  even: 1,
  beats: 1,
  claimed: 2,
  unjudged: 3,
};

const tierOf = ({ result, certain }: Standing): number =>
  certain && result === 'losesTo' ? 0 : tiers[result];

/** Of claims, which have no share, the side that the more of them take. */
const leaning = ({ wins, losses, result }: Met & Standing): number =>
  result === 'claimed' ? Math.sign(wins - losses) : 0;

function inOrder(a: Met & Standing, b: Met & Standing): number {
  return (
    tierOf(a) - tierOf(b) ||
    (a.share ?? 0) - (b.share ?? 0) ||
    leaning(a) - leaning(b) ||
    b.matches - a.matches ||
    byText(a.tool.name, b.tool.name) ||
    byText(a.source, b.source) ||
    byText(a.tool.id, b.tool.id)
  );
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Over all results given: each rival counts once, and is in dispute where sources that judged it differ. */
export function countRivals(
  met: readonly (Met & Pick<Standing, 'result'>)[],
): RivalCounts & { readonly rivals: number; readonly judged: number } {
  const results = new Map<string, Set<Rival['result']>>();
  for (const { tool, result } of met) {
    const seen = results.get(tool.id);
    if (seen) seen.add(result);
    else results.set(tool.id, new Set([result]));
  }
  const counts = { beats: 0, losesTo: 0, even: 0, disputed: 0, claimed: 0, unjudged: 0 };
  for (const seen of results.values()) counts[overall(seen)] += 1;
  const { beats, losesTo, even, disputed } = counts;
  return { ...counts, rivals: results.size, judged: beats + losesTo + even + disputed };
}

function overall(seen: ReadonlySet<Rival['result']>): keyof RivalCounts {
  const verdicts = (['beats', 'losesTo', 'even'] as const).filter((result) => seen.has(result));
  const [only, other] = verdicts;
  if (other !== undefined) return 'disputed';
  return only ?? (seen.has('claimed') ? 'claimed' : 'unjudged');
}
