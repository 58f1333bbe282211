/** Tools put aside for a comparison, as they stand in an address: ids parted by `~`. */
import { Id } from '#contract/vocabulary.ts';

/** A comparison takes so many tools at most. */
export const maxAside = 6;

/** Each once; what is no id is left out. */
export function readAside(text: string): readonly string[] {
  const ids = text.split('~').filter((id) => Id.safeParse(id).success);
  return [...new Set(ids)].slice(0, maxAside);
}

/** Put in, or taken out again; nothing changes when so many are in already. */
export function switchedAside(aside: readonly string[], id: string): readonly string[] {
  if (aside.includes(id)) return aside.filter((one) => one !== id);
  return aside.length < maxAside ? [...aside, id] : aside;
}
