/** How few entries hold up first place: found by their influence, confirmed by fitting without them. Pure. */
import { byText, matchesOf, type Board, type EntryGroup } from './board.ts';
import { chancesOf } from './chances.ts';
import { fitDavidson, type Fit } from './davidson.ts';
import { informationAt, solveInformation } from './information.ts';
import { rateable } from './rateable.ts';

export interface Removed {
  readonly group: EntryGroup;
  /** How many entries of the group. */
  readonly entries: number;
}

export interface Fragility {
  readonly first: string;
  /** Who is first without them; null where no set was found that changes it. */
  readonly successor: string | null;
  readonly entries: number;
  /** Judged matches in them. */
  readonly matches: number;
  readonly removed: readonly Removed[];
}

/** Those next to the first that are tried: a large board takes long to fit again. */
const challengers = (pairs: number): number => (pairs > 20_000 ? 1 : 4);
const maxFits = 24;
/** Of influence, which only has to order. */
const precision = 1e-8;

/** @param groups all entries of the board; of equally few entries those with fewer matches are told */
export function fragilityOf(board: Board, fit: Fit, groups: readonly EntryGroup[]): Fragility | null {
  const order = board.tools.map((_, i) => i).sort((a, b) => (fit.strength[b] ?? 0) - (fit.strength[a] ?? 0));
  const [first, ...rest] = order;
  if (first === undefined) return null;
  const place = new Map(board.tools.map((tool, i) => [tool, i]));
  const among = groups.filter(
    (group) => place.has(group.first) && place.has(group.second) && matchesOf(group),
  );
  const name = board.tools[first] ?? '';
  let best: Fragility = { first: name, successor: null, entries: 0, matches: 0, removed: [] };
  for (const rival of rest.slice(0, challengers(board.pairs.length))) {
    const ordered = byInfluence(board, fit, among, place, first, rival);
    const gap = (fit.strength[first] ?? 0) - (fit.strength[rival] ?? 0);
    const found = fewest(board, fit, ordered, name, gap);
    if (found && (best.successor === null || fewer(found, best))) best = found;
  }
  return best;
}

const fewer = (one: Fragility, other: Fragility): boolean =>
  one.entries < other.entries || (one.entries === other.entries && one.matches < other.matches);

interface Influence {
  readonly group: EntryGroup;
  /** By how much the gap closes without one entry of it, to the first order. */
  readonly closes: number;
}

/** What each entry holds up of the gap between two tools, the most first; what widens it is left out. */
function byInfluence(
  board: Board,
  fit: Fit,
  groups: readonly EntryGroup[],
  place: ReadonlyMap<string, number>,
  first: number,
  rival: number,
): Influence[] {
  const size = board.tools.length;
  const push = new Float64Array(size + 1);
  push[first] = 1;
  push[rival] = -1;
  const information = informationAt(board.pairs, fit.strength, fit.ties);
  const reach = solveInformation(board.pairs, information, push, precision);
  return groups
    .map((group): Influence => {
      const [a, b] = [place.get(group.first) ?? 0, place.get(group.second) ?? 0];
      const { win, loss, tie } = chancesOf((fit.strength[a] ?? 0) - (fit.strength[b] ?? 0), fit.ties);
      const matches = matchesOf(group);
      const result = (group.wins - group.losses) / 2 - (matches * (win - loss)) / 2;
      const tied = group.ties - matches * tie;
      const along = (reach[a] ?? 0) - (reach[b] ?? 0);
      return { group, closes: along * result + (fit.ties > 0 ? (reach[size] ?? 0) * tied : 0) };
    })
    .filter(({ closes }) => closes > 0)
    .sort(
      (one, other) =>
        other.closes - one.closes ||
        byText(one.group.first, other.group.first) ||
        byText(one.group.second, other.group.second) ||
        byText(one.group.context ?? '', other.group.context ?? ''),
    );
}

/** The fewest from the front of the list without which another is first. */
function fewest(
  board: Board,
  fit: Fit,
  ordered: readonly Influence[],
  first: string,
  gap: number,
): Fragility | null {
  const all = ordered.reduce((sum, { group }) => sum + group.entries, 0);
  const known = new Map<number, string | null>();
  const firstWithout = (entries: number): string | null => {
    const before = known.get(entries);
    if (before !== undefined) return before;
    const successor = firstAfter(board, fit, taken(ordered, entries), first);
    known.set(entries, successor);
    return successor;
  };
  let [high, low] = [predicted(ordered, gap), 0];
  while (firstWithout(high) === null) {
    low = high;
    if (high >= all || known.size >= maxFits / 2) return null;
    high = Math.min(all, high + Math.max(1, Math.ceil(high / 3)));
  }
  while (high - low > 1 && known.size < maxFits) {
    const middle = (low + high) >> 1;
    if (firstWithout(middle) === null) low = middle;
    else high = middle;
  }
  const removed = taken(ordered, high);
  const matches = removed.reduce((sum, { group, entries }) => sum + entries * matchesOf(group), 0);
  return { first, successor: firstWithout(high), entries: high, matches, removed };
}

/** So many close the gap, if each did as much as it does alone. */
function predicted(ordered: readonly Influence[], gap: number): number {
  let [entries, left] = [0, gap];
  for (const { group, closes } of ordered) {
    const needed = Math.min(group.entries, Math.floor(left / closes) + 1);
    entries += needed;
    left -= needed * closes;
    if (left < 0) break;
  }
  return Math.max(1, entries);
}

function taken(ordered: readonly Influence[], entries: number): Removed[] {
  const removed: Removed[] = [];
  let left = entries;
  for (const { group } of ordered) {
    if (left === 0) break;
    const number = Math.min(left, group.entries);
    removed.push({ group, entries: number });
    left -= number;
  }
  return removed;
}

/** Who else is first without them; null where it is the same, or can no longer be rated. */
function firstAfter(board: Board, fit: Fit, removed: readonly Removed[], first: string): string | null {
  const place = new Map(board.tools.map((tool, i) => [tool, i]));
  const gone = new Map<number, { wins: number; losses: number; ties: number }>();
  for (const { group, entries } of removed) {
    const [i, j] = [place.get(group.first) ?? 0, place.get(group.second) ?? 0];
    const key = Math.min(i, j) * board.tools.length + Math.max(i, j);
    const sum = gone.get(key) ?? { wins: 0, losses: 0, ties: 0 };
    gone.set(key, sum);
    // By the lower place, whichever side of the pair that is.
    sum.wins += entries * (i < j ? group.wins : group.losses);
    sum.losses += entries * (i < j ? group.losses : group.wins);
    sum.ties += entries * group.ties;
  }
  const pairs = board.pairs.map((pair) => {
    const { a, b, wins, losses, ties } = pair;
    const less = gone.get(Math.min(a, b) * board.tools.length + Math.max(a, b));
    if (less === undefined) return pair;
    const [won, lost] = a < b ? [less.wins, less.losses] : [less.losses, less.wins];
    return { a, b, wins: wins - won, losses: losses - lost, ties: ties - less.ties };
  });
  const { board: now } = rateable({ ...board, pairs: pairs.filter((pair) => matchesOf(pair) > 0) });
  if (!now.tools.includes(first)) return null;
  const start = Float64Array.from(now.tools, (tool) => fit.strength[place.get(tool) ?? 0] ?? 0);
  const { strength } = fitDavidson(now, { ...fit, strength: start });
  let lead = 0;
  strength.forEach((value, i) => {
    if (value > (strength[lead] ?? 0)) lead = i;
  });
  const leader = now.tools[lead] ?? first;
  return leader === first ? null : leader;
}
