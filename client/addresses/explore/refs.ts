/** How nodes are named in the address: `tool:ID` or `capability:ID`; where steps name them a tool is its bare ID. */
import { Ref } from '#contract/vocabulary.ts';

export function readRef(text: string): string | null {
  const ref = Ref.safeParse(text.includes(':') ? text : `tool:${text}`);
  return ref.success ? ref.data : null;
}

/** Each once, in their order; what cannot be read is left out. */
export function readRefs(text: string, parted: ',' | '~'): readonly string[] {
  const refs = text
    .split(parted)
    .map(readRef)
    .filter((ref) => ref !== null);
  return [...new Set(refs)];
}

/** A tool by its bare ID. */
export function shortRef(ref: string): string {
  return ref.startsWith('tool:') ? ref.slice('tool:'.length) : ref;
}
