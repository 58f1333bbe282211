/** A question to the ledger as it stands in an address: `REF`, `REF~REF`, either with `~source.ID`, `~kind.KIND` and `~about.ID` behind. */
import type { z } from 'zod';
import { Id, MatchKind, Ref } from '#contract/vocabulary.ts';
import type { MatchFilter } from '../../queries.ts';

/** A question to the ledger: the entries behind one count. */
export interface EntriesQuestion {
  readonly ref: string;
  readonly against: string | null;
  readonly source: string | null;
  readonly kind: z.infer<typeof MatchKind> | null;
  /** Id of the capability they are about; with that capability's own ref: whoever the sides are. */
  readonly about?: string | null;
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
  const about = Id.safeParse(after('about.'));
  const refs = parts.filter((part) => !['source.', 'kind.', 'about.'].some((mark) => part.startsWith(mark)));
  const [ref, against] = refs.map(readRef);
  if (!ref) return null;
  return {
    ref,
    against: against ?? null,
    source: source.success ? source.data : null,
    kind: kind.success ? kind.data : null,
    ...(about.success && { about: about.data }),
  };
}

export function printEntries({ ref, against, source, kind, about }: EntriesQuestion): string {
  const parts = [
    ref,
    against,
    source && `source.${source}`,
    kind && `kind.${kind}`,
    about && `about.${about}`,
  ];
  return parts.filter(Boolean).join('~');
}

/** The question as the call of the ledger takes it. */
export function ledgerFilter({ ref, against, source, kind, about }: EntriesQuestion): MatchFilter {
  return {
    ...(ref !== `capability:${about}` && { tool: ref }),
    ...(against !== null && { against }),
    ...(source !== null && { source }),
    ...(kind !== null && { kind }),
    ...(about && { capability: about }),
  };
}
