/**
 * Cuts tools into the groups of one level: by area, inside it by kind of tool, function, category, whom they were
 * matched against, maker, at last by name. The largest is cut first, as long as the level has room; what is above the
 * limit is cut in any case. Small parts stay together. Pure and deterministic.
 */
import { wordKey } from './areas-of-tools.ts';
import type { GroupedTool } from './grouped-tool.ts';
import { kindOf } from './kinds-of-tools.ts';

/** A tool, and the words by which it can be cut from others. */
export interface Settled {
  readonly tool: GroupedTool;
  /** Null where only matches or a category group it. */
  readonly area: string | null;
  /** Of its community of matches: the id of the tool most matched. */
  readonly community: string | null;
}

const cutsBy = ['area', 'kind', 'function', 'category', 'community', 'vendor', 'name'] as const;
export type CutBy = (typeof cutsBy)[number];

/** A step on the way from all tools to a group. */
export interface Cut {
  readonly by: CutBy;
  /** What its tools have of it; empty for all that have none of those named beside it. */
  readonly values: readonly string[];
  /** Whether a few tools are with them that have something else. */
  readonly more: boolean;
}

export interface Part {
  /** The most matched first. */
  readonly members: readonly Settled[];
  readonly cuts: readonly Cut[];
}

/** Groups of a level. */
export const fanOut = 60;
/** Tools of a group that still has room for more groups beside it: below, it is not worth a cut. */
const comfortable = 30;
/** A group of fewer tools is no landmark, unless they are the much matched: it stays with those next to it. */
const minPart = { tools: 4, weight: 12 };
/** Parts of one cut below the areas, so that no area takes all the room. */
const maxParts = 4;

/**
 * @param limit no part has more tools; the tools are at most `limit * fanOut / 2`, so that a level holds them
 * @returns at most `fanOut` parts, two at least when the tools are more than the limit
 */
export function cutLevel(whole: Part, limit: number): readonly Part[] {
  const size = whole.members.length;
  const room = Math.min(fanOut, Math.max(Math.ceil(size / comfortable), 2 * Math.ceil(size / limit)));
  let open: readonly Part[] = [whole];
  const done: Part[] = [];
  for (;;) {
    const next = [...open].sort((a, b) => urgency(b, limit) - urgency(a, limit) || largestFirst(a, b))[0];
    if (!next) break;
    open = open.filter((part) => part !== next);
    const free = room - open.length - done.length;
    const must = next.members.length > limit;
    const most = Math.min(next === whole ? fanOut : maxParts, Math.max(2, free));
    const worth = free > 1 && next.members.length > comfortable && !doesOneThing(next);
    const parts = must || worth ? cutOnce(next, limit, must, most) : [next];
    if (parts.length > 1) open = [...open, ...parts];
    else done.push(next);
  }
  return fitted(done, limit);
}

/** A function is what a person looks for: what has it alone is cut only where it must be. */
const doesOneThing = ({ cuts }: Part): boolean =>
  cuts.some(({ by, values }) => by === 'function' && values.length > 0);

/** What is too large comes first, then what is not yet cut by kind. */
function urgency({ members, cuts }: Part, limit: number): number {
  if (members.length > limit) return 2;
  return cuts.some(({ by }) => by !== 'area') ? 0 : 1;
}

/** By the first word that says enough about these tools; by none, unless they must be cut. */
function cutOnce(part: Part, limit: number, must: boolean, most: number): readonly Part[] {
  const last = part.cuts.at(-1);
  let best: { parts: readonly Part[]; share: number } = { parts: [part], share: 0 };
  for (const by of cutsBy.slice(last ? cutsBy.indexOf(last.by) : 0)) {
    if (by === 'name') break;
    const { parts, share } = cutBy(part, by, most);
    if (parts.length < 2) continue;
    // Every area and every kind is worth its place; of the rest, a word that a quarter of the tools share.
    if (by === 'area' || by === 'kind' || (share >= 0.25 && by !== 'vendor')) return parts;
    if (share > best.share) best = { parts, share };
  }
  if (!must) return [part];
  return best.parts.length > 1 ? best.parts : cutByName(part, limit);
}

function cutBy(part: Part, by: CutBy, most: number): { parts: readonly Part[]; share: number } {
  const values = new Map<string, { value: string; members: Settled[] }>();
  const none: Settled[] = [];
  for (const one of part.members) {
    const value = valueOf(one, by);
    if (value === null) {
      none.push(one);
      continue;
    }
    const found = values.get(wordKey(value));
    if (found) found.members.push(one);
    else values.set(wordKey(value), { value, members: [one] });
  }
  const sorted = [...values.values()].sort(heavierFirst);
  const all = weightOf(part.members);
  const telling = by === 'area' ? 0 : by === 'kind' ? all / 10 : all / 20;
  const matches = matchesOf(part.members);
  const large = sorted.filter(
    ({ members }) =>
      isLandmark(members) &&
      // A few tools with a quarter of all matches are seen beside any long list.
      (weightOf(members) >= telling || (matches > 0 && matchesOf(members) * 4 >= matches)),
  );
  const kept = large.slice(0, large.length === sorted.length && none.length === 0 ? most : most - 1);
  const pooled = sorted.filter((one) => !kept.includes(one));
  const rest = [...none, ...pooled.flatMap(({ members }) => members)];
  const share = kept.reduce((sum, { members }) => sum + weightOf(members), 0) / all;
  if (kept.length === 0) return { parts: [part], share: 0 };
  const parts = kept.map(({ value, members }) => ({ values: [value], members, more: false }));
  const named = none.length === 0 && pooled.length <= 2 ? pooled.map(({ value }) => value) : [];
  const lightest = parts.at(-1);
  if (isLandmark(rest) && weightOf(rest) >= telling) {
    parts.push({ values: named, members: rest, more: false });
  } else if (rest.length > 0 && lightest) {
    // A few among many need no word.
    const few = rest.length * 20 <= lightest.members.length;
    lightest.members.push(...rest);
    if (!few) lightest.values.push(...named);
    lightest.more = !few && named.length === 0;
  }
  if (parts.length < 2) return { parts: [part], share: 0 };
  const above = part.cuts.filter((cut) => cut.by !== by || cut.values.length > 0);
  return {
    parts: parts.map(({ values: found, members, more }) => ({
      members: members.sort(settledFirst),
      cuts: [...above, { by, values: found, more }],
    })),
    share,
  };
}

