import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  fanOut,
  groupCatalogue,
  type GroupedTool,
  type GroupNode,
  leafSize,
} from '../../../server/groups/group-catalogue.ts';
import { nameGroups } from '../../../server/groups/name-groups.ts';

const words = ['Writing', 'Search', 'Databases', 'Vision', 'Speech'];
const catalogue = fc
  .record({
    size: fc.integer({ min: 1, max: 700 }),
    categories: fc.integer({ min: 1, max: words.length }),
    edges: fc.array(fc.tuple(fc.nat(699), fc.nat(699), fc.integer({ min: 1, max: 10_000 })), {
      maxLength: 300,
    }),
  })
  .map(({ size, categories, edges }) => {
    const matched = edges.map(([a, b, strength]) => ({ a: `t${a % size}`, b: `t${b % size}`, strength }));
    const tools = Array.from({ length: size }, (_, i): GroupedTool => ({
      id: `t${i}`,
      name: `Tool ${i}`,
      type: i % 3 === 0 ? 'model' : 'product',
      vendor: i % 7 === 0 ? `Maker ${i % 5}` : null,
      categories: i % 2 === 0 ? [words[i % categories] ?? ''] : [],
      timesMatched: matched.reduce(
        (sum, { a, b, strength }) => sum + ([a, b].includes(`t${i}`) ? strength : 0),
        0,
      ),
    }));
    return { tools, edges: matched };
  });

const levelsOf = (tree: readonly GroupNode[]): (readonly GroupNode[])[] => [
  tree,
  ...tree.flatMap(({ children }) => (children.length > 0 ? levelsOf(children) : [])),
];

it('cuts any catalogue into levels that fit, with each tool in one place', () => {
  fc.assert(
    fc.property(catalogue, ({ tools, edges }) => {
      const tree = groupCatalogue(tools, edges);
      const levels = levelsOf(tree);
      for (const level of levels) expect(level.length).toBeLessThanOrEqual(fanOut);
      const groups = levels.flat();
      const leaves = groups.filter(({ children }) => children.length === 0);
      for (const leaf of leaves) expect(leaf.tools.length).toBeLessThanOrEqual(leafSize);
      expect(leaves.flatMap((leaf) => leaf.tools).sort()).toEqual(tools.map(({ id }) => id).sort());
      for (const { children, tools: own, timesMatched } of groups) {
        if (children.length === 0) continue;
        expect(children.flatMap((child) => child.tools).sort()).toEqual([...own].sort());
        expect(children.reduce((sum, child) => sum + child.timesMatched, 0)).toBe(timesMatched);
      }
    }),
    { numRuns: 40 },
  );
});

it('gives the same tree whatever order the tools and edges come in', () => {
  fc.assert(
    fc.property(catalogue, ({ tools, edges }) => {
      expect(groupCatalogue([...tools].reverse(), [...edges].reverse())).toEqual(
        groupCatalogue(tools, edges),
      );
    }),
    { numRuns: 20 },
  );
});

it('keeps a small group of the much compared in sight of sixty long lists', () => {
  const list = Array.from({ length: 80 * 6 }, (_, i): GroupedTool => ({
    id: `list-${i}`,
    name: `List ${i}`,
    type: 'product',
    vendor: null,
    categories: [`Category ${i % 80}`],
    timesMatched: 0,
  }));
  const compared = Array.from({ length: 4 }, (_, i): GroupedTool => ({
    id: `compared-${i}`,
    name: `Compared ${i}`,
    type: 'model',
    vendor: null,
    categories: [],
    timesMatched: 5_000,
  }));
  const edges = compared.flatMap(({ id: a }, i) =>
    compared.slice(i + 1).map(({ id: b }) => ({ a, b, strength: 1_000 })),
  );
  const top = groupCatalogue([...list, ...compared], edges);
  expect(top.some(({ tools }) => tools.includes('compared-0') && tools.length === 4)).toBe(true);
});

it('gives every group a name of its own among its siblings, and an id of its own', () => {
  fc.assert(
    fc.property(catalogue, ({ tools, edges }) => {
      const named = nameGroups(groupCatalogue(tools, edges), {
        capabilities: (id) =>
          Number(id.slice(1)) % 2 === 0 ? ['image input', 'tool calling'] : ['reasoning'],
        toolName: (id) => id,
        typeName: () => 'models',
        benchmarks: () => [{ name: 'Bench', year: '2024' }],
      });
      expect(new Set(named.map(({ id }) => id)).size).toBe(named.length);
      expect(new Set(named.map(({ parent, name }) => `${parent} ${name}`)).size).toBe(named.length);
      for (const { id } of named) expect(id).toMatch(/^g[0-9a-f]{12}$/u);
    }),
    { numRuns: 20 },
  );
});
