/** Matches added up by what they count. Pure. */
import type { MatchesOfKinds } from '#contract/tool.ts';
import { matchKinds } from '#contract/vocabulary.ts';

/** Those of the same kinds together, the most first. @param parts each with its kinds in any order */
export function addedByKinds(parts: readonly MatchesOfKinds[]): MatchesOfKinds[] {
  const sums = new Map<string, MatchesOfKinds>();
  for (const part of parts) {
    const kinds = matchKinds.filter((kind) => part.kinds.includes(kind));
    const key = kinds.join(' ');
    sums.set(key, { kinds, matches: (sums.get(key)?.matches ?? 0) + part.matches });
  }
  const place = ({ kinds }: MatchesOfKinds) => matchKinds.findIndex((kind) => kinds.includes(kind));
  return [...sums.values()].sort((a, b) => b.matches - a.matches || place(a) - place(b));
}
