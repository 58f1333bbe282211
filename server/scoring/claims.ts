/** Claims added up by whom they are made against, and those that contradict each other. Pure. */
import type { Dimension } from '#contract/locator.ts';
import type { Direction } from '#contract/vocabulary.ts';
import { groupedBy } from './grouped-by.ts';

/** A claim of `first` against `second`; results and directions are those of `first`. */
export interface Claim {
  readonly id: string;
  readonly first: string;
  readonly second: string;
  readonly count: number;
  readonly wins: number;
  readonly losses: number;
  readonly ties: number;
  readonly dimensions: readonly Dimension[];
}

interface Directions {
  readonly claims: number;
  readonly better: number;
  readonly worse: number;
  readonly comparable: number;
  readonly mixed: number;
}

export interface Against extends Directions {
  readonly ref: string;
  readonly by: readonly (Directions & { readonly ref: string })[];
}

/** What the claim says of its first tool as a whole. */
export function directionOf({ count, wins, losses, ties }: Claim): Direction {
  if (wins === count) return 'better';
  if (losses === count) return 'worse';
  return ties === count ? 'comparable' : 'mixed';
}

/** Tools by how many claims are made against them, the most first; among equals those against whom most say they are worse. */
export function claimedAgainst(claims: readonly Claim[]): Against[] {
  return [...groupedBy(claims, ({ second }) => second)]
    .map(([ref, its]) => ({
      ref,
      ...added(its),
      by: [...groupedBy(its, ({ first }) => first)]
        .map(([by, ones]) => ({ ref: by, ...added(ones) }))
        .toSorted(mostFirst),
    }))
    .toSorted(mostFirst);
}

const mostFirst = (one: Directions & { ref: string }, other: Directions & { ref: string }): number =>
  other.claims - one.claims || other.better - one.better || (one.ref < other.ref ? -1 : 1);

function added(claims: readonly Claim[]): Directions {
  const many = (direction: Direction) =>
    claims.reduce((sum, claim) => sum + (directionOf(claim) === direction ? claim.count : 0), 0);
  return {
    claims: claims.reduce((sum, { count }) => sum + count, 0),
    better: many('better'),
    worse: many('worse'),
    comparable: many('comparable'),
    mixed: many('mixed'),
  };
}

export interface Contradicting {
  readonly first: string;
  readonly second: string;
  readonly aspect: string | null;
  /** Ids of the claims that say `first` is better, and of those that say it is worse. */
  readonly better: readonly string[];
  readonly worse: readonly string[];
}

/**
 * Of two tools, in one thing: somebody says the one is better, somebody else the other. A claim that names things speaks
 * of these; one that names none speaks of the tools as a whole. That two are comparable contradicts nobody here, and a
 * claim that is mixed in itself contradicts nobody else.
 */
export function contradictingClaims(claims: readonly Claim[]): Contradicting[] {
  const said = claims.flatMap((claim) => {
    const turned = claim.second < claim.first;
    const [first, second] = turned ? [claim.second, claim.first] : [claim.first, claim.second];
    const things: readonly { name: string | null; direction: Direction }[] =
      claim.dimensions.length > 0 ? claim.dimensions : [{ name: null, direction: directionOf(claim) }];
    return things.flatMap(({ name, direction }) => {
      if (direction !== 'better' && direction !== 'worse') return [];
      const better = (direction === 'better') !== turned;
      return [{ id: claim.id, first, second, aspect: name === null ? null : folded(name), better }];
    });
  });
  return [...groupedBy(said, ({ first, second, aspect }) => JSON.stringify([first, second, aspect])).values()]
    .flatMap((group) => {
      const [one] = group;
      const ids = (better: boolean) => [
        ...new Set(group.flatMap((claim) => (claim.better === better ? claim.id : []))),
      ];
      const [better, worse] = [ids(true), ids(false)];
      if (one === undefined || better.length === 0 || worse.length === 0) return [];
      return [{ first: one.first, second: one.second, aspect: one.aspect, better, worse }];
    })
    .toSorted(
      (one, other) =>
        other.better.length + other.worse.length - one.better.length - one.worse.length ||
        (key(one) < key(other) ? -1 : 1),
    );
}

const key = ({ first, second, aspect }: Contradicting): string => JSON.stringify([first, second, aspect]);

const folded = (name: string): string => name.trim().toLowerCase();
