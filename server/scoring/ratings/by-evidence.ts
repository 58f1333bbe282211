import type { RatingBoard } from '#contract/rating.ts';

type Evident = Pick<RatingBoard, 'rated' | 'part' | 'matches' | 'stale'>;

/**
 * Order of boards: what is rated before what is not, what a whole includes last, then what is not stale, then the most judged
 * matches, a whole before a part that is all of it.
 */
export const byEvidence = (a: Evident, b: Evident): number =>
  Number(a.rated === 0) - Number(b.rated === 0) ||
  Number(a.part === 'breakdown') - Number(b.part === 'breakdown') ||
  Number(a.stale) - Number(b.stale) ||
  b.matches - a.matches ||
  Number(b.part === 'whole') - Number(a.part === 'whole');
