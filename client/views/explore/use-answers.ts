import { useQueries } from '@tanstack/react-query';
import type { Neighbours } from '#contract/graph.ts';
import { pagesShown } from '../../explore/moves.ts';
import { type AnswerOf, pageSize } from '../../graph/picture.ts';
import { neighboursQuery } from '../../queries.ts';
import type { ExploreState } from '../../url-state.ts';

export interface Answers {
  readonly answerOf: AnswerOf;
  /** The first answer that failed, if any. */
  readonly failure: { readonly ref: string; readonly error: Error; readonly retry: () => void } | null;
}

const keyOf = (ref: string, pages: number) => `${pages} ${ref}`;

/** All neighbour lists that the steps and the focus need; the same list is asked for once. */
export function useAnswers(state: ExploreState): Answers {
  const wanted = new Map<string, { ref: string; pages: number }>();
  const want = (ref: string, pages: number) => wanted.set(keyOf(ref, pages), { ref, pages });
  for (const step of state.steps) want(step.ref, step.pages);
  for (const ref of state.focus) want(ref, Math.max(1, pagesShown(state, ref)));
  const list = [...wanted.values()];

  return useQueries({
    queries: list.map(({ ref, pages }) => neighboursQuery({ id: ref, limit: pageSize * pages })),
    combine: (results) => {
      const answers = new Map<string, Neighbours | 'failed' | undefined>();
      let failure: Answers['failure'] = null;
      results.forEach((result, index) => {
        const asked = list[index];
        if (!asked) return;
        answers.set(keyOf(asked.ref, asked.pages), result.isError ? 'failed' : result.data);
        if (result.error && !failure) {
          failure = { ref: asked.ref, error: result.error, retry: () => void result.refetch() };
        }
      });
      return { answerOf: (ref, pages) => answers.get(keyOf(ref, pages)), failure };
    },
  });
}
