import type { MatchFilter } from '../../../queries.ts';
import type { EntriesOf } from '../../../url-state.ts';

/** The ledger's parameters for the entries behind a number. */
export function filterOf({ ref, against, source }: EntriesOf): MatchFilter {
  return { tool: ref, ...(against && { against }), ...(source && { source }) };
}
