/** Which rating goes with which share against a tool of a board, for the lines of a picture of it. Pure. */
import { expectedShare } from './chances.ts';
import { pointsOfUnit } from './rate-board.ts';

/** Round shares that a line may stand at, the largest first. */
const shares = [
  0.999, 0.99, 0.98, 0.95, 0.9, 0.8, 0.7, 0.6, 0.55, 0.5, 0.45, 0.4, 0.35, 0.3, 0.25, 0.2, 0.15, 0.1, 0.05,
  0.02, 0.01, 0.001,
];
/** Log strengths between which every such share lies, however readily matches are tied, and halvings of the way between them. */
const reach = 60;
const halvings = 60;

/**
 * @param against the rating of the tool that shares are against, in points
 * @param ties how readily matches are tied
 */
export function shareScale(against: number, ties: number): { share: number; rating: number }[] {
  return shares.map((share) => ({
    share,
    rating: Math.round((against + strengthFor(share, ties) * pointsOfUnit) * 100) / 100,
  }));
}

/** The difference of log strengths at which this share is to be expected; it grows with the difference. */
function strengthFor(share: number, ties: number): number {
  let [low, high] = [-reach, reach];
  for (let step = 0; step < halvings; step += 1) {
    const middle = (low + high) / 2;
    if (expectedShare(middle, ties) < share) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
