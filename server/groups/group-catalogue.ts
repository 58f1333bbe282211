/**
 * Cuts a catalogue into a tree of groups that fits a screen at every step: no group has more than `fanOut` groups
 * below it, none more than `leafSize` tools of its own. Pure and deterministic: the same tools give the same tree.
 *
 * Tools that were matched are grouped by whom they were matched against (Louvain over each tool's strongest edges);
 * all others by what their sources call their category, else their maker, else their type.
 */
import { manyOf } from './many-of.ts';
import { communities } from './communities.ts';

export interface GroupedTool {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly vendor: string | null;
  readonly categories: readonly string[];
  readonly timesMatched: number;
}

export interface GroupEdge {
  /** Tool ids. */
  readonly a: string;
  readonly b: string;
  /** Matches, more than 0. */
  readonly strength: number;
}

export interface GroupNode {
  /** Ids of the tools in this group and below, most matched first. */
  readonly tools: readonly string[];
  /** Of all its tools together, what two of them share twice: how much it weighs beside others. */
  readonly timesMatched: number;
  readonly children: readonly GroupNode[];
  /** What put its tools together: `matched`, or the words of a category, maker, type or range of names. */
  readonly because: string;
}

export const fanOut = 60;
export const leafSize = 120;
const strongest = 10;
/** A community smaller than this is no landmark: its tools go with those of their category. */
const smallest = 4;

export function groupCatalogue(tools: readonly GroupedTool[], edges: readonly GroupEdge[]): GroupNode[] {
  const ordered = [...tools].sort(mostMatchedFirst);
  const known = new Map(ordered.map((tool) => [tool.id, tool]));
  const found = communitiesOf(ordered, edges).filter((ids) => ids.length >= smallest);
  const placed = new Set(found.flat());
  const matched = found.map((ids) =>
    split(
      ids.flatMap((id) => known.get(id) ?? []),
      'matched',
      0,
    ),
  );
  const rest = bySharedWord(
    ordered.filter(({ id }) => !placed.has(id)),
    0,
  );
  return fitted([...matched, ...rest]);
}

function mostMatchedFirst(a: GroupedTool, b: GroupedTool): number {
  return b.timesMatched - a.timesMatched || (a.id < b.id ? -1 : 1);
}

function communitiesOf(tools: readonly GroupedTool[], edges: readonly GroupEdge[]): string[][] {
  const ids = tools.map(({ id }) => id);
  const known = new Set(ids);
  const weighted = strongestOfEach(edges)
    .filter(({ a, b }) => a !== b && known.has(a) && known.has(b))
    // Counts span four orders of magnitude; their logarithm lets a listing of 1 still bind.
    .map(({ a, b, strength }) => ({ a, b, weight: 1 + Math.log10(strength) }));
  return communities(ids, weighted).sort(
    largestFirst(
      (members) => members.length,
      (members) => members[0] ?? '',
    ),
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
  return [...edges]
    .sort((x, y) => y.strength - x.strength || (x.a + x.b < y.a + y.b ? -1 : 1))
    .filter(({ a, b }) => [take(a), take(b)].includes(true));
}

const otherOf = ({ type }: GroupedTool): string => `Other ${manyOf(type)}`;

const words: readonly ((tool: GroupedTool) => string)[] = [
  (tool) => tool.categories[0] ?? tool.vendor ?? otherOf(tool),
  (tool) => tool.vendor ?? tool.categories[1] ?? otherOf(tool),
  otherOf,
];

/**
 * Tools by the first of their words that enough of them share, from this depth on; what is still too large is cut
 * again by the next, at last by name. What shares no word goes together.
 */
function bySharedWord(tools: readonly GroupedTool[], depth: number): GroupNode[] {
  if (depth >= words.length) return byName(tools);
  const wordsOf = (tool: GroupedTool) => words.slice(depth).map((word) => word(tool));
  const sharing = new Map<string, number>();
  for (const tool of tools)
    for (const key of new Set(wordsOf(tool).map(keyOf))) sharing.set(key, (sharing.get(key) ?? 0) + 1);
  const groups = new Map<string, { word: string; members: GroupedTool[] }>();
  for (const tool of tools) {
    const word = wordsOf(tool).find((one) => (sharing.get(keyOf(one)) ?? 0) >= smallest) ?? 'other';
    const group = groups.get(keyOf(word));
    if (group) group.members.push(tool);
    else groups.set(keyOf(word), { word, members: [tool] });
  }
  if (groups.size === 1 && tools.length > leafSize) return bySharedWord(tools, depth + 1);
  return [...groups.values()].map(({ word, members }) => split(members, word, depth + 1));
}

const keyOf = (word: string): string => word.toLowerCase();

/** One group of these tools, cut further when they are too many for one picture. */
function split(tools: readonly GroupedTool[], because: string, depth: number): GroupNode {
  if (tools.length <= leafSize) return { ...whole(tools), children: [], because };
  const parts = bySharedWord(tools, depth);
  const [only, ...more] = parts;
  return { ...whole(tools), children: fitted(only && more.length === 0 ? byName(tools) : parts), because };
}

const whole = (tools: readonly GroupedTool[]) => ({
  tools: tools.map(({ id }) => id),
  timesMatched: tools.reduce((sum, tool) => sum + tool.timesMatched, 0),
});

/** Ranges of names, the last resort that always gets small enough. */
function byName(tools: readonly GroupedTool[]): GroupNode[] {
  const sorted = [...tools].sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));
  const size = Math.max(leafSize, Math.ceil(sorted.length / fanOut));
  const parts: GroupNode[] = [];
  for (let start = 0; start < sorted.length; start += size) {
    const part = sorted.slice(start, start + size);
    const because = `${part[0]?.name ?? ''} to ${part.at(-1)?.name ?? ''}`;
    const children = part.length > leafSize ? byName(part) : [];
    parts.push({ ...whole([...part].sort(mostMatchedFirst)), because, children });
  }
  return parts;
}

/** The groups people would look for stay; the lesser ones go below one group of their own, until a level fits. */
function fitted(groups: readonly GroupNode[]): GroupNode[] {
  const sorted = [...groups].sort(largestFirst(landmark, ({ tools }) => tools[0] ?? ''));
  if (sorted.length <= fanOut) return sorted;
  const rest = sorted.slice(fanOut - 1);
  const other: GroupNode = {
    tools: rest.flatMap(({ tools }) => tools),
    timesMatched: rest.reduce((sum, group) => sum + group.timesMatched, 0),
    children: fitted(rest),
    because: 'other',
  };
  return [...sorted.slice(0, fanOut - 1), other];
}

/** Size alone would hide a small group of the most compared models behind any long list nobody ever compared. */
const landmark = ({ tools, timesMatched }: GroupNode) => tools.length * (1 + Math.log10(1 + timesMatched));

function largestFirst<T>(size: (value: T) => number, key: (value: T) => string) {
  return (a: T, b: T): number => size(b) - size(a) || (key(a) < key(b) ? -1 : 1);
}
