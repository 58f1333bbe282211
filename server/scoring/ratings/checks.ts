/** What the entries themselves say of how far a board can be trusted; what its tools and its judge say is for whoever asks. Pure. */
import { matchesOf, type Board, type EntryGroup } from './board.ts';
import { cyclesOf } from './cycles.ts';
import { fitDavidson, type Fit } from './davidson.ts';
import { rateable, type Unrated } from './rateable.ts';
import { sharesTasks } from './shared-tasks.ts';

export type CheckState = 'ok' | 'warns' | 'cannot';

export const entryCheckIds = [
  'connected',
  'star',
  'few-matches',
  'uneven',
  'cycles',
  'tie-rule',
  'repeated-rows',
  'shared-tasks',
] as const;

export interface EntryCheck {
  readonly id: (typeof entryCheckIds)[number];
  readonly state: CheckState;
  readonly values: Readonly<Record<string, number>>;
  /** Ids of the tools it is about. */
  readonly tools: readonly string[];
}

export const fewMatches = 30;
/** Above it matches are called unevenly spread. */
const uneven = 0.5;

export interface Checked {
  /** Of whom is rated; the strongest first. */
  readonly board: Board;
  readonly fit: Fit;
  readonly ranks: readonly { readonly rankLow: number; readonly rankHigh: number }[];
  readonly unrated: readonly Unrated[];
  readonly widening: readonly number[];
  readonly groups: readonly EntryGroup[];
}

