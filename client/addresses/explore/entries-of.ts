/** Which ledger entries are open, as it stands in an address: `REF`, `REF~REF`, either with `~source.ID`, `~kind.KIND` and `~about.ID` behind. */
import { Id, MatchKind } from '#contract/vocabulary.ts';
import type { MatchFilter } from '../../api/ledger-queries.ts';
import { readRef } from './refs.ts';

/** The entries behind one number. */
export interface EntriesOf {
  readonly ref: string;
  readonly against: string | null;
  readonly source: string | null;
  readonly kind: MatchKind | null;
  /** Id of the capability they are about; with that capability's own ref: whoever the sides are. */
  readonly about: string | null;
}

/** All entries of a node, or those of them that `only` asks for. */
export function entriesOf(ref: string, only: Partial<Omit<EntriesOf, 'ref'>> = {}): EntriesOf {
  return { ref, against: null, source: null, kind: null, about: null, ...only };
}

export function readEntries(text: string): EntriesOf | null {
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
    about: about.success ? about.data : null,
  };
}

export function printEntries({ ref, against, source, kind, about }: EntriesOf): string {
  const parts = [
    ref,
    against,
    source && `source.${source}`,
    kind && `kind.${kind}`,
    about && `about.${about}`,
  ];
  return parts.filter(Boolean).join('~');
}

/** The entries as the call of the ledger takes them. */
export function ledgerFilter({ ref, against, source, kind, about }: EntriesOf): MatchFilter {
  return {
    ...(ref !== `capability:${about}` && { tool: ref }),
    ...(against !== null && { against }),
    ...(source !== null && { source }),
    ...(kind !== null && { kind }),
    ...(about !== null && { capability: about }),
  };
}
