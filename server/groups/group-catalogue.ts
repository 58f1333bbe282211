/**
 * Cuts a catalogue into a tree of groups that fits a screen at every step: no level has more than `fanOut` groups, no
 * group more than `groupSize` tools, none without groups below it more than `leafSize`. Only where sixty such groups
 * would not hold all tools is there a level of larger ones above. Pure and deterministic: the same tools give the
 * same tree (docs/adr/0019).
 */
import { areasOfTools } from './areas-of-tools.ts';
import { communities } from './communities.ts';
import type { GroupEdge, GroupedTool } from './grouped-tool.ts';
import {
  compare,
  type Cut,
  cutLevel,
  fanOut,
  mostMatchedFirst,
  type Part,
  type Settled,
} from './cut-level.ts';

export interface GroupNode {
  /** Ids of the tools in this group and below, most matched first. */
  readonly tools: readonly string[];
  /** Of all its tools together, what two of them share twice: how much it weighs beside others. */
  readonly timesMatched: number;
  readonly children: readonly GroupNode[];
  /** What put its tools together, step by step from all tools. */
  readonly cuts: readonly Cut[];
}

export const groupSize = 600;
export const leafSize = 120;
const strongest = 10;
/** A community smaller than this tells nothing. */
const smallest = 4;

/** @param byMatches false where the edges are too many for communities */
export function groupCatalogue(
  tools: readonly GroupedTool[],
  edges: readonly GroupEdge[],
  byMatches = true,
): GroupNode[] {
  const areas = areasOfTools(tools, edges);
  const ordered = [...tools].sort(mostMatchedFirst);
  const found = byMatches ? communitiesOf(ordered, edges) : new Map<string, string>();
  const members = ordered.map((tool): Settled => ({
    tool,
    area: areas.get(tool.id) ?? null,
    community: found.get(tool.id) ?? null,
  }));
  return below({ members, cuts: [] }, limitFor(tools.length, groupSize));
}

/** Of groups that hold `tools` together, at most: sixty hold all even when each is only half full. */
function limitFor(tools: number, least: number): number {
  return tools * 2 <= least * fanOut ? least : limitFor(tools, (least * fanOut) / 2);
}

function below(part: Part, limit: number): GroupNode[] {
  if (part.members.length === 0) return [];
  return cutLevel(part, limit).map((group) => {
    const { members, cuts } = group;
    return {
      tools: members.map(({ tool }) => tool.id),
      timesMatched: members.reduce((sum, { tool }) => sum + tool.timesMatched, 0),
      children:
        members.length > leafSize
          ? below(group, members.length > groupSize ? limitFor(members.length, groupSize) : leafSize)
          : [],
      cuts,
    };
  });
}

/** @returns by tool id, the most matched of its community; the same in whatever order edges come */
function communitiesOf(
  tools: readonly GroupedTool[],
  edges: readonly GroupEdge[],
): ReadonlyMap<string, string> {
  const ids = tools.map(({ id }) => id);
  const known = new Set(ids);
  const weighted = strongestOfEach(edges)
    .filter(({ a, b }) => a !== b && known.has(a) && known.has(b))
    // Counts span four orders of magnitude; their logarithm lets a listing of 1 still bind.
    .map(({ a, b, strength }) => ({ a, b, weight: 1 + Math.log10(strength) }));
  return new Map(
    communities(ids, weighted)
      .filter((members) => members.length >= smallest)
      .flatMap((members) => members.map((id) => [id, members[0] ?? id])),
  );
}

/** An edge stays when it is among the ten strongest of either end. */
function strongestOfEach(edges: readonly GroupEdge[]): GroupEdge[] {
  const used = new Map<string, number>();
  const take = (id: string) => {
    const count = (used.get(id) ?? 0) + 1;
    used.set(id, count);
    return count <= strongest;
  };
  return edges
    .map(({ a, b, strength }) => (a < b ? { a, b, strength } : { a: b, b: a, strength }))
    .sort((x, y) => y.strength - x.strength || compare(x.a, y.a) || compare(x.b, y.b))
    .filter(({ a, b }) => [take(a), take(b)].includes(true));
}
