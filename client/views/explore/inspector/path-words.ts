/** What was found between two nodes, in words. Pure. */
import type { Paths } from '#contract/graph.ts';
import { count, counted } from '../../../words/numbers.ts';

type Told = Pick<Paths, 'through' | 'total' | 'lookedAt' | 'complete'> & {
  readonly paths: readonly {
    readonly nodes: readonly unknown[];
    readonly weakest: number | null;
  }[];
};

const by: Readonly<Record<Paths['through'], string>> = {
  matches: 'by comparisons alone',
  capabilities: 'through what tools can do (no path by comparisons alone)',
  properties: 'through a common property (nothing else links them)',
};

/** Sentences about the best path, or about there being none: never more than was looked at. */
export function pathInWords({ paths, through, total, lookedAt, complete }: Told): readonly string[] {
  const [best] = paths;
  if (!best) {
    return complete
      ? [`No path of at most four links${through === 'properties' ? '' : ' without common properties'}.`]
      : [
          `None found among the ${counted(lookedAt, 'link')} looked at. The search stopped there, so there may be one.`,
        ];
  }
  const among = total > 1 ? `, the strongest of ${count(total)} of this length` : '';
  return [
    `${counted(best.nodes.length - 1, 'link')} long, ${by[through]}${among}.`,
    ...(best.weakest === null
      ? []
      : [`Its weakest comparison counts ${counted(best.weakest, 'match', 'matches')}.`]),
    ...(complete ? [] : [`${counted(lookedAt, 'link')} looked at, not all: there may be a stronger one.`]),
  ];
}
