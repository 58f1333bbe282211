import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type MapInput, mapOfGroups } from '../../../server/groups/map-of-groups.ts';

/** Head-to-head results of two tools, and votes on a tool alone, as a made catalogue has them. */
const made = fc.record({
  size: fc.integer({ min: 1, max: 400 }),
  pairs: fc.array(fc.tuple(fc.nat(399), fc.nat(399), fc.integer({ min: 1, max: 5000 })), { maxLength: 200 }),
  votes: fc.array(fc.tuple(fc.nat(399), fc.integer({ min: 1, max: 5000 })), { maxLength: 40 }),
  byMatches: fc.boolean(),
});

it('counts each entry of a group once, by kind, however many of its tools it is about', () => {
  fc.assert(
    fc.property(made, ({ size, pairs, votes, byMatches }) => {
      const strengths = new Map<string, number>();
      for (const [one, two, strength] of pairs) {
        const [a, b] = [one % size, two % size].sort((x, y) => x - y);
        if (a !== b) strengths.set(`t${a}|t${b}`, (strengths.get(`t${a}|t${b}`) ?? 0) + strength);
      }
      const edges = [...strengths].map(([pair, strength]) => {
        const [a = '', b = ''] = pair.split('|');
        return { a, b, strength, matchesByKind: [{ kinds: ['trial'] as const, matches: strength }] };
      });
      const entries = [
        ...edges.map(({ a, b, strength }) => ({ tools: [a, b], count: strength, kind: 'trial' as const })),
        ...votes.map(([tool, count]) => ({ tools: [`t${tool % size}`], count, kind: 'vote' as const })),
      ];
      const kindsOf = (among: ReadonlySet<string>) =>
        (['trial', 'vote'] as const).flatMap((kind) => {
          const found = entries.filter(
            (one) => one.kind === kind && one.tools.some((tool) => among.has(tool)),
          );
          const matches = found.reduce((sum, { count }) => sum + count, 0);
          return matches === 0 ? [] : [{ kinds: [kind], matches }];
        });
      const countOf = (among: ReadonlySet<string>) =>
        kindsOf(among).reduce((sum, { matches }) => sum + matches, 0);
      const tools: MapInput['tools'] = Array.from({ length: size }, (_, i) => ({
        id: `t${i}`,
        name: `Tool ${i}`,
        type: 'model',
        vendor: i % 3 === 0 ? 'Maker' : null,
        categories: [i % 2 === 0 ? 'Even' : 'Odd'],
        timesMatched: countOf(new Set([`t${i}`])),
        matchesByKind: kindsOf(new Set([`t${i}`])),
        functions: [],
        sources: ['bench'],
      }));
      const groups = mapOfGroups({ tools, edges, byMatches, benchmarks: [] });
      const toolsOf = (id: string): readonly string[] =>
        groups.filter((one) => one.id === id || one.path.includes(id)).flatMap(({ own }) => own);
      for (const { id, timesMatched, matchesByKind } of groups) {
        const among = new Set(toolsOf(id));
        expect(timesMatched).toBe(countOf(among));
        expect(new Set(matchesByKind)).toEqual(new Set(kindsOf(among)));
      }
    }),
    { numRuns: 40 },
  );
});

it('names a group of tools that were judged together after where that was', () => {
  const tools = Array.from({ length: 6 }, (_, i) => ({
    id: `t${i}`,
    name: `Tool ${i}`,
    type: 'model',
    vendor: null,
    categories: [],
    timesMatched: 5,
    matchesByKind: [{ kinds: ['battle'] as const, matches: 5 }],
    functions: [],
    sources: ['wildbench'],
  }));
  const edges = tools.flatMap(({ id: a }, i) =>
    tools.slice(i + 1).map(({ id: b }) => ({
      a,
      b,
      strength: 1,
      matchesByKind: [{ kinds: ['battle'] as const, matches: 1 }],
    })),
  );
  const benchmarks = [{ source: 'wildbench', name: 'WildBench' }];
  const named = (from: typeof benchmarks) =>
    mapOfGroups({ tools, edges, byMatches: true, benchmarks: from }).map(({ name }) => name);
  expect(named(benchmarks)).toEqual(['Models judged on WildBench']);
  expect(named([])).toEqual(['Models']);
});