function valueOf({ tool, area, community }: Settled, by: CutBy): string | null {
  switch (by) {
    case 'area':
      return area;
    case 'kind':
      return kindOf(tool.type);
    case 'function':
      return tool.functions[0]?.name ?? null;
    case 'category':
      return tool.categories[0] ?? null;
    case 'community':
      return community;
    case 'vendor':
      return tool.vendor;
    case 'name':
      return tool.name;
  }
}

/** Ranges of names, the last resort that always gets small enough. */
function cutByName({ members, cuts }: Part, limit: number): readonly Part[] {
  const sorted = [...members].sort(
    (a, b) => compare(wordKey(a.tool.name), wordKey(b.tool.name)) || compare(a.tool.id, b.tool.id),
  );
  const size = Math.ceil(sorted.length / Math.ceil(sorted.length / limit));
  const parts: Part[] = [];
  for (let start = 0; start < sorted.length; start += size) {
    const part = sorted.slice(start, start + size);
    const values = [part[0]?.tool.name ?? '', part.at(-1)?.tool.name ?? ''];
    parts.push({
      members: part.sort(settledFirst),
      cuts: [...cuts.filter(({ by }) => by !== 'name'), { by: 'name', values, more: false }],
    });
  }
  return parts;
}

/** The lightest goes with the next to it of its area, until the level fits; with one of another only where it must. */
function fitted(parts: readonly Part[], limit: number): readonly Part[] {
  let left = [...parts].sort(heavierFirst);
  while (left.length > fanOut) {
    const pairs = left.toReversed().flatMap((one, i, all) => {
      const near = all
        .slice(i + 1)
        .filter(({ members }) => members.length + one.members.length <= limit)
        .map((part) => ({ one, part, shared: sharedCuts(part, one) }));
      const best = Math.max(...near.map(({ shared }) => shared));
      return near.find(({ shared }) => shared === best) ?? [];
    });
    const pair = pairs.find(({ shared }) => shared > 0) ?? pairs[0];
    if (!pair) break;
    const { one, part } = pair;
    left = [...left.filter((other) => other !== part && other !== one), joined(part, one)].sort(heavierFirst);
  }
  return left;
}

function sharedCuts(a: Part, b: Part): number {
  const different = a.cuts.findIndex((cut, i) => !sameCut(cut, b.cuts[i]));
  return different === -1 ? a.cuts.length : different;
}

const sameCut = (a: Cut, b: Cut | undefined): boolean =>
  a.by === b?.by && a.values.join('\u0000') === b.values.join('\u0000');

function joined(a: Part, b: Part): Part {
  const shared = sharedCuts(a, b);
  const [one, other] = [a.cuts[shared], b.cuts[shared]];
  const values = one && other && one.by === other.by && one.values.length > 0 && other.values.length > 0;
  return {
    members: [...a.members, ...b.members].sort(settledFirst),
    cuts: [
      ...a.cuts.slice(0, shared),
      ...(one ? [{ by: one.by, values: values ? [...one.values, ...other.values] : [], more: false }] : []),
    ],
  };
}

/** Size alone would hide a small group of the most compared models behind any long list nobody ever compared. */
function weightOf(members: readonly Settled[]): number {
  return members.reduce((sum, { tool }) => sum + 1 + Math.log10(1 + tool.timesMatched), 0);
}

const matchesOf = (members: readonly Settled[]): number =>
  members.reduce((sum, { tool }) => sum + tool.timesMatched, 0);

const isLandmark = (members: readonly Settled[]): boolean =>
  members.length >= minPart.tools && weightOf(members) >= minPart.weight;

export function mostMatchedFirst(a: GroupedTool, b: GroupedTool): number {
  return b.timesMatched - a.timesMatched || compare(a.id, b.id);
}
const settledFirst = (a: Settled, b: Settled): number => mostMatchedFirst(a.tool, b.tool);

export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

type Members = { readonly members: readonly Settled[] };
const firstOf = ({ members }: Members): string => members[0]?.tool.id ?? '';
function largestFirst(a: Part, b: Part): number {
  return b.members.length - a.members.length || compare(firstOf(a), firstOf(b));
}
function heavierFirst(a: Members, b: Members): number {
  return weightOf(b.members) - weightOf(a.members) || compare(firstOf(a), firstOf(b));
}
