import type { Ladder } from '#contract/graph.ts';

/** What height on a ladder means. */
export const heightText = ({ reference }: Pick<Ladder, 'reference'>): string =>
  `Height: expected share won against ${reference.name}.`;

/** Whose results a ladder shows: `coding, WildBench, judged by GPT-4, 2024-08-01`. */
export const resultsOfText = ({
  context,
  sourceTitle,
  judge,
  snapshot,
}: Pick<Ladder, 'context' | 'sourceTitle' | 'judge' | 'snapshot'>): string =>
  [context, sourceTitle, judge && `judged by ${judge}`, snapshot].filter(Boolean).join(', ');
