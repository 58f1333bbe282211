/** How good a ranking is where right answers are graded. Pure. */

/** One question: what a method answered, best first, and the grade of each right answer. */
export interface Graded {
  readonly ranked: readonly string[];
  readonly grades: ReadonlyMap<string, number>;
}

const gain = (grade: number): number => 2 ** grade - 1;
const discounted = (grades: readonly number[]): number =>
  grades.reduce((sum, grade, i) => sum + gain(grade) / Math.log2(i + 2), 0);

/** Normalised discounted cumulative gain of the first `depth`: 1 for the best order there can be, 0 without a right one. */
export function ndcgAt(depth: number, { ranked, grades }: Graded): number {
  const best = discounted([...grades.values()].toSorted((a, b) => b - a).slice(0, depth));
  return best === 0 ? 0 : discounted(ranked.slice(0, depth).map((id) => grades.get(id) ?? 0)) / best;
}

/** Whether one of the first `depth` is right. */
export const hitAt = (depth: number, { ranked, grades }: Graded): number =>
  ranked.slice(0, depth).some((id) => grades.has(id)) ? 1 : 0;

/** The share of the right ones that stand among the first `depth`, of as many as fit there. */
export const recallAt = (depth: number, { ranked, grades }: Graded): number =>
  grades.size === 0
    ? 0
    : ranked.slice(0, depth).filter((id) => grades.has(id)).length / Math.min(depth, grades.size);

export const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
