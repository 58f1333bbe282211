import type { Import } from '#contract/imports.ts';
import { asOf } from '#contract/snapshot.ts';
import { counted } from '../../../words/numbers.ts';

type Held = Pick<Import, 'title' | 'source' | 'snapshot' | 'records' | 'entries'>;

/** What taking an import back does, in sentences. @param before the import that is in force again afterwards */
export function whatGoes(undone: Held, before: Held | undefined): string[] {
  const title = undone.title ?? undone.source;
  const last = 'Reviewed duplicates of its tools are kept, for when it is imported again.';
  if (before === undefined) {
    return [
      `It is the only import of ${title}: ${heldBy(undone)} go, and with them every tool that no other source names.`,
      last,
    ];
  }
  return [
    `Its data (${asOf(undone.snapshot)}) is removed: ${heldBy(undone)}.`,
    `The import before it is active again, ${asOf(before.snapshot)}: ${heldBy(before)}.`,
    last,
  ];
}

const heldBy = ({ records, entries }: Held): string =>
  `${counted(records ?? 0, 'record')} and ${counted(entries ?? 0, 'match entry', 'match entries')}`;
