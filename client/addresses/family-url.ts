/**
 * The address of a family's page behind its path, read and written.
 *
 *   with     ids of versions put aside for a comparison, at most six, parted by `~`
 *
 * What cannot be read is left out.
 */
import { readAside, switchedAside } from './explore/aside.ts';
import { familyAddress } from './family-address.ts';

export interface FamilyState {
  readonly with: readonly string[];
}

/** Reads a query string, with or without its question mark. */
export function readFamilyUrl(search: string): FamilyState {
  return { with: readAside(new URLSearchParams(search).get('with') ?? '') };
}

export function familyUrl(id: string, state: FamilyState): string {
  return state.with.length > 0 ? `${familyAddress(id)}?with=${state.with.join('~')}` : familyAddress(id);
}

export const switchedVersion = (state: FamilyState, id: string): FamilyState => ({
  with: switchedAside(state.with, id),
});
