import { createHash } from 'node:crypto';
import type { MatchFact } from '#contract/interchange.ts';

/** `source/key` of a record, or `capability:ID`. */
export type SideKey = string;

export const recordId = (source: string, key: string): string => `${source}/${key}`;

export function sideKeys(fact: MatchFact): { first: SideKey; second: SideKey } {
  const first =
    'capability' in fact.first
      ? `capability:${fact.first.capability}`
      : recordId(fact.source, fact.first.key);
  return { first, second: recordId(fact.source, fact.second.key) };
}

/**
 * An entry's id: 24 hex digits of sha256 over source, kind, both keys, capability, context and the source's
 * own row id or quote. Never of a row number, so the same file in another order gives the same ids.
 */
export function entryId(fact: MatchFact): string {
  const { first, second } = sideKeys(fact);
  const parts = [
    fact.source,
    fact.kind,
    first,
    second,
    fact.capability ?? '',
    fact.context ?? '',
    fact.rowId ?? fact.quote ?? '',
  ];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 24);
}
