/** How good rankings are, as figures. Pure. */
import { createHash } from 'node:crypto';

/** One question: what a method answered, best first, and what is right. */
export interface Answered {
  readonly ranked: readonly string[];
  readonly right: ReadonlySet<string>;
}

/** The mean share of the right ones that stand among the first `depth`, of those that fit there. */
export function recallAt(depth: number, answers: readonly Answered[]): number {
  return mean(
    answers.map(({ ranked, right }) => {
      const found = ranked.slice(0, depth).filter((one) => right.has(one)).length;
      return found / Math.min(depth, right.size);
    }),
  );
}

/** The mean of one over the place of the first right one; 0 where none is found. */
export function meanReciprocalRank(answers: readonly Answered[]): number {
  return mean(
    answers.map(({ ranked, right }) => {
      const place = ranked.findIndex((one) => right.has(one));
      return place < 0 ? 0 : 1 / (place + 1);
    }),
  );
}

/** Best first; equals in an order that knows nothing of them: by the sha256 of their ids. */
export function inOrder(scores: ReadonlyMap<string, number>): string[] {
  const hash = (id: string) => createHash('sha256').update(id).digest('hex');
  return [...scores]
    .map(([id, score]) => ({ id, score, hash: hash(id) }))
    .toSorted((a, b) => b.score - a.score || (a.hash < b.hash ? -1 : 1))
    .map(({ id }) => id);
}

const mean = (values: readonly number[]) =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

/** The share of the questions that have a right one among the first `depth`. */
export function foundWithin(depth: number, answers: readonly Answered[]): number {
  return mean(
    answers.map(({ ranked, right }) => (ranked.slice(0, depth).some((one) => right.has(one)) ? 1 : 0)),
  );
}

/** Reciprocal rank fusion: each ranking adds 1 / (60 + place). */
export function fused(rankings: readonly (readonly string[])[]): string[] {
  const scores = new Map<string, number>();
  for (const ranking of rankings)
    ranking.forEach((id, i) => scores.set(id, (scores.get(id) ?? 0) + 1 / (61 + i)));
  return inOrder(scores);
}
