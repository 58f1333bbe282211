import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverSearch, sizeOf } from '../../../server/scoring/cover-search.ts';
import { type Offering, smallestCovers } from '../../../server/scoring/smallest-cover.ts';
import '../same-random.ts';

const catalogue = fc
  .record({
    bits: fc.integer({ min: 1, max: 6 }),
    tools: fc.array(
      fc.record({ mask: fc.integer({ min: 0, max: 63 }), matches: fc.integer({ min: 0, max: 4 }) }),
      { maxLength: 9 },
    ),
  })
  .map(({ bits, tools }) => {
    const need = 2 ** bits - 1;
    return { need, tools: tools.map((tool, i) => ({ id: `t${i}`, ...tool })) };
  });

const unionOf = (set: readonly Offering[]) => set.reduce((all, { mask }) => all | mask, 0);
const firstInOrder = (tools: readonly Offering[]) =>
  [...tools].sort((a, b) => b.matches - a.matches || (a.id < b.id ? -1 : 1));

/** Every set of tools that covers what can be covered, those of the smallest size, in the order that is promised. */
function bruteForce(need: number, tools: readonly Offering[]): string[][] {
  const ordered = firstInOrder(tools);
  const covered = unionOf(tools) & need;
  if (covered === 0) return [];
  const covers = Array.from({ length: 2 ** ordered.length }, (_, chosen) =>
    ordered.flatMap((tool, place) => ((chosen & (1 << place)) === 0 ? [] : [{ tool, place }])),
  ).filter((set) => (unionOf(set.map(({ tool }) => tool)) & need) === covered);
  const smallest = Math.min(...covers.map((set) => set.length));
  return covers
    .filter((set) => set.length === smallest)
    .sort((a, b) => {
      const at = a.findIndex(({ place }, i) => place !== b[i]?.place);
      return (a[at]?.place ?? 0) - (b[at]?.place ?? 0);
    })
    .map((set) => set.map(({ tool }) => tool.id));
}

const idsOf = (sets: readonly (readonly Offering[])[]) => sets.map((set) => set.map(({ id }) => id));

describe('the smallest covers', () => {
  it('are those that trying every set finds, in the same order', () => {
    fc.assert(
      fc.property(catalogue, fc.integer({ min: 1, max: 5 }), ({ need, tools }, most) => {
        const found = smallestCovers(need, tools, most);
        expect(idsOf(found.sets)).toEqual(bruteForce(need, tools).slice(0, most));
        expect(found.uncovered).toBe(need & ~unionOf(tools));
      }),
      { numRuns: 2_000 },
    );
  });

  it('do not depend on the order in which tools come', () => {
    fc.assert(
      fc.property(catalogue, ({ need, tools }) => {
        const there = smallestCovers(need, tools);
        expect(idsOf(smallestCovers(need, tools.toReversed()).sets)).toEqual(idsOf(there.sets));
      }),
    );
  });

  it('are none for no need, no tools, and tools that offer nothing of it', () => {
    expect(smallestCovers(0, [{ id: 'a', mask: 1, matches: 1 }])).toEqual({ uncovered: 0, sets: [] });
    expect(smallestCovers(3, [])).toEqual({ uncovered: 3, sets: [] });
    expect(smallestCovers(3, [{ id: 'a', mask: 4, matches: 1 }])).toEqual({ uncovered: 3, sets: [] });
  });

  it('prefer fewer tools to better known ones', () => {
    const tools = [
      { id: 'left', mask: 0b0011, matches: 900 },
      { id: 'right', mask: 0b1100, matches: 800 },
      { id: 'whole', mask: 0b1111, matches: 0 },
    ];
    expect(idsOf(smallestCovers(0b1111, tools).sets)).toEqual([['whole']]);
  });

  it('are better than taking the largest first', () => {
    const greedyTrap = [
      { id: 'largest', mask: 0b011110, matches: 9 },
      { id: 'left', mask: 0b000111, matches: 1 },
      { id: 'right', mask: 0b111000, matches: 1 },
    ];
    expect(idsOf(smallestCovers(0b111111, greedyTrap).sets)).toEqual([['left', 'right']]);
  });
});

/** Tools of a fixed random sequence that offer each of 20 capabilities with this chance. */
function manyTools(count: number, chance: number): Offering[] {
  let state = 1;
  const next = () => (state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
  return Array.from({ length: count }, (_, i) => {
    let mask = 0;
    for (let bit = 0; bit < 20; bit++) if (next() / 2 ** 32 < chance) mask |= 1 << bit;
    return { id: `tool-${i}`, mask, matches: next() % 1_000 };
  });
}

describe('a need of 20 capabilities', () => {
  const need = 2 ** 20 - 1;
  it.each([
    [5_000, 0.1],
    [5_000, 0.3],
    [20_000, 0.5],
  ])('is covered exactly from %i tools that offer each with chance %d', (count, chance) => {
    const tools = manyTools(count, chance);
    const { sets, uncovered } = smallestCovers(need, tools);
    expect(uncovered).toBe(0);
    expect(sets).toHaveLength(3);
    for (const set of sets) expect(unionOf(set)).toBe(need);
    const [size] = new Set(sets.map((set) => set.length));
    expect(coverSearch(tools.map(({ mask }) => mask)).within(need, (size ?? 0) - 1)).toBe(false);
  });

  it('takes as many tools as it must when each offers one', () => {
    const tools = Array.from({ length: 20 }, (_, i) => ({ id: `t${i}`, mask: 1 << i, matches: i }));
    expect(smallestCovers(need, tools).sets.map((set) => set.length)).toEqual([20]);
  });

  it('is refused beyond 20', () => {
    expect(() => smallestCovers(2 ** 21 - 1, [{ id: 'a', mask: 2 ** 21 - 1, matches: 0 }])).toThrow(
      RangeError,
    );
  });
});

describe('the size of a mask', () => {
  it('is the number of its ones', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 31 - 1 }), (mask) => {
        expect(sizeOf(mask)).toBe([...mask.toString(2)].filter((digit) => digit === '1').length);
      }),
    );
  });
});
