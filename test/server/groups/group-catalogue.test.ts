import fc from 'fast-check';
import { expect, it } from 'vitest';
import { areasOfTools, unknown } from '../../../server/groups/areas-of-tools.ts';
import { fanOut } from '../../../server/groups/cut-level.ts';
import {
  groupCatalogue,
  type GroupNode,
  groupSize,
  leafSize,
} from '../../../server/groups/group-catalogue.ts';
import { type GroupedTool, type GroupEdge } from '../../../server/groups/grouped-tool.ts';
import { kindOf, pluralOf } from '../../../server/groups/kinds-of-tools.ts';
import { nameGroups } from '../../../server/groups/name-groups.ts';

const plain: Omit<GroupedTool, 'id'> = {
  name: 'Tool',
  type: 'product',
  vendor: null,
  categories: [],
  functions: [],
  timesMatched: 0,
};
const many = (size: number, tool: (i: number) => Partial<GroupedTool>, prefix = 't'): GroupedTool[] =>
  Array.from({ length: size }, (_, i) => ({ ...plain, id: `${prefix}${i}`, name: `Tool ${i}`, ...tool(i) }));

const words = ['Writing', 'Search', 'Databases', 'Vision', 'Speech'];
const types = ['model', 'product', 'mcp-server', 'api', 'library'];
const upTo = (most: number) => fc.integer({ min: 1, max: most });
/** Catalogues with and without functions, areas, categories, makers and matches, most of a kind or of many. */
const catalogue = fc
  .record({
    size: upTo(2500),
    types: upTo(types.length),
    categories: fc.nat(words.length),
    areas: fc.nat(40),
    functions: upTo(90),
    withFunction: fc.nat(10),
    makers: upTo(12),
    edges: fc.array(fc.tuple(fc.nat(2499), fc.nat(2499), upTo(10_000)), { maxLength: 300 }),
  })
  .map(({ size, edges, ...of }) => {
    const matched = edges.map(([a, b, strength]) => ({ a: `t${a % size}`, b: `t${b % size}`, strength }));
    const times = new Map<string, number>();
    for (const { a, b, strength } of matched)
      for (const id of [a, b]) times.set(id, (times.get(id) ?? 0) + strength);
    const tools = many(size, (i) => ({
      type: types[i % of.types] ?? 'tool',
      vendor: i % 7 === 0 ? `Maker ${i % of.makers}` : null,
      categories: i % 2 === 0 && of.categories > 0 ? [words[i % of.categories] ?? ''] : [],
      functions:
        i % 10 < of.withFunction
          ? [
              {
                name: `function ${(i * i) % of.functions}`,
                area: of.areas === 0 ? null : `Area ${((i * i) % of.functions) % of.areas}`,
              },
            ]
          : [],
      timesMatched: times.get(`t${i}`) ?? 0,
    }));
    return { tools, edges: matched };
  });

const levelsOf = (tree: readonly GroupNode[]): (readonly GroupNode[])[] => [
  tree,
  ...tree.flatMap(({ children }) => (children.length > 0 ? levelsOf(children) : [])),
];
const namesOf = (tools: readonly GroupedTool[], tree: readonly GroupNode[]) => {
  const known = new Map(tools.map((tool) => [tool.id, tool]));
  return nameGroups(tree, {
    toolName: (id) => known.get(id)?.name ?? id,
    type: (id) => known.get(id)?.type ?? 'tool',
    categories: (id) => known.get(id)?.categories ?? [],
    vendor: (id) => known.get(id)?.vendor ?? null,
    functions: (id) => (known.get(id)?.functions ?? []).map(({ name }) => name),
    benchmarks: () => [],
  });
};
/** Names at the top, with how many tools each holds. */
const topOf = (tools: readonly GroupedTool[], edges: readonly GroupEdge[] = []) =>
  Object.fromEntries(
    namesOf(tools, groupCatalogue(tools, edges))
      .filter(({ parent }) => parent === 'top')
      .map(({ name, node }) => [name, node.tools.length]),
  );

