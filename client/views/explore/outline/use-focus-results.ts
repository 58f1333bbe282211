import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { isCapabilityRef } from '#contract/sides.ts';
import { allRatesQuery, rivalsAmongQuery } from '../../../api/rival-queries.ts';
import { type FocusResult, resultsWithQuality, resultsWithTool } from './focus-results.ts';
import type { OutlineRow } from './outline-rows.ts';

/** The results of the nodes of a table with the node in focus; null without one, or while they are on their way. */
export function useFocusResults(
  focus: string | undefined,
  rows: readonly OutlineRow[],
): ReadonlyMap<string, FocusResult> | null {
  const id = focus?.slice(focus.indexOf(':') + 1) ?? '';
  const isQuality = focus !== undefined && isCapabilityRef(focus);
  const others = useMemo(
    () =>
      rows.flatMap(({ node }) => (node.kind === 'tool' && node.ref !== focus ? [node.id] : [])).toSorted(),
    [rows, focus],
  );
  const met = useQuery({ ...rivalsAmongQuery(id, others), enabled: focus !== undefined && !isQuality });
  const voted = useQuery({ ...allRatesQuery(id), enabled: isQuality });
  return useMemo(() => {
    if (focus === undefined) return null;
    if (isQuality) return voted.data ? resultsWithQuality(voted.data) : null;
    return met.data ? resultsWithTool(met.data) : null;
  }, [focus, isQuality, met.data, voted.data]);
}
