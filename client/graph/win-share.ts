/** Each tool's share of judged matches over the pairs shown, with its 95 % interval (Wilson); a tie is half a win. */
import { wilsonInterval } from '#contract/interval.ts';
import { resultsOf } from './lead.ts';
import type { PicturePair } from './picture.ts';

export interface WinShare {
  readonly judged: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

export function leadsOf(pairs: readonly PicturePair[]): ReadonlyMap<string, WinShare> {
  const sums = new Map<string, { won: number; judged: number }>();
  for (const edge of pairs.flatMap((pair) => pair.edges)) {
    if (edge.rel !== 'MATCHED_AGAINST' || edge.from.startsWith('capability:')) continue;
    for (const ref of [edge.from, edge.to]) {
      const { wins, losses, ties } = resultsOf(edge, ref);
      const sum = sums.get(ref) ?? { won: 0, judged: 0 };
      sums.set(ref, { won: sum.won + wins + ties / 2, judged: sum.judged + wins + losses + ties });
    }
  }
  return new Map(
    [...sums].flatMap(([ref, { won, judged }]) => {
      const interval = wilsonInterval(won, judged);
      return interval ? [[ref, { judged, share: won / judged, ...interval }]] : [];
    }),
  );
}
