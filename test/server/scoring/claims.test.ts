import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { directions } from '#contract/vocabulary.ts';
import { type Claim, claimedAgainst, contradictingClaims } from '../../../server/scoring/claims.ts';

const results = { better: [1, 0, 0], worse: [0, 1, 0], comparable: [0, 0, 1], mixed: [0, 0, 0] } as const;
function claim(
  id: string,
  first: string,
  second: string,
  direction: (typeof directions)[number],
  more: Partial<Claim> = {},
): Claim {
  const [wins, losses, ties] = results[direction];
  return { id, first, second, count: 1, wins, losses, ties, dimensions: [], ...more };
}
const anyClaim = fc
  .record({
    id: fc.uuid(),
    sides: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 2, maxLength: 2 }),
    direction: fc.constantFrom(...directions),
    dimensions: fc.array(
      fc.record({ name: fc.constantFrom('speed', 'Price'), direction: fc.constantFrom(...directions) }),
      { maxLength: 2 },
    ),
  })
  .map(({ id, sides: [first = '', second = ''], direction, dimensions }) =>
    claim(id, first, second, direction, { dimensions }),
  );
const claims = fc.uniqueArray(anyClaim, { maxLength: 20, selector: ({ id }) => id });
/** The same said from the other side. */
const turnedClaim = ({ first, second, wins, losses, dimensions, ...rest }: Claim): Claim => ({
  ...rest,
  first: second,
  second: first,
  wins: losses,
  losses: wins,
  dimensions: dimensions.map(({ name, direction }) => ({
    name,
    direction: direction === 'better' ? 'worse' : direction === 'worse' ? 'better' : direction,
  })),
});

describe('whom claims are made against', () => {
  it('is counted by direction, by whom, and each claim once', () => {
    fc.assert(
      fc.property(claims, (said) => {
        const found = claimedAgainst(said);
        expect(found.reduce((sum, one) => sum + one.claims, 0)).toBe(said.length);
        for (const one of found) {
          expect(one.better + one.worse + one.comparable + one.mixed).toBe(one.claims);
          expect(one.by.reduce((sum, by) => sum + by.claims, 0)).toBe(one.claims);
          expect(one.by.reduce((sum, by) => sum + by.better, 0)).toBe(one.better);
        }
        expect(found.map((one) => one.claims)).toEqual(
          found.map((one) => one.claims).toSorted((a, b) => b - a),
        );
      }),
    );
  });

  it('says others are better where a claim says so of its own first tool', () => {
    const [row] = claimedAgainst([claim('1', 'a', 'b', 'better'), claim('2', 'c', 'b', 'worse')]);
    expect(row).toMatchObject({ ref: 'b', claims: 2, better: 1, worse: 1, comparable: 0 });
  });
});

describe('claims that contradict each other', () => {
  it('are of two tools, one thing and opposite directions, whichever side they are told from', () => {
    expect(
      contradictingClaims([
        claim('1', 'a', 'b', 'better'),
        claim('2', 'b', 'a', 'better'),
        claim('3', 'a', 'c', 'worse'),
      ]),
    ).toEqual([{ first: 'a', second: 'b', aspect: null, better: ['1'], worse: ['2'] }]);
    expect(contradictingClaims([claim('1', 'a', 'b', 'better'), claim('2', 'b', 'a', 'worse')])).toEqual([]);
  });

  it('speak of the same thing, however it is written; of another they contradict nothing', () => {
    const speed = (name: string, direction: 'better' | 'worse') => ({ dimensions: [{ name, direction }] });
    const one = claim('1', 'a', 'b', 'better', speed('Speed', 'better'));
    expect(contradictingClaims([one, claim('2', 'a', 'b', 'worse', speed('speed ', 'worse'))])).toMatchObject(
      [{ aspect: 'speed', better: ['1'], worse: ['2'] }],
    );
    expect(contradictingClaims([one, claim('2', 'a', 'b', 'worse', speed('price', 'worse'))])).toEqual([]);
    expect(contradictingClaims([one, claim('2', 'a', 'b', 'worse')])).toEqual([]);
  });

  it('stay the same where any claim is said from the other side, or in another order', () => {
    fc.assert(
      fc.property(claims, fc.infiniteStream(fc.boolean()), (said, turns) => {
        const other = said.map((one) => (turns.next().value === true ? turnedClaim(one) : one)).toReversed();
        const sorted = (found: ReturnType<typeof contradictingClaims>) =>
          found.map((one) => ({ ...one, better: one.better.toSorted(), worse: one.worse.toSorted() }));
        expect(sorted(contradictingClaims(other))).toEqual(sorted(contradictingClaims(said)));
      }),
    );
  });
});
