/** A question to the ledger as it stands in an address: `REF`, `REF~REF`, either with `~source.ID` and `~kind.KIND` behind. */
import type { z } from 'zod';
import { Id, MatchKind, Ref } from '#contract/vocabulary.ts';

/** A question to the ledger: the entries behind one count. */
export interface EntriesQuestion {
  readonly ref: string;
  readonly against: string | null;
  readonly source: string | null;
  readonly kind: z.infer<typeof MatchKind> | null;
}

function readRef(text: string): string | null {
  const ref = Ref.safeParse(text.includes(':') ? text : `tool:${text}`);
  return ref.success ? ref.data : null;
}

export function readEntries(text: string): EntriesQuestion | null {
  const parts = text.split('~');
  const after = (mark: string) => parts.find((part) => part.startsWith(mark))?.slice(mark.length);
  const source = Id.safeParse(after('source.'));
  const kind = MatchKind.safeParse(after('kind.'));
  const refs = parts.filter((part) => !part.startsWith('source.') && !part.startsWith('kind.'));
  const [ref, against] = refs.map(readRef);
  if (!ref) return null;
  return {
    ref,
    against: against ?? null,
    source: source.success ? source.data : null,
    kind: kind.success ? kind.data : null,
  };
}

export function printEntries({ ref, against, source, kind }: EntriesQuestion): string {
  const parts = [ref, against, source && `source.${source}`, kind && `kind.${kind}`];
  return parts.filter((part) => part !== null).join('~');
}