it('cuts any catalogue into levels that fit, with each tool in one place and no group too large', () => {
  fc.assert(
    fc.property(catalogue, ({ tools, edges }) => {
      const tree = groupCatalogue(tools, edges);
      const levels = levelsOf(tree);
      for (const level of levels) expect(level.length).toBeLessThanOrEqual(fanOut);
      const groups = levels.flat();
      for (const group of groups) expect(group.tools.length).toBeLessThanOrEqual(groupSize);
      const leaves = groups.filter(({ children }) => children.length === 0);
      for (const leaf of leaves) expect(leaf.tools.length).toBeLessThanOrEqual(leafSize);
      expect(leaves.flatMap((leaf) => leaf.tools).sort()).toEqual(tools.map(({ id }) => id).sort());
      for (const { children, tools: own, timesMatched } of groups) {
        if (children.length === 0) continue;
        expect(children.length).toBeGreaterThan(1);
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

it('gives every group a name of its own, and an id of its own', () => {
  fc.assert(
    fc.property(catalogue, ({ tools, edges }) => {
      const named = namesOf(tools, groupCatalogue(tools, edges));
      expect(new Set(named.map(({ id }) => id)).size).toBe(named.length);
      expect(new Set(named.map(({ name }) => name.toLowerCase())).size).toBe(named.length);
      for (const { id } of named) expect(id).toMatch(/^g[0-9a-f]{12}$/u);
    }),
    { numRuns: 20 },
  );
});

it('says in every name what most of the group is, and calls none what is left over', () => {
  fc.assert(
    fc.property(catalogue, ({ tools, edges }) => {
      const known = new Map(tools.map((tool) => [tool.id, tool]));
      for (const { name, node } of namesOf(tools, groupCatalogue(tools, edges))) {
        expect(name).not.toMatch(/\b(others?|rest|various|misc\w*|undefined)\b/iu);
        const said = name.toLowerCase();
        const meant = node.tools
          .flatMap((id) => known.get(id) ?? [])
          .filter(({ type, functions, categories, vendor }) =>
            [
              kindOf(type),
              pluralOf(type),
              ...functions.flatMap((one) => [one.name, one.area ?? one.name]),
              ...categories,
              ...(vendor === null ? [] : [vendor]),
            ].some((word) => said.includes(word.toLowerCase())),
          );
        if (!said.startsWith('no known function'))
          expect(meant.length * 2, name).toBeGreaterThanOrEqual(node.tools.length);
      }
    }),
    { numRuns: 40 },
  );
});

it('lists what else is in an area beside the functions that have a group, by name', () => {
  const doing = (name: string) => ({ functions: [{ name, area: 'Coding' }] });
  const tools = [
    ...many(400, () => doing('code review'), 'review-'),
    ...many(300, (i) => doing(`small thing ${i % 100}`), 'small-'),
    ...many(30, () => doing('debugging'), 'debugging-'),
    ...many(90, () => ({ functions: [{ name: 'weather', area: 'Travel' }] }), 'weather-'),
  ];
  expect(Object.keys(topOf(tools))).toContain(
    'Coding: debugging, small thing 0, small thing 1 and more · products',
  );
});

it('lets a few of a heading say nothing of where all others under it belong', () => {
  const under = { categories: ['Machines'] };
  const coding = { ...under, functions: [{ name: 'code review', area: 'Coding' }] };
  const some = (known: number) => [
    ...many(known, () => coding, 'known-'),
    ...many(20, () => under, 'unknown-'),
  ];
  expect(areasOfTools(some(4), []).get('unknown-0')).toBe(null);
  expect(areasOfTools(some(10), []).get('unknown-0')).toBe('Coding');
});

it('puts above groups that would not fit on one level a level of larger ones, and no more', () => {
  const tools = many(40_000, (i) => ({
    type: types[i % types.length] ?? 'tool',
    functions: [{ name: `function ${i % 400}`, area: `Area ${i % 26}` }],
  }));
  const tree = groupCatalogue(tools, []);
  expect(tree.length).toBeGreaterThan(25);
  for (const level of levelsOf(tree)) expect(level.length).toBeLessThanOrEqual(fanOut);
  for (const { tools: own, children } of levelsOf(tree).flat())
    if (own.length > groupSize)
      expect(Math.max(...children.map((child) => child.tools.length))).toBeLessThanOrEqual(groupSize);
});

it('makes continents of area and kind, and names them so', () => {
  const tools = [
    ...many(80, () => ({ functions: [{ name: 'code review', area: 'Coding' }] }), 'product-'),
    ...many(
      60,
      () => ({ type: 'mcp-server', functions: [{ name: 'code review', area: 'Coding' }] }),
      'server-',
    ),
    ...many(40, () => ({ type: 'api', functions: [{ name: 'weather', area: 'Maps' }] }), 'api-'),
  ];
  expect(topOf(tools)).toEqual({
    'Coding · products': 80,
    'Coding · MCP servers': 60,
    'Maps · APIs': 40,
  });
});

it('cuts what is too large by function', () => {
  const functions = ['code review', 'debugging', 'version control'];
  const tools = many(900, (i) => ({ functions: [{ name: functions[i % 3] ?? '', area: 'Coding' }] }));
  expect(topOf(tools)).toEqual({
    'Code review · products': 300,
    'Debugging · products': 300,
    'Version control · products': 300,
  });
});

it('gives no tool without a function one, and says so where nothing else groups it', () => {
  const tools = [
    ...many(40, () => ({ functions: [{ name: 'debugging', area: 'Coding' }] }), 'known-'),
    ...many(30, () => ({}), 'lost-'),
  ];
  const tree = groupCatalogue(tools, []);
  expect(topOf(tools)).toEqual({ 'Coding · products': 40, 'No known function · products': 30 });
  expect(tree.find(({ cuts }) => cuts[0]?.values.includes(unknown))?.tools.length).toBe(30);
});

it('puts a tool without a function beside what it was matched against, else beside its category', () => {
  const tools = [
    ...many(
      40,
      () => ({
        categories: ['editors'],
        functions: [{ name: 'debugging', area: 'Coding' }],
        timesMatched: 1,
      }),
      'code-',
    ),
    ...many(40, () => ({ functions: [{ name: 'weather', area: 'Maps' }] }), 'map-'),
    ...many(5, () => ({ timesMatched: 3 }), 'matched-'),
    ...many(5, () => ({ categories: ['Editors'] }), 'listed-'),
  ];
  const edges = many(5, () => ({})).map((_, i) => ({ a: `matched-${i}`, b: `map-${i}`, strength: 3 }));
  expect(topOf(tools, edges)).toEqual({ 'Coding · products': 45, 'Maps · products': 45 });
});

it('keeps to categories where nobody says what tools do', () => {
  const tools = many(200, (i) => ({ categories: [words[i % 4] ?? ''] }));
  expect(topOf(tools)).toEqual({
    'Products: Writing': 50,
    'Products: Search': 50,
    'Products: Databases': 50,
    'Products: Vision': 50,
  });
});

it('keeps a small group of the much compared in sight of sixty long lists', () => {
  const list = many(80 * 6, (i) => ({ categories: [`Category ${i % 80}`] }), 'list-');
  const compared = many(4, () => ({ type: 'model', timesMatched: 5_000 }), 'compared-');
  const edges = compared.flatMap(({ id: a }, i) =>
    compared.slice(i + 1).map(({ id: b }) => ({ a, b, strength: 1_000 })),
  );
  const top = groupCatalogue([...list, ...compared], edges);
  expect(top.some(({ tools }) => tools.includes('compared-0') && tools.length === 4)).toBe(true);
});
