import type { Import } from '#contract/imports.ts';
import { counted } from '../../../numbers.ts';

type Held = Pick<Import, 'title' | 'source' | 'snapshot' | 'records' | 'entries'>;

/** What taking an import back does, in sentences. @param before the import that is in force again afterwards */
export function whatGoes(undone: Held, before: Held | undefined): string[] {
  const title = undone.title ?? undone.source;
  const last = 'What people decided about its tools stays, for when it comes again.';
  if (before === undefined) {
    return [
      `It is the only import of ${title}: ${heldBy(undone)} go, and with them every tool that no other source names.`,
      last,
    ];
  }
  return [
    `What it brought as of ${undone.snapshot ?? 'a day that is not known'} goes: ${heldBy(undone)}.`,
    `The import before it is in force again, as of ${before.snapshot ?? 'a day that is not known'}: ${heldBy(before)}.`,
    last,
  ];
}

const heldBy = ({ records, entries }: Held): string =>
  `${counted(records ?? 0, 'record')} and ${counted(entries ?? 0, 'match entry', 'match entries')}`;
