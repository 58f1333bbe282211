/** Whether A beats B beats C beats A more often than one order with chance would give. Pure. */
import { matchesOf, type Board, type Pair } from './board.ts';
import { chancesOf, type Chances } from './chances.ts';
import type { Fit } from './davidson.ts';
import { seeded } from './seeded.ts';
import { twoSided } from './separation.ts';

export interface Cycles {
  /** Threes in which each met each and no two won as much of each other; of more than the limit a fixed sample. */
  readonly triples: number;
  /** How many of them go round, and how many did on average where only the ratings and chance decide. */
  readonly cycles: number;
  readonly expected: number;
  /** How often chance alone gave as many. */
  readonly chance: number;
}

const maxTriples = 20_000;
const draws = 400;
/** Up to so many matches the majority's chances are added up, above they are as good as normal. */
const maxExact = 60;

/** Numbers of the three pairs of tools a < b < c. */
type Triple = readonly [ab: number, bc: number, ac: number];

/** Null where no three all met each other. */
export function cyclesOf({ tools, pairs }: Board, fit: Fit): Cycles | null {
  const random = seeded(20_261_201);
  const triples = triplesOf(tools.length, pairs, random);
  if (triples.length === 0) return null;
  const lead = Int8Array.from(pairs, ({ wins, losses }) => Math.sign(wins - losses));
  const found = count(triples, lead);
  const used = [...new Set(triples.flat())];
  const chances = used.map((p) => leadChances(pairs[p], fit));
  const counts: number[] = [];
  const drawn = new Int8Array(pairs.length);
  for (let draw = 0; draw < draws; draw++) {
    used.forEach((p, i) => {
      const { win, tie } = chances[i] ?? { win: 0, tie: 1 };
      const at = random();
      drawn[p] = at < win ? 1 : at < win + tie ? 0 : -1;
    });
    counts.push(count(triples, drawn));
  }
  return {
    triples: triples.length,
    cycles: found,
    expected: counts.reduce((sum, one) => sum + one, 0) / draws,
    chance: counts.filter((one) => one >= found).length / draws,
  };
}

/** With a < b < c it goes round where a leads b, b leads c and c leads a, or all the other way. */
function count(triples: readonly Triple[], lead: Int8Array): number {
  let found = 0;
  for (const [ab, bc, ac] of triples) {
    const way = lead[ab] ?? 0;
    if (way !== 0 && lead[bc] === way && lead[ac] === -way) found += 1;
  }
  return found;
}

/** All, or as many as are looked at, each as likely as any other. */
function triplesOf(size: number, pairs: readonly Pair[], random: () => number): Triple[] {
  const up: Map<number, number>[] = Array.from({ length: size }, () => new Map());
  pairs.forEach(({ a, b }, p) => up[a]?.set(b, p));
  const kept: Triple[] = [];
  let seen = 0;
  pairs.forEach(({ a, b }, ab) => {
    for (const [c, bc] of up[b] ?? []) {
      const ac = up[a]?.get(c);
      if (ac === undefined) continue;
      seen += 1;
      if (kept.length < maxTriples) kept.push([ab, bc, ac]);
      else {
        const at = Math.floor(random() * seen);
        if (at < maxTriples) kept[at] = [ab, bc, ac];
      }
    }
  });
  return kept;
}

/** Chances that the first side wins more of the pair's matches than the other, as many, or fewer. */
function leadChances(pair: Pair | undefined, fit: Fit): Chances {
  if (pair === undefined) return { win: 0, tie: 1, loss: 0 };
  const one = chancesOf((fit.strength[pair.a] ?? 0) - (fit.strength[pair.b] ?? 0), fit.ties);
  const matches = matchesOf(pair);
  return matches <= maxExact ? exact(one, matches) : normal(one, matches);
}

/** The distribution of wins less losses, a match at a time. */
function exact({ win, tie, loss }: Chances, matches: number): Chances {
  let at = new Float64Array(2 * matches + 1);
  at[matches] = 1;
  for (let match = 0; match < matches; match++) {
    const next = new Float64Array(at.length);
    at.forEach((chance, i) => {
      if (chance === 0) return;
      next[i + 1] = (next[i + 1] ?? 0) + chance * win;
      next[i] = (next[i] ?? 0) + chance * tie;
      next[i - 1] = (next[i - 1] ?? 0) + chance * loss;
    });
    at = next;
  }
  const sum = (values: Float64Array) => values.reduce((all, value) => all + value, 0);
  return {
    win: sum(at.subarray(matches + 1)),
    tie: at[matches] ?? 0,
    loss: sum(at.subarray(0, matches)),
  };
}

function normal({ win, loss }: Chances, matches: number): Chances {
  const mean = matches * (win - loss);
  const deviation = Math.sqrt(matches * (win + loss - (win - loss) ** 2));
  const ahead = above((0.5 - mean) / deviation);
  const behind = above((0.5 + mean) / deviation);
  return { win: ahead, tie: Math.max(0, 1 - ahead - behind), loss: behind };
}

const above = (distance: number): number =>
  distance > 0 ? twoSided(distance) / 2 : 1 - twoSided(distance) / 2;
