/**
 * The address of a family's page behind its path, read and written.
 *
 *   with     ids of versions put aside for a comparison, at most six, parted by `~`
 *
 * What cannot be read is left out.
 */
import { Id } from '#contract/vocabulary.ts';
import { familyAddress } from '../../explore/family-address.ts';
import { mostAside } from '../../url-state.ts';

export interface FamilyState {
  readonly with: readonly string[];
}

/** Reads a query string, with or without its question mark. */
export function readFamilyUrl(search: string): FamilyState {
  const ids = (new URLSearchParams(search).get('with') ?? '').split('~');
  return { with: [...new Set(ids)].filter((id) => Id.safeParse(id).success).slice(0, mostAside) };
}

export function familyUrl(id: string, state: FamilyState): string {
  return state.with.length > 0 ? `${familyAddress(id)}?with=${state.with.join('~')}` : familyAddress(id);
}

/** Put in, or taken out again; nothing changes when so many are in already. */
export function switchedVersion(state: FamilyState, id: string): FamilyState {
  if (state.with.includes(id)) return { with: state.with.filter((one) => one !== id) };
  return state.with.length < mostAside ? { with: [...state.with, id] } : state;
}
