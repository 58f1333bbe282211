import type { MatchEntry } from '#contract/match.ts';

interface Named {
  readonly ref: string;
  readonly name: string;
}

/** Tools that entries of the ledger speak of, each once, and a pair that was set side by side or weighed; null for none. */
export function toolsOfEntries(
  entries: readonly MatchEntry[],
  most: number,
): { readonly tools: readonly Named[]; readonly pair: readonly [Named, Named] | null } {
  const tools = new Map<string, Named>();
  const pairs = entries.flatMap(({ kind, first, second }) => {
    const [one, other] = [toolOf(first), toolOf(second)];
    for (const tool of [one, other]) if (tool !== null) tools.set(tool.ref, tool);
    return one !== null && other !== null && one.ref !== other.ref ? [{ kind, one, other }] : [];
  });
  const chosen = pairs.find(({ kind }) => kind === 'comparison') ?? pairs[0];
  return {
    tools: [...tools.values()].slice(0, most),
    pair: chosen === undefined ? null : [chosen.one, chosen.other],
  };
}

function toolOf({ ref, name }: MatchEntry['first']): Named | null {
  return ref?.startsWith('tool:') ? { ref, name } : null;
}
