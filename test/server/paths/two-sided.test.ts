/** The search from both ends against every path there is, walked one by one, on small made-up graphs. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stronger, strongest, type Way } from '../../../server/paths/strongest.ts';
import { type Link, type ReadLinks, twoSided } from '../../../server/paths/two-sided.ts';

type Graph = ReadonlyMap<string, ReadonlyMap<string, number>>;

const graphs = fc.array(fc.tuple(fc.nat(9), fc.nat(9), fc.nat(3)), { maxLength: 30 }).map((edges) => {
  const graph = new Map<string, Map<string, number>>();
  const add = (a: string, b: string, matches: number) => {
    const row = graph.get(a) ?? new Map<string, number>();
    row.set(b, Math.max(row.get(b) ?? 0, matches));
    graph.set(a, row);
  };
  for (const [a, b, matches] of edges) {
    if (a === b) continue;
    add(`n${a}`, `n${b}`, matches);
    add(`n${b}`, `n${a}`, matches);
  }
  return graph;
});
const ends = { from: 'n0', to: 'n1' };

const linksOf = (graph: Graph, from: string): Link[] =>
  [...(graph.get(from) ?? [])].map(([to, matches]) => ({ from, to, matches }));

/** Reads at most so many links of a node, the strongest first, as an index gives them. */
const reading =
  (graph: Graph, perNode = Infinity): ReadLinks =>
  async (refs) => {
    const all = refs.map((ref) => linksOf(graph, ref).toSorted((a, b) => b.matches - a.matches));
    const links = all.flatMap((one) => one.slice(0, perNode));
    return { links, lookedAt: links.length, complete: all.every((one) => one.length <= perNode) };
  };

/** Every path without a node twice, of at most so many links. */
function everyPath(graph: Graph, max: number): Way[] {
  const found: Way[] = [];
  const walk = (refs: string[], matches: number[]) => {
    const last = refs.at(-1) ?? '';
    if (last === ends.to) {
      const counted = matches.filter((one) => one > 0);
      const offers = matches.length - counted.length;
      found.push({ refs, offers, weakest: counted.length === 0 ? null : Math.min(...counted) });
      return;
    }
    if (matches.length === max) return;
    for (const link of linksOf(graph, last))
      if (!refs.includes(link.to)) walk([...refs, link.to], [...matches, link.matches]);
  };
  walk([ends.from], []);
  return found;
}

function shortest(graph: Graph, max: number): Way[] {
  const all = everyPath(graph, max);
  const least = Math.min(...all.map(({ refs }) => refs.length));
  return all.filter(({ refs }) => refs.length === least).toSorted(stronger);
}

describe('the search from both ends', () => {
  it('finds all shortest paths and no other, in the order of their strength', async () => {
    await fc.assert(
      fc.asyncProperty(graphs, fc.integer({ min: 1, max: 5 }), async (graph, max) => {
        const expected = shortest(graph, max);
        const { steps, complete } = await twoSided(ends, max, Infinity, reading(graph));
        expect(complete).toBe(true);
        expect(strongest(ends.from, steps, Infinity)).toEqual({ ways: expected, total: expected.length });
      }),
      { numRuns: 400 },
    );
  });

  it('keeps the strongest when only some are asked for, and still counts all', async () => {
    await fc.assert(
      fc.asyncProperty(graphs, fc.integer({ min: 1, max: 4 }), async (graph, most) => {
        const expected = shortest(graph, 4);
        const { steps } = await twoSided(ends, 4, Infinity, reading(graph));
        const { ways, total } = strongest(ends.from, steps, most);
        const strengths = (some: readonly Way[]) => some.map(({ offers, weakest }) => [offers, weakest]);
        expect(strengths(ways)).toEqual(strengths(expected.slice(0, most)));
        expect(total).toBe(expected.length);
        for (const { refs } of ways) expect(expected.map((one) => one.refs)).toContainEqual(refs);
      }),
      { numRuns: 300 },
    );
  });

  it('cut short, never says more than it looked at: what it finds is a path, and a missed one is never denied', async () => {
    const narrow = fc.integer({ min: 1, max: 3 });
    await fc.assert(
      fc.asyncProperty(graphs, narrow, narrow, async (graph, perNode, maxNodes) => {
        const { steps, complete, lookedAt } = await twoSided(ends, 4, maxNodes, reading(graph, perNode));
        const { ways } = strongest(ends.from, steps, Infinity);
        const all = everyPath(graph, 4).map(({ refs }) => refs);
        for (const { refs } of ways) expect(all).toContainEqual(refs);
        if (complete) expect(ways).toEqual(shortest(graph, 4));
        expect(lookedAt).toBeLessThanOrEqual(4 * perNode * maxNodes);
      }),
      { numRuns: 400 },
    );
  });

  it('reads each level once, and nothing where one end has no link', async () => {
    const asked: (readonly string[])[] = [];
    const graph = new Map([['n1', new Map([['n2', 1]])]]);
    const read: ReadLinks = async (refs) => {
      asked.push(refs);
      return reading(graph)(refs);
    };
    expect(await twoSided(ends, 4, Infinity, read)).toEqual({ steps: [], lookedAt: 0, complete: true });
    expect(asked).toEqual([['n0']]);
  });
});
