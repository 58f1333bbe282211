/**
 * How long a large board takes to rate: `npm run bench -- ratings [TOOLS] [PAIRS]`, 2,000 and 200,000 when left out. Time of
 * the processor, each part beside one pass of MM iterations over the same pairs, so that the machine is in both.
 */
import { table } from '../../server/cli/table.ts';
import { boardOf, type EntryGroup, type Pair } from '../../server/scoring/ratings/board.ts';
import { chancesOf } from '../../server/scoring/ratings/chances.ts';
import { cyclesOf } from '../../server/scoring/ratings/cycles.ts';
import { fitDavidson, type Fit } from '../../server/scoring/ratings/davidson.ts';
import { fragilityOf } from '../../server/scoring/ratings/fragility.ts';
import { rateable } from '../../server/scoring/ratings/rateable.ts';
import { seeded } from '../../server/scoring/ratings/seeded.ts';
import { spreadOf } from '../../server/scoring/ratings/spread.ts';

const [tools = 2_000, pairs = 200_000] = process.argv.slice(3).map(Number);
const goalMs = 5_000;

const groups = madeUp(tools, pairs);
const rows: (string | number)[][] = [];
const { board } = measured('who can be rated', () => rateable(boardOf('battle', groups)));
const pass = measured('one pass of MM', () => onePass(board.pairs, board.tools.length)).ms;
const fit = measured('fit', () => fitDavidson(board));
const spread = measured('intervals', () =>
  spreadOf(
    board,
    fit,
    board.tools.map(() => 1),
  ),
);
measured('circles', () => ({ found: cyclesOf(board, fit) }));
measured('fragility', () => ({ found: fragilityOf(board, fit, groups) }));
const needed = rows
  .filter(([name]) => name === 'fit' || name === 'intervals')
  .reduce((sum, [, ms]) => sum + Number(ms), 0);
process.stdout.write(
  table(
    rows.map(([name = '', ms = 0]) => [name, ms, `${(Number(ms) / pass).toFixed(1)} x`]),
    ['part', 'ms', 'passes of MM'],
  ),
);
process.stdout.write(
  `${board.tools.length} of ${tools} tools rated by ${board.pairs.length} pairs; fit and intervals took ${needed} ms of one core, goal ${goalMs}; the narrowest interval is ±${Math.min(...spread.own).toFixed(3)}\n`,
);

function measured<T extends object>(name: string, work: () => T): T & { readonly ms: number } {
  const began = process.cpuUsage();
  const made = work();
  const { user, system } = process.cpuUsage(began);
  const ms = Math.round((user + system) / 1000);
  rows.push([name, ms]);
  return { ...made, ms };
}

function madeUp(size: number, number: number): EntryGroup[] {
  const random = seeded(1);
  const strength = Array.from({ length: size }, () => 2 * random() - 1);
  const seen = new Set<number>();
  const made: EntryGroup[] = [];
  while (made.length < number) {
    const [i, j] = [Math.floor(random() * size), Math.floor(random() * size)];
    const key = Math.min(i, j) * size + Math.max(i, j);
    if (i === j || seen.has(key)) continue;
    seen.add(key);
    const { win, tie } = chancesOf((strength[i] ?? 0) - (strength[j] ?? 0), 0.3);
    let [wins, losses, ties] = [0, 0, 0];
    for (let match = 0; match < 10; match++) {
      const at = random();
      if (at < win) wins += 1;
      else if (at < win + tie) ties += 1;
      else losses += 1;
    }
    made.push({ first: `t${i}`, second: `t${j}`, context: null, wins, losses, ties, entries: 1 });
  }
  return made;
}

/** What each iteration of the usual method does, which needs hundreds of them. */
function onePass(all: readonly Pair[], size: number): Pick<Fit, 'strength'> {
  const strength = new Float64Array(size).fill(1);
  const [won, shared] = [new Float64Array(size), new Float64Array(size)];
  for (const { a, b, wins, losses, ties } of all) {
    const share = (wins + losses + ties) / ((strength[a] ?? 1) + (strength[b] ?? 1));
    won[a] = (won[a] ?? 0) + wins + ties / 2;
    won[b] = (won[b] ?? 0) + losses + ties / 2;
    shared[a] = (shared[a] ?? 0) + share;
    shared[b] = (shared[b] ?? 0) + share;
  }
  return { strength: strength.map((_, i) => (won[i] ?? 0) / (shared[i] ?? 1)) };
}
