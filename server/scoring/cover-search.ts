/** Whether so many masks cover what is asked: exact, by trying the masks of the bit that fewest hold. Pure. */

/** Masks are whole numbers of at most this many bits; what was found out is kept by mask. */
export const maxBits = 20;

export interface CoverSearch {
  /** Whether at most `count` of the masks together hold every bit of `rest`. */
  within(rest: number, count: number): boolean;
}

/** @throws RangeError for a mask of more than `maxBits` bits */
export function coverSearch(masks: Iterable<number>): CoverSearch {
  const useful = undominated(masks);
  const bits = 32 - Math.clz32(useful.reduce((all, mask) => all | mask, 0));
  if (bits > maxBits) throw new RangeError(`a mask of ${bits} bits: at most ${maxBits} can be searched`);
  const largest = sizeOf(useful[0] ?? 0);
  const holders = Array.from({ length: bits }, (_, bit) => {
    const holding = useful.filter((mask) => (mask & (1 << bit)) !== 0);
    return { bit: 1 << bit, holding };
  }).sort((a, b) => a.holding.length - b.holding.length);
  /** By what is left to cover: a count that is known to do, and one known not to; 0 where neither is known. */
  const enough = new Uint8Array(2 ** bits);
  const tooFew = new Uint8Array(2 ** bits);

  const within = (rest: number, count: number): boolean => {
    if (rest === 0) return true;
    const left = sizeOf(rest);
    if (left > count * largest || rest >= enough.length) return false;
    if (count <= (tooFew[rest] ?? 0)) return false;
    const known = enough[rest] ?? 0;
    if (known > 0 && known <= count) return true;
    const { holding } = holders.find(({ bit }) => (rest & bit) !== 0) ?? { holding: [] };
    // Largest first: once the others cannot hold what this one leaves, no later one helps.
    for (const mask of holding) {
      if (left > sizeOf(mask) + (count - 1) * largest) break;
      if (within(rest & ~mask, count - 1)) {
        enough[rest] = count;
        return true;
      }
    }
    tooFew[rest] = count;
    return false;
  };
  return { within };
}

/** The masks that no other holds whole, once each, largest first. */
function undominated(masks: Iterable<number>): number[] {
  const kept: number[] = [];
  for (const mask of [...new Set(masks)].sort((a, b) => sizeOf(b) - sizeOf(a))) {
    if (mask !== 0 && !kept.some((larger) => (mask & ~larger) === 0)) kept.push(mask);
  }
  return kept;
}

/** How many bits are set. */
export function sizeOf(mask: number): number {
  let pairs = mask - ((mask >>> 1) & 0x55555555);
  pairs = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return (((pairs + (pairs >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