export function entryChecks(of: Checked): EntryCheck[] {
  const check = (
    id: EntryCheck['id'],
    state: CheckState,
    values: Record<string, number> = {},
    tools: readonly string[] = [],
  ): EntryCheck => ({ id, state, values, tools });
  const { board, unrated, widening } = of;
  const hubs = hubsOf(board);
  const matches = matchesByTool(board);
  const few = board.tools.filter((_, i) => (matches[i] ?? 0) < fewMatches);
  const gini = giniOf(matches);
  const cycles = cyclesOf(board, of.fit);
  const rows = repeatedRows(of.groups);
  return [
    check(
      'connected',
      unrated.length === 0 ? 'ok' : 'warns',
      { unrated: unrated.length },
      unrated.map(({ tool }) => tool),
    ),
    check('star', hubs.length === 0 ? 'ok' : 'warns', { hubs: hubs.length }, hubs),
    check('few-matches', few.length === 0 ? 'ok' : 'warns', { few: few.length }, few),
    check('uneven', gini > uneven ? 'warns' : 'ok', { gini: rounded(gini) }),
    cycles === null
      ? check('cycles', 'cannot')
      : check('cycles', cycles.chance < 0.025 ? 'warns' : 'ok', {
          cycles: cycles.cycles,
          expected: rounded(cycles.expected),
          triples: cycles.triples,
          chance: cycles.chance,
        }),
    tieRule(of, check),
    check('repeated-rows', rows.mirrored + rows.doubled > 0 ? 'warns' : 'ok', rows),
    sharesTasks(board.kind)
      ? check('shared-tasks', 'ok', {
          least: rounded(Math.sqrt(Math.min(...widening))),
          most: rounded(Math.sqrt(Math.max(...widening))),
        })
      : check('shared-tasks', 'ok'),
  ];
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

/**
 * The few tools, at most a third, without which nobody met anybody; none where it is no star. Whoever met
 * most others counts as one until every pair has one.
 */
function hubsOf({ tools, pairs }: Board): string[] {
  const met = new Float64Array(tools.length);
  for (const { a, b } of pairs) {
    met[a] = (met[a] ?? 0) + 1;
    met[b] = (met[b] ?? 0) + 1;
  }
  const order = tools.map((_, i) => i).sort((a, b) => (met[b] ?? 0) - (met[a] ?? 0));
  const most = Math.max(1, Math.floor(tools.length / 3));
  const hubs = new Set<number>();
  for (const tool of order.slice(0, most)) {
    hubs.add(tool);
    if (pairs.every(({ a, b }) => hubs.has(a) || hubs.has(b))) return [...hubs].map((i) => tools[i] ?? '');
  }
  return [];
}

function matchesByTool({ tools, pairs }: Board): number[] {
  const sums = tools.map(() => 0);
  for (const pair of pairs) {
    for (const tool of [pair.a, pair.b]) sums[tool] = (sums[tool] ?? 0) + matchesOf(pair);
  }
  return sums;
}

/** 0 where all have as many, towards 1 where one has them all. */
export function giniOf(numbers: readonly number[]): number {
  const ordered = numbers.toSorted((a, b) => a - b);
  const total = ordered.reduce((sum, value) => sum + value, 0);
  if (total === 0) return 0;
  const weighted = ordered.reduce((sum, value, i) => sum + (2 * (i + 1) - ordered.length - 1) * value, 0);
  return weighted / (ordered.length * total);
}

/** Whether ties as half a win each, or left out, give another first, or take somebody out of the ranks told. */
function tieRule(
  { board, ranks }: Checked,
  check: (id: 'tie-rule', state: CheckState, values?: Record<string, number>, tools?: string[]) => EntryCheck,
): EntryCheck {
  if (board.pairs.every(({ ties }) => ties === 0)) return check('tie-rule', 'ok', { tied: 0 });
  const others = [
    board.pairs.map((pair) => ({
      ...pair,
      wins: pair.wins + pair.ties / 2,
      losses: pair.losses + pair.ties / 2,
      ties: 0,
    })),
    board.pairs.flatMap((pair) => (pair.wins + pair.losses > 0 ? [{ ...pair, ties: 0 }] : [])),
  ].map((pairs) => ({ ...board, pairs }));
  const compared = others.filter((other) => rateable(other).board.tools.length === board.tools.length);
  let [moved, outside] = [0, 0];
  const firsts = new Set<string>();
  for (const other of compared) {
    const { strength } = fitDavidson(other);
    const order = board.tools.map((_, i) => i).sort((a, b) => (strength[b] ?? 0) - (strength[a] ?? 0));
    const places = order.map((tool, at) => ({ tool, at, ranks: ranks[tool] }));
    moved = Math.max(moved, places.filter(({ tool, at }) => tool !== at).length);
    const out = places.filter(
      ({ at, ranks: told }) => told !== undefined && (at + 1 < told.rankLow || at + 1 > told.rankHigh),
    );
    outside = Math.max(outside, out.length);
    if (order[0] !== 0) firsts.add(board.tools[order[0] ?? 0] ?? '');
  }
  const tied = board.pairs.reduce((sum, { ties }) => sum + ties, 0);
  const state = firsts.size > 0 || outside > 0 ? 'warns' : 'ok';
  return check('tie-rule', state, { tied, moved, outside, rules: compared.length }, [...firsts]);
}

/** Rows of several matches that another row repeats, or says from the other side; and pairs told from both sides, each its own. */
function repeatedRows(groups: readonly EntryGroup[]): {
  mirrored: number;
  doubled: number;
  bothWays: number;
} {
  const rows = groups.filter((group) => matchesOf(group) > 1);
  const key = (one: EntryGroup, turned: boolean) =>
    turned
      ? [one.context, one.second, one.first, one.losses, one.wins, one.ties].join('|')
      : [one.context, one.first, one.second, one.wins, one.losses, one.ties].join('|');
  const seen = new Map(rows.map((one) => [key(one, false), one]));
  const ways = new Set(rows.map(({ context, first, second }) => `${context}|${first}|${second}`));
  const mirrored = rows.filter((one) => one.first < one.second && seen.has(key(one, true))).length;
  const bothWays = rows.filter(
    ({ context, first, second }) => first < second && ways.has(`${context}|${second}|${first}`),
  ).length;
  const doubled = rows.reduce((sum, one) => sum + one.entries - 1, 0);
  return { mirrored, doubled, bothWays };
}
