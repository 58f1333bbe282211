/** The nearest few of every vector among all, exactly. Pure. */

/** Row after row, `dims` numbers each; every row of length one, or all zeros where no text tells. */
export interface Vectors {
  readonly dims: number;
  readonly rows: Float32Array;
}

export interface NearPair {
  /** Places of the two rows, the lower first. */
  readonly one: number;
  readonly other: number;
  /** Cosine, to three decimals. */
  readonly score: number;
}

/** Rows that are compared with a block of as many before the next block is fetched: both stay in the processor's cache. */
const block = 128;

/**
 * Pairs in which one is among the `most` nearest of the other and no farther than `least`; of two as near, the one
 * first in the rows. Compares every two rows once: 20,000 of 256 numbers are 200 million pairs.
 */
export function nearestPairs({ dims, rows }: Vectors, most: number, least: number): NearPair[] {
  const count = Math.floor(rows.length / dims);
  const near: { other: number; score: number }[][] = Array.from({ length: count }, () => []);
  for (let from = 0; from < count; from += block) {
    for (let to = from; to < count; to += block) {
      for (let one = from; one < Math.min(from + block, count); one++) {
        for (let other = Math.max(to, one + 1); other < Math.min(to + block, count); other++) {
          const score = dot(rows, one * dims, other * dims, dims);
          if (score < least) continue;
          keep(near[one] ?? [], other, score, most);
          keep(near[other] ?? [], one, score, most);
        }
      }
    }
  }
  const pairs = new Map<number, NearPair>();
  near.forEach((list, row) => {
    for (const { other, score } of list) {
      const [a, b] = row < other ? [row, other] : [other, row];
      pairs.set(a * count + b, { one: a, other: b, score: Math.round(score * 1000) / 1000 });
    }
  });
  return [...pairs].sort(([a], [b]) => a - b).map(([, pair]) => pair);
}

/** Four sums at once: each waits for its own addition only. */
function dot(rows: Float32Array, a: number, b: number, dims: number): number {
  let [s, t, u, v] = [0, 0, 0, 0];
  for (let k = 0; k < dims; k += 4) {
    s += (rows[a + k] ?? 0) * (rows[b + k] ?? 0);
    t += (rows[a + k + 1] ?? 0) * (rows[b + k + 1] ?? 0);
    u += (rows[a + k + 2] ?? 0) * (rows[b + k + 2] ?? 0);
    v += (rows[a + k + 3] ?? 0) * (rows[b + k + 3] ?? 0);
  }
  return s + t + u + v;
}

function keep(list: { other: number; score: number }[], other: number, score: number, most: number): void {
  const last = list.at(-1);
  if (list.length === most && last !== undefined && !before({ other, score }, last)) return;
  let place = list.length;
  while (place > 0 && before({ other, score }, list[place - 1] ?? { other, score: Infinity })) place -= 1;
  list.splice(place, 0, { other, score });
  if (list.length > most) list.pop();
}

const before = (a: { other: number; score: number }, b: { other: number; score: number }): boolean =>
  a.score > b.score || (a.score === b.score && a.other < b.other);
