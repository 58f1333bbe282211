import { Id } from '#contract/vocabulary.ts';
import { readRef } from './refs.ts';

/** Which ledger entries are open. */
export interface EntriesOf {
  readonly ref: string;
  readonly against: string | null;
  readonly source: string | null;
}

export function readEntries(text: string): EntriesOf | null {
  const parts = text.split('~');
  const last = parts.at(-1) ?? '';
  const source = last.startsWith('source.') ? Id.safeParse(last.slice('source.'.length)) : null;
  const [ref, against] = (source ? parts.slice(0, -1) : parts).map(readRef);
  if (!ref) return null;
  return { ref, against: against ?? null, source: source?.success ? source.data : null };
}

export function printEntries({ ref, against, source }: EntriesOf): string {
  return [ref, against, source && `source.${source}`].filter((part) => part !== null).join('~');
}
