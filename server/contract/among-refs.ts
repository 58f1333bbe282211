/** Which nodes of a picture the edges among are asked for, when some arrive: the same for who asks and who answers. */

/** An answer holds the edges among at most so many nodes, whose refs fit into an address of so many letters; so many of each node's. */
export const amongLimits = { nodes: 200, letters: 5000, perNode: 3 };

/** As many of these refs as the edges among them can be asked for, the first above all. */
export function askable(refs: readonly string[]): readonly string[] {
  let letters = 0;
  const first = refs.slice(0, amongLimits.nodes);
  const end = first.findIndex((ref) => (letters += ref.length + 3) > amongLimits.letters);
  return end < 0 ? first : first.slice(0, end);
}

/**
 * Refs of the newcomers, and after them of who is there; none where nobody is new, or one alone.
 *
 * @param arriving refs of who comes, some of whom may be there
 * @param there refs of the picture, in its order; its first 200, as askable cuts them, are enough
 */
export function amongRefs(arriving: readonly string[], there: Iterable<string>): readonly string[] {
  const known = new Set(there);
  const fresh = arriving.filter((ref) => !known.has(ref));
  if (fresh.length === 0) return [];
  const all = [...new Set([...fresh, ...known])];
  return all.length > 1 ? askable(all) : [];
}
