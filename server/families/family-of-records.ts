/** The family and version of a tool, from what its sources say of it. Pure. */
import type { RecordFact } from '#contract/interchange.ts';
import { statedFamily, versionOf, type Named } from './version-of.ts';

export interface FamilyProperties {
  /** Id of the family; null for what is of none. */
  readonly family: string | null;
  readonly familyName: string | null;
  /** Null for the family's own name. */
  readonly version: string | null;
}

type Said = Pick<RecordFact, 'name' | 'key' | 'aliases' | 'family' | 'version'>;

/**
 * What a source states stands before what is read from names, and the tool's own name before those of its records.
 * @param said the records, the first in the order of the tool's fields in front
 */
export function familyOfRecords(said: readonly Said[], tool: Pick<Named, 'name' | 'type'>): FamilyProperties {
  const others = said.flatMap(({ name, key, aliases }) => [name, key, ...aliases]);
  const names = [tool.name, ...said.map(({ name }) => name)];
  const read = first(names, (name) => versionOf({ name, others, type: tool.type }));
  const family = first(said, (fact) => (fact.family === undefined ? null : statedFamily(fact.family)));
  const version = first(said, (fact) => fact.version ?? null);
  const of = family ?? read?.family ?? null;
  if (of === null) return { family: null, familyName: null, version: null };
  return { family: of.id, familyName: of.name, version: version ?? read?.version ?? null };
}

function first<In, Out>(items: readonly In[], of: (item: In) => Out | null): Out | null {
  for (const item of items) {
    const found = of(item);
    if (found !== null) return found;
  }
  return null;
}
