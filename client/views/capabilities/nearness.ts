/** A score from 0 to 1 as people read it: `87 % near`. */
export function nearness(score: number): string {
  return `${Math.round(100 * score)} % near`;
}
