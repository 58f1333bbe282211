/** Tools and edges in, the whole stored map out: named, linked and placed groups. Pure; runs in a worker thread. */
import { addedByKind, type MatchesByKind, type MatchesOfKinds } from '#contract/matches-of-kinds.ts';
import { unknown } from './areas-of-tools.ts';
import { groupCatalogue, type GroupNode } from './group-catalogue.ts';
import { type GroupEdge, type GroupedTool } from './grouped-tool.ts';
import { type GroupLink, linksBetween } from './link-groups.ts';
import { type NamedGroup, nameGroups } from './name-groups.ts';
import { placeGroups } from './place-groups.ts';

/** What was counted of a pair, by kind: together its strength. */
export interface MatchedPair extends GroupEdge {
  readonly matchesByKind: MatchesByKind;
}

export interface MapInput {
  readonly tools: readonly (GroupedTool & {
    /** Ids of the sources that speak of it. */
    readonly sources: readonly string[];
    readonly matchesByKind: MatchesByKind;
  })[];
  /** Sources of judged battles, of tasks decided by tests or scores, and of votes. */
  readonly benchmarks: readonly { readonly source: string; readonly name: string }[];
  /** All pairs that were matched, each once. */
  readonly edges: readonly MatchedPair[];
  /** Whether whom tools were matched against may group them. */
  readonly byMatches: boolean;
}

export interface MappedGroup {
  readonly id: string;
  readonly name: string;
  /** `top` or the id of the group it is in. */
  readonly parent: string;
  /** Of what its tools are used for, where that is one. */
  readonly area: string | null;
  readonly path: string[];
  /** Tools in it and below. */
  readonly size: number;
  /** Matches that one of its tools took part in; one between two of them counts once. */
  readonly timesMatched: number;
  /** The same by kind. */
  readonly matchesByKind: MatchesByKind;
  readonly x: number;
  readonly y: number;
  /** Its strongest links to groups of the same parent. */
  readonly links: GroupLink[];
  /** Tools that are in this group and in none below it. */
  readonly own: string[];
}

export function mapOfGroups({ tools, edges, byMatches, benchmarks }: MapInput): MappedGroup[] {
  const known = new Map(tools.map((tool) => [tool.id, tool]));
  const boards = new Map(benchmarks.map(({ source, name }) => [source, name]));
  const functionsOf = (id: string) => (known.get(id)?.functions ?? []).map(({ name }) => name);
  const named = nameGroups(groupCatalogue(tools, edges, byMatches), {
    toolName: (id) => known.get(id)?.name ?? id,
    type: (id) => known.get(id)?.type ?? 'tool',
    categories: (id) => known.get(id)?.categories ?? [],
    vendor: (id) => known.get(id)?.vendor ?? null,
    functions: functionsOf,
    benchmarks: (id) => (known.get(id)?.sources ?? []).flatMap((source) => boards.get(source) ?? []),
  });
  const inside = matchesInside(named, edges);
  const matched = (tools: readonly string[], twice: MatchesByKind) => {
    const all = tools.flatMap((id) => known.get(id)?.matchesByKind ?? []);
    const once = twice.map(({ kinds, matches }) => ({ kinds, matches: -matches }));
    const matchesByKind = addedByKind([...all, ...once]).filter(({ matches }) => matches > 0);
    return { matchesByKind, timesMatched: matchesByKind.reduce((sum, { matches }) => sum + matches, 0) };
  };
  const levels = new Map<string, typeof named>();
  for (const group of named) {
    const siblings = levels.get(group.parent);
    if (siblings) siblings.push(group);
    else levels.set(group.parent, [group]);
  }
  return [...levels].flatMap(([parent, level]) => {
    const links = linksBetween(
      level.map(({ id, node }) => ({ id, tools: node.tools })),
      edges,
      functionsOf,
    );
    const placed = placeGroups(
      level.map(({ id, node }) => ({
        id,
        size: node.tools.length,
        area: areaOf(node),
        links: links.get(id) ?? [],
      })),
    );
    return level.map(({ id, name, path, node }) => ({
      id,
      name,
      parent,
      area: areaOf(node),
      path: [...path],
      size: node.tools.length,
      ...matched(node.tools, inside.get(id) ?? []),
      ...(placed.get(id) ?? { x: 0, y: 0 }),
      links: links.get(id) ?? [],
      own: node.children.length > 0 ? [] : [...node.tools],
    }));
  });
}

function areaOf({ cuts }: GroupNode): string | null {
  const cut = cuts.find(({ by }) => by === 'area');
  const [area, ...others] = cut?.values ?? [];
  return area === undefined || area === unknown || others.length > 0 ? null : area;
}

/** For each group, the matches between two of its own tools: both of them count these as theirs. */
function matchesInside(
  groups: readonly NamedGroup[],
  edges: readonly MatchedPair[],
): ReadonlyMap<string, MatchesByKind> {
  const groupsOf = new Map<string, string[]>();
  for (const { id, path, node } of groups) {
    if (node.children.length === 0) for (const tool of node.tools) groupsOf.set(tool, [...path, id]);
  }
  const inside = new Map<string, MatchesOfKinds[]>();
  for (const { a, b, matchesByKind } of edges) {
    const others = groupsOf.get(b);
    for (const id of groupsOf.get(a) ?? []) {
      if (!others?.includes(id)) continue;
      const found = inside.get(id);
      if (found) found.push(...matchesByKind);
      else inside.set(id, [...matchesByKind]);
    }
  }
  return new Map([...inside].map(([id, all]) => [id, addedByKind(all)]));
}
