/** A capability's properties, made from what the sources that name it say. Pure. */
import type { CapabilityFact } from '#contract/interchange.ts';
import { newestFirst, type Snapshot } from '#contract/snapshot.ts';
import { facetsOfCapability } from '../search/facets.ts';

export interface SaidOfCapability {
  readonly fact: CapabilityFact;
  readonly source: string;
  readonly snapshot: Snapshot;
}

/**
 * The source with a description stands first, then the word that it is called by, then the newest, then by id; the names the others use are aliases.
 * @param said empty when a capability is only mentioned: its id is then all there is to call it
 */
export function describedCapability(id: string, said: readonly SaidOfCapability[]) {
  const [best] = [...said].sort(
    (a, b) =>
      Number(b.fact.description !== undefined) - Number(a.fact.description !== undefined) ||
      Number(b.fact.id === id) - Number(a.fact.id === id) ||
      newestFirst(a.snapshot, b.snapshot) ||
      a.source.localeCompare(b.source) ||
      a.fact.id.localeCompare(b.fact.id),
  );
  const { name, kind, description, derivedName } = best?.fact ?? {
    name: id,
    kind: 'function',
    description: undefined,
    derivedName: true,
  };
  const aliases = new Set(said.flatMap(({ fact }) => [fact.name, ...fact.aliases]).sort());
  aliases.delete(name);
  const needs = [...new Set(said.flatMap(({ fact }) => fact.needs ?? []))];
  return {
    name,
    sortName: name.toLowerCase(),
    kind,
    type: kind,
    description: description ?? null,
    derivedName,
    sense: said.find(({ fact }) => fact.sense !== undefined)?.fact.sense ?? null,
    area: said.find(({ fact }) => fact.area !== undefined)?.fact.area ?? null,
    needs: needs.length === 0 ? null : needs,
    aliases: [...aliases],
    aliasText: [...aliases].join('\n'),
    facets: facetsOfCapability(kind),
    ghost: false,
  };
}
