/**
 * The area of each tool: that of its main function. A tool without one goes where most of what it was matched against
 * is, else where most tools of its category are of which a function is known; that says with whom it stands, never what it does. Pure.
 */
import type { GroupEdge, GroupedTool } from './grouped-tool.ts';
import { tally } from './tally.ts';

/** Of tools that nothing is known of by which they could be grouped: no function, no match, no shared category. */
export const unknown = 'unknown';

/** Tools that share a category before it tells anything. */
const telling = 4;

/** @returns by tool id: an area, null where matches or a category group it without one, or `unknown` */
export function areasOfTools(
  tools: readonly GroupedTool[],
  edges: readonly GroupEdge[],
): ReadonlyMap<string, string | null> {
  const own = new Map(tools.map(({ id, functions }) => [id, functions[0]?.area ?? null]));
  const matched = new Map<string, Map<string | null, number>>();
  const categories = new Map<string, Map<string | null, number>>();
  const without = new Set(tools.filter(({ functions }) => functions.length === 0).map(({ id }) => id));
  for (const { a, b, strength } of edges) {
    if (a === b) continue;
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const)
      if (without.has(one) && own.has(other)) tally(matched, one, own.get(other) ?? null, strength);
  }
  const sharing = new Map<string, number>();
  for (const { id, categories: words } of tools)
    for (const word of new Set(words.map(wordKey))) {
      sharing.set(word, (sharing.get(word) ?? 0) + 1);
      if (!without.has(id)) tally(categories, word, own.get(id) ?? null, 1);
    }

  return new Map(
    tools.map((tool) => {
      if (!without.has(tool.id)) return [tool.id, own.get(tool.id) ?? null];
      const against = matched.get(tool.id);
      const shared = tool.categories.map(wordKey).filter((word) => (sharing.get(word) ?? 0) >= telling);
      // What a few of many do says nothing of the others.
      const known = shared
        .map((word) => ({ areas: categories.get(word), all: sharing.get(word) ?? 0 }))
        .filter(({ areas, all }) => areas !== undefined && total(areas) * 4 >= all);
      const found = [against, ...known.map(({ areas }) => areas)].flatMap(
        (areas) => (areas && maxOf(areas)) ?? [],
      );
      return [tool.id, found[0] ?? (against || shared.length > 0 ? null : unknown)];
    }),
  );
}

export const wordKey = (word: string): string => word.toLowerCase();

const total = (counts: ReadonlyMap<unknown, number>): number =>
  [...counts.values()].reduce((sum, one) => sum + one, 0);

/** What more than half of it is. */
function maxOf(areas: ReadonlyMap<string | null, number>): string | null {
  const all = total(areas);
  for (const [area, here] of areas) if (here * 2 > all) return area;
  return null;
}
