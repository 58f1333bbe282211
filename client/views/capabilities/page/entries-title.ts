import type { EntriesOf } from '../../../addresses/explore/entries-of.ts';

/**
 * What the open entries are: those on the capability, or all of one tool, of which few may be on it.
 * @param tool name of the tool asked about; null where the question is of a capability
 */
export function entriesTitle(
  { about }: Pick<EntriesOf, 'about'>,
  capability: string,
  tool: string | null,
): string {
  if (tool !== null) return about ? `Matches of ${tool} about ${capability}` : `All matches of ${tool}`;
  return about ? `Match entries about ${capability}` : `Matches on ${capability}`;
}
