/** Each tool's share of judged matches over the pairs shown, with its 95 % interval (Wilson); a tie is half a win. */
import { resultsOf } from './lead.ts';
import type { PicturePair } from './picture.ts';

export interface WinShare {
  readonly judged: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

const z = 1.96;

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
  return new Map([...sums].filter(([, { judged }]) => judged > 0).map(([ref, sum]) => [ref, shareOf(sum)]));
}

function shareOf({ won, judged }: { won: number; judged: number }): WinShare {
  const share = won / judged;
  const middle = share + (z * z) / (2 * judged);
  const reach = z * Math.sqrt((share * (1 - share)) / judged + (z * z) / (4 * judged * judged));
  const whole = 1 + (z * z) / judged;
  return { judged, share, low: (middle - reach) / whole, high: (middle + reach) / whole };
}
