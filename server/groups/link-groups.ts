/** What the groups of one level have to do with each other: matches between their tools, and functions of both. Pure. */
import { compare } from './cut-level.ts';
import type { GroupEdge } from './grouped-tool.ts';
import { tally } from './tally.ts';

export interface GroupLink {
  readonly to: string;
  /** Matches between the tools of the two groups. */
  readonly matches: number;
  /** Functions that tools of both have, each of a twentieth of either group at least. */
  readonly functions: number;
}

/** Links kept for each group, so that a level stays readable. */
const strongest = { byMatches: 4, byFunctions: 1 };
/** The share of a group that has a function, before it tells of the group. */
const telling = 1 / 20;

/** The strongest few links of every group, seen from both of its ends. */
export function linksBetween(
  groups: readonly { readonly id: string; readonly tools: readonly string[] }[],
  edges: readonly GroupEdge[],
  functionsOf: (tool: string) => readonly string[],
): ReadonlyMap<string, GroupLink[]> {
  const matches = matchesBetween(
    new Map(groups.flatMap(({ id, tools }) => tools.map((tool) => [tool, id]))),
    edges,
  );
  const functions = new Map(groups.map(({ id, tools }) => [id, functionsOfGroup(tools, functionsOf)]));
  return new Map(
    groups.map(({ id }) => {
      const own = functions.get(id) ?? new Map<string, number>();
      const links = groups
        .filter((other) => other.id !== id)
        .map((other) => ({
          to: other.id,
          matches: matches.get(id)?.get(other.id) ?? 0,
          ...sharedOf(own, functions.get(other.id) ?? new Map<string, number>()),
        }));
      const matched = links
        .filter((link) => link.matches > 0)
        .sort((x, y) => y.matches - x.matches || compare(x.to, y.to))
        .slice(0, strongest.byMatches);
      const alike = links
        .filter((link) => link.functions > 0 && !matched.includes(link))
        .sort((x, y) => y.weight - x.weight || compare(x.to, y.to))
        .slice(0, strongest.byFunctions);
      return [id, [...matched, ...alike].map(({ weight: _, ...link }) => link)];
    }),
  );
}

/** By function, the share of a group's tools that have it. */
function functionsOfGroup(
  tools: readonly string[],
  functionsOf: (tool: string) => readonly string[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const tool of tools)
    for (const name of new Set(functionsOf(tool))) counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Map(
    [...counts]
      .map(([name, count]) => [name, count / tools.length] as const)
      .filter(([, share]) => share >= telling),
  );
}

function sharedOf(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>) {
  let [functions, weight] = [0, 0];
  for (const [name, share] of one) {
    const there = other.get(name);
    if (there === undefined) continue;
    functions += 1;
    weight += Math.min(share, there);
  }
  return { functions, weight };
}

function matchesBetween(groupOf: ReadonlyMap<string, string>, edges: readonly GroupEdge[]) {
  const sums = new Map<string, Map<string, number>>();
  for (const { a, b, strength } of edges) {
    const [from, to] = [groupOf.get(a), groupOf.get(b)];
    if (from === undefined || to === undefined || from === to) continue;
    tally(sums, from, to, strength);
    tally(sums, to, from, strength);
  }
  return sums;
}
