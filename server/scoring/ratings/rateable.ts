/**
 * Who can be rated: the largest part in which whoever won leads to whoever lost and back, a tie leading both ways. For
 * anybody else the likeliest strength lies at infinity, or nothing says how far away it is. Pure.
 */
import type { UnratedReason } from '#contract/ratings.ts';
import { byText, matchesOf, type Board, type Pair } from './board.ts';

export interface Unrated {
  readonly tool: string;
  readonly reason: UnratedReason;
  readonly matches: number;
}

export interface Rateable {
  /** Tools that can be rated and the pairs among them; none where there are fewer than three. */
  readonly board: Board;
  readonly unrated: readonly Unrated[];
}

/** A rating of two tools is their share of wins, which is told without one. */
const minRated = 3;

export function rateable(board: Board): Rateable {
  const part = largest(board);
  const enough = part.length >= minRated;
  const rated = new Set(enough ? part : []);
  const place = new Map([...rated].map((tool, i) => [tool, i]));
  const pairs = board.pairs.flatMap((pair) => {
    const [a, b] = [place.get(pair.a), place.get(pair.b)];
    return a === undefined || b === undefined ? [] : [{ ...pair, a, b }];
  });
  return {
    board: { ...board, tools: [...rated].map((i) => board.tools[i] ?? ''), pairs },
    unrated: reasons(board, rated).map((one) => (enough ? one : { ...one, reason: 'too-few' })),
  };
}

/** Numbers of its tools, ascending; of parts as large the one with more matches, then the one named first. */
function largest({ tools, pairs }: Board): number[] {
  const component = strongComponents(tools.length, pairs);
  const parts = new Map<number, { tools: number[]; matches: number }>();
  component.forEach((id, tool) => {
    const part = parts.get(id) ?? { tools: [], matches: 0 };
    parts.set(id, part);
    part.tools.push(tool);
  });
  for (const pair of pairs) {
    const part = parts.get(component[pair.a] ?? -1);
    if (part !== undefined && component[pair.a] === component[pair.b]) part.matches += matchesOf(pair);
  }
  const [first] = [...parts.values()].sort(
    (one, other) =>
      other.tools.length - one.tools.length ||
      other.matches - one.matches ||
      byText(tools[one.tools[0] ?? 0] ?? '', tools[other.tools[0] ?? 0] ?? ''),
  );
  return first?.tools ?? [];
}

/** Tarjan's, without recursion: a part a number, the same for tools of one part. */
function strongComponents(size: number, pairs: readonly Pair[]): Int32Array {
  const beats: number[][] = Array.from({ length: size }, () => []);
  for (const { a, b, wins, losses, ties } of pairs) {
    if (wins + ties > 0) beats[a]?.push(b);
    if (losses + ties > 0) beats[b]?.push(a);
  }
  const component = new Int32Array(size).fill(-1);
  const index = new Int32Array(size).fill(-1);
  const low = new Int32Array(size);
  const next = new Int32Array(size);
  const open: number[] = [];
  let [seen, found] = [0, 0];
  for (let root = 0; root < size; root++) {
    if (index[root] !== -1) continue;
    const path = [root];
    for (let at: number | undefined = root; at !== undefined; at = path.at(-1)) {
      if (index[at] === -1) {
        index[at] = low[at] = seen++;
        open.push(at);
      }
      const to: number | undefined = beats[at]?.[next[at] ?? 0];
      if (to !== undefined) {
        next[at] = (next[at] ?? 0) + 1;
        if (index[to] === -1) path.push(to);
        else if (component[to] === -1) low[at] = Math.min(low[at] ?? 0, index[to] ?? 0);
        continue;
      }
      path.pop();
      const from = path.at(-1);
      if (from !== undefined) low[from] = Math.min(low[from] ?? 0, low[at] ?? 0);
      if (low[at] === index[at]) {
        for (let tool = open.pop(); tool !== undefined; tool = open.pop()) {
          component[tool] = found;
          if (tool === at) break;
        }
        found += 1;
      }
    }
  }
  return component;
}

function reasons({ tools, pairs }: Board, rated: ReadonlySet<number>): Unrated[] {
  const of = tools.map(() => ({ matches: 0, points: 0, withRated: 0, pointsWithRated: 0 }));
  const add = (tool: number, rival: number, matches: number, points: number) => {
    const sum = of[tool];
    if (sum === undefined) return;
    sum.matches += matches;
    sum.points += points;
    if (!rated.has(rival)) return;
    sum.withRated += matches;
    sum.pointsWithRated += points;
  };
  for (const pair of pairs) {
    add(pair.a, pair.b, matchesOf(pair), pair.wins + pair.ties / 2);
    add(pair.b, pair.a, matchesOf(pair), pair.losses + pair.ties / 2);
  }
  return tools.flatMap((tool, i) => {
    const sum = of[i];
    return rated.has(i) || sum === undefined ? [] : [{ tool, reason: reasonOf(sum), matches: sum.matches }];
  });
}

function reasonOf(sum: {
  matches: number;
  points: number;
  withRated: number;
  pointsWithRated: number;
}): UnratedReason {
  if (sum.points === 0) return 'never-won';
  if (sum.points === sum.matches) return 'never-lost';
  if (sum.withRated === 0) return 'not-connected';
  return sum.pointsWithRated === 0 ? 'only-lost-to-rated' : 'only-won-against-rated';
}
