import type { ratingChecks } from '#contract/ratings.ts';

/** What it means for whoever reads the order, where a check found something. */
export const checkMeans: Readonly<Record<(typeof ratingChecks)[number], string>> = {
  connected: 'Between tools that no chain of results joins, there is no common scale.',
  star: 'The order of two tools that never met depends on how both did against the few they share.',
  'few-matches': 'Their places may change much with a few more matches.',
  uneven: 'Whoever was matched often has a narrow interval, whoever was matched rarely a wide one.',
  cycles: 'One scale cannot hold who beats whom here: look at pairs, too.',
  'tie-rule': 'Places that depend on how ties are counted are no result of the matches.',
  'repeated-rows': 'Matches that stand twice would make intervals narrower than they are.',
  'shared-tasks': 'Luck at one task is in many pairs at once; intervals are widened for it.',
  judges: 'Another judge may have another taste: nothing here says how far two would agree.',
  'judge-competes': 'A judge may favour its own answers, or those like them.',
  vendors: 'Much of what is measured is how the tools of a few makers do.',
  ended: 'They are in the order, though nobody can choose them any more.',
};
