import { useQuery } from '@tanstack/react-query';
import type { MatchEntry } from '#contract/match.ts';
import { useExplore } from '../../../explore/explore-context.ts';
import { overviewSize } from '../../../explore/overview-size.ts';
import { boardAsked } from '../../../addresses/explore/lens.ts';
import { openingQuery } from '../../../api/queries.ts';

/** Names of refs, from whatever is at hand: the picture, the opening map, these entries; else the id itself. */
export function useNames(entries: readonly MatchEntry[]): (ref: string) => string {
  const { picture, state } = useExplore();
  const { data: overview } = useQuery(openingQuery(boardAsked(state.lens), overviewSize()));
  return (ref) => {
    const node =
      picture?.nodes.find((one) => one.node.ref === ref)?.node ??
      overview?.nodes.find((one) => one.ref === ref);
    const side = entries.flatMap((entry) => [entry.first, entry.second]).find((one) => one.ref === ref);
    return node?.name ?? side?.name ?? ref.slice(ref.indexOf(':') + 1);
  };
}
