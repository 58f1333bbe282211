/** A person's word on an entry, as it is read. Pure. */
import type { MatchEntry } from '#contract/match.ts';

type Review = NonNullable<MatchEntry['review']>;

const said: Readonly<Record<Review['state'], string>> = {
  confirmed: 'Confirmed',
  rejected: 'Rejected',
  withdrawn: 'Withdrawn',
};

/** "Rejected 2026-12-01 by Ada: Counted twice." */
export function reviewText({ state, at, by, reason }: Review): string {
  const who = by === null ? '' : ` by ${by}`;
  const why = reason === null ? '' : `: ${reason}`;
  return `${said[state]} ${at.slice(0, 10)}${who}${why}`;
}
