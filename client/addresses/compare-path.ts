import { compareUrl, type CompareState } from './compare-url.ts';
import type { EntriesOf } from './explore/entries-of.ts';

/** Addresses that differ from the shown one in one thing. */
export interface Address {
  readonly shown: CompareState;
  withEntries(question: EntriesOf): string;
  withoutEntries(): string;
  withRows(onlyDifferences: boolean): string;
  withExpanded(tool: string, expanded: boolean): string;
  withTools(tools: readonly string[]): string;
}

export function addressOf(shown: CompareState): Address {
  return {
    shown,
    withEntries: (entries) => compareUrl({ ...shown, entries }),
    withoutEntries: () => compareUrl({ ...shown, entries: null }),
    withRows: (onlyDifferences) => compareUrl({ ...shown, onlyDifferences }),
    withExpanded(tool, expanded) {
      const others = shown.expanded.filter((id) => id !== tool);
      return compareUrl({ ...shown, expanded: expanded ? [...others, tool] : others });
    },
    withTools: (tools) => compareUrl({ onlyDifferences: shown.onlyDifferences, tools }),
  };
}
