/** What a board shows once its tools are known: close contests, surprises, whose tools play. Pure. */
import type { RatedPair, Ratings } from '#contract/ratings.ts';
import { billionsInName } from '../../families/size-in-name.ts';
import { expectedShare } from './chances.ts';
import { pointsOfUnit } from './rate-board.ts';
import { z } from './separation.ts';

export interface Placed {
  readonly tool: {
    readonly id: string;
    readonly name: string;
    readonly vendor: string | null;
    readonly family: string | null;
    readonly parametersBillions: number | null;
  };
  readonly rating: number;
  readonly low: number;
  readonly high: number;
  readonly matches: number;
  readonly toNext: number | null;
}

const maxClosest = 5;
const maxSurprises = 10;
/** So much more than a sibling is much larger. */
const muchLarger = 2;

/** Neighbours, by how near one half the share of the first is, the stronger first among as near. */
export function closestOf(ordered: readonly Placed[], ties: number): RatedPair[] {
  return ordered
    .flatMap((one, i): RatedPair[] => {
      const next = ordered[i + 1];
      if (next === undefined || one.toNext === null) return [];
      const gap = one.rating - next.rating;
      const share = (points: number) => rounded(expectedShare(points / pointsOfUnit, ties));
      return [
        {
          first: nameOf(one),
          second: nameOf(next),
          share: share(gap),
          low: share(gap - z * one.toNext),
          high: share(gap + z * one.toNext),
        },
      ];
    })
    .sort((a, b) => a.share - b.share)
    .slice(0, maxClosest);
}

const rounded = (value: number): number => Math.round(value * 1e4) / 1e4;
const nameOf = ({ tool: { id, name } }: Placed) => ({ id, name });

/** As a source states it, else as the name does. */
const sizeOf = ({ tool }: Placed): number | null => tool.parametersBillions ?? billionsInName(tool.name);

/** Of one vendor or family, where sizes are stated: the larger's whole interval lies below the smaller's. */
export function surprisesOf(ordered: readonly Placed[]): Ratings['surprises'] {
  return ordered
    .flatMap((small) => {
      const size = sizeOf(small);
      if (size === null || size <= 0) return [];
      return ordered.flatMap((large) => {
        const than = sizeOf(large);
        const siblings =
          (small.tool.vendor !== null && small.tool.vendor === large.tool.vendor) ||
          (small.tool.family !== null && small.tool.family === large.tool.family);
        if (!siblings || than === null || than < muchLarger * size || small.low <= large.high) return [];
        return [
          { smaller: nameOf(small), larger: nameOf(large), smallerBillions: size, largerBillions: than },
        ];
      });
    })
    .sort((a, b) => b.largerBillions / b.smallerBillions - a.largerBillions / a.smallerBillions)
    .slice(0, maxSurprises);
}

/** Whose tools took part in how many matches; every match has two sides. */
export function vendorsOf(ordered: readonly Placed[]): Ratings['vendors'] {
  const sums = new Map<string | null, { tools: number; matches: number }>();
  for (const { tool, matches } of ordered) {
    const sum = sums.get(tool.vendor) ?? { tools: 0, matches: 0 };
    sums.set(tool.vendor, sum);
    sum.tools += 1;
    sum.matches += matches;
  }
  const sides = [...sums.values()].reduce((all, { matches }) => all + matches, 0);
  return [...sums]
    .map(([vendor, { tools, matches }]) => ({
      vendor,
      tools,
      matches,
      share: rounded(matches / Math.max(1, sides)),
    }))
    .sort((a, b) => b.matches - a.matches || ((a.vendor ?? '') < (b.vendor ?? '') ? -1 : 1));
}
