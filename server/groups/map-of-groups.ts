/** Tools and edges in, the whole stored map out: named, linked and placed groups. Pure; runs in a worker thread. */
import { groupCatalogue, type GroupEdge, type GroupedTool } from './group-catalogue.ts';
import { manyOf } from './many-of.ts';
import { type Benchmark, type NamedGroup, nameGroups } from './name-groups.ts';
import { placeGroups, type PlacedLink } from './place-groups.ts';

export interface MapInput {
  readonly tools: readonly (GroupedTool & {
    readonly capabilities: readonly string[];
    /** Ids of the sources that speak of it. */
    readonly sources: readonly string[];
  })[];
  /** Sources of judged battles, of tasks decided by tests or scores, and of votes. */
  readonly benchmarks: readonly (Benchmark & { readonly source: string })[];
  /** All pairs that were matched, each once. */
  readonly edges: readonly GroupEdge[];
  /** Whether tools are grouped by whom they were matched against, or by the sources' categories alone. */
  readonly byMatches: boolean;
}

export interface MappedGroup {
  readonly id: string;
  readonly name: string;
  /** `top` or the id of the group it is in. */
  readonly parent: string;
  readonly path: string[];
  /** Tools in it and below. */
  readonly size: number;
  /** Matches that one of its tools took part in; one between two of them counts once. */
  readonly timesMatched: number;
  readonly x: number;
  readonly y: number;
  /** Its strongest links to groups of the same parent. */
  readonly links: PlacedLink[];
  /** Tools that are in this group and in none below it. */
  readonly own: string[];
}

/** Links kept for each group, so that a level stays readable. */
const strongest = 4;

export function mapOfGroups({ tools, edges, byMatches, benchmarks }: MapInput): MappedGroup[] {
  const known = new Map(tools.map((tool) => [tool.id, tool]));
  const named = nameGroups(groupCatalogue(tools, byMatches ? edges : []), {
    capabilities: (id) => known.get(id)?.capabilities ?? [],
    toolName: (id) => known.get(id)?.name ?? id,
    typeName: (id) => manyOf(known.get(id)?.type ?? 'tool'),
    benchmarks: (id) => benchmarks.filter(({ source }) => known.get(id)?.sources.includes(source)),
  });
  const inside = matchesInside(named, edges);
  const levels = new Map<string, typeof named>();
  for (const group of named) {
    const siblings = levels.get(group.parent);
    if (siblings) siblings.push(group);
    else levels.set(group.parent, [group]);
  }
  return [...levels].flatMap(([parent, level]) => {
    const groupOf = new Map(level.flatMap(({ id, node }) => node.tools.map((tool) => [tool, id])));
    const links = linksBetween(groupOf, edges);
    const placed = placeGroups(
      level.map(({ id, node }) => ({ id, size: node.tools.length, links: links.get(id) ?? [] })),
    );
    return level.map(({ id, name, path, node }) => ({
      id,
      name,
      parent,
      path: [...path],
      size: node.tools.length,
      timesMatched:
        node.tools.reduce((sum, tool) => sum + (known.get(tool)?.timesMatched ?? 0), 0) -
        (inside.get(id) ?? 0),
      ...(placed.get(id) ?? { x: 0, y: 0 }),
      links: links.get(id) ?? [],
      own: node.children.length > 0 ? [] : [...node.tools],
    }));
  });
}

/** For each group, the matches between two of its own tools: both of them count these as theirs. */
function matchesInside(groups: readonly NamedGroup[], edges: readonly GroupEdge[]): Map<string, number> {
  const groupsOf = new Map<string, string[]>();
  for (const { id, path, node } of groups) {
    if (node.children.length === 0) for (const tool of node.tools) groupsOf.set(tool, [...path, id]);
  }
  const inside = new Map<string, number>();
  for (const { a, b, strength } of edges) {
    const others = groupsOf.get(b);
    for (const id of groupsOf.get(a) ?? []) {
      if (others?.includes(id)) inside.set(id, (inside.get(id) ?? 0) + strength);
    }
  }
  return inside;
}

/** The strongest few links of every group, seen from both of its ends. */
function linksBetween(
  groupOf: ReadonlyMap<string, string>,
  edges: readonly GroupEdge[],
): Map<string, PlacedLink[]> {
  const sums = new Map<string, Map<string, number>>();
  const add = (from: string, to: string, matches: number) => {
    const row = sums.get(from) ?? new Map<string, number>();
    row.set(to, (row.get(to) ?? 0) + matches);
    sums.set(from, row);
  };
  for (const { a, b, strength } of edges) {
    const [from, to] = [groupOf.get(a), groupOf.get(b)];
    if (from === undefined || to === undefined || from === to) continue;
    add(from, to, strength);
    add(to, from, strength);
  }
  return new Map(
    [...sums].map(([id, row]) => [
      id,
      [...row]
        .map(([to, matches]) => ({ to, matches }))
        .sort((x, y) => y.matches - x.matches || (x.to < y.to ? -1 : 1))
        .slice(0, strongest),
    ]),
  );
}
