import { useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Neighbours, Overview, Paths } from '#contract/graph.ts';
import type { NeighbourKind } from '../../addresses/explore/neighbour-kind.ts';
import { mapSizes, overviewSize } from '../../explore/overview-size.ts';
import { type Answer, type Answers, known } from '../../graph/picture/answers.ts';
import { filterPicture } from '../../graph/picture/filter-picture.ts';
import { pageSize, type Picture } from '../../graph/picture/picture.ts';
import { pictureOf } from '../../graph/picture/picture-of.ts';
import * as queries from '../../api/queries.ts';
import { boardAsked } from '../../addresses/explore/lens.ts';
import { type ExploreState, printExplore, opening } from '../../addresses/url-state.ts';

export interface Failure {
  readonly ref: string;
  readonly error: Error;
  readonly retry: () => void;
}

type Query =
  | ReturnType<typeof queries.neighboursQuery>
  | ReturnType<typeof queries.pathQuery>
  | ReturnType<typeof queries.commonQuery>
  | ReturnType<typeof queries.groupQuery>;

interface Asked {
  readonly ref: string;
  readonly query: Query;
}

/**
 * The picture of a state. Walking through the steps tells what has to be asked; each answer that comes lets the walk
 * go on, until nothing is missing. `renamed` has the refs of the state that nodes no longer go by, with those they have.
 */
export function usePicture(state: ExploreState) {
  const overview = useQuery(queries.openingQuery(boardAsked(state.lens), overviewSize()));
  const { asked, answers, renamed } = useAsking(overview.data);
  // First the walk: what it comes to is asked with what is there by then.
  const walked = overview.data && pictureOf(overview.data, state.steps, state.focus, answers, state.layout);
  for (const step of state.steps) askAtOnce(step, answers);
  for (const ref of state.focus) answers.neighbours(ref, 1, null);
  const results = useQueries({ queries: [...asked.values()].map(({ query }) => query) });

  const failed = [...asked.values()].findIndex((_, index) => results[index]?.isError);
  const result = results[failed];
  const ref = [...asked.values()][failed]?.ref;
  const failure: Failure | null =
    result?.error && ref !== undefined
      ? { ref, error: result.error, retry: () => void result.refetch() }
      : null;

  // The same picture object as long as nothing in it can have changed: the canvas is drawn by it.
  const { steps, lens, focus, layout, filters } = state;
  const address = printExplore({ ...opening, steps, lens, focus, layout, filters });
  const seen = results.map((one) => (one.isError ? 'failed' : one.dataUpdatedAt));
  const key = `${address} ${overview.dataUpdatedAt} ${[...asked.keys()].join()} ${seen.join()}`;
  const [kept, setKept] = useState<{ key: string; picture: Picture | undefined }>();
  if (kept?.key === key) return { overview, picture: kept.picture, failure, renamed };
  const picture = walked && filterPicture(walked, filters);
  setKept({ key, picture });
  return { overview, picture, failure, renamed };
}

/** Answers from the cache, and a list of all that was asked. */
function useAsking(overview: Overview | undefined) {
  const client = useQueryClient();
  const asked = new Map<string, Asked>();
  const renamed = new Map<string, string>();
  const goesBy = (ref: string, answered: string | undefined) => {
    if (answered !== undefined && answered !== ref) renamed.set(ref, answered);
  };
  const note = <T>(
    ref: string,
    query: Query,
    state: { status: string; data: T | undefined } | undefined,
  ): Answer<T> => {
    const key = JSON.stringify(query.queryKey);
    if (!asked.has(key)) asked.set(key, { ref, query });
    return state?.status === 'error' ? 'failed' : state?.data;
  };
  const answers: Answers = {
    neighbours(ref, pages, of, beside) {
      const query = queries.neighboursQuery({ id: ref, limit: pageSize * pages, ...filterOf(of) }, beside);
      const answer = note<Neighbours>(ref, query, client.getQueryState(query.queryKey));
      goesBy(ref, known(answer)?.centre.ref);
      return answer;
    },
    path(from, to, properties) {
      const query = queries.pathQuery(from, to, properties);
      const answer = note<Paths>(from, query, client.getQueryState(query.queryKey));
      goesBy(from, known(answer)?.from.ref);
      goesBy(to, known(answer)?.to.ref);
      return answer;
    },
    common(refs) {
      const query = queries.commonQuery(refs, pageSize);
      return note(refs[0] ?? '', query, client.getQueryState(query.queryKey));
    },
    overview(group) {
      if (group === null) return overview;
      const query = queries.groupQuery(group, mapSizes.wide);
      return note(`group:${group}`, query, client.getQueryState(query.queryKey));
    },
    among(refs) {
      const query = queries.amongQuery(refs);
      return note(refs[0] ?? '', query, client.getQueryState(query.queryKey));
    },
  };
  return { asked, answers, renamed };
}

function filterOf(of: NeighbourKind | null) {
  return of ? { rel: of.rel, ...(of.type ? { type: of.type } : {}) } : {};
}

/**
 * Steps do not wait for each other to be asked where what they need is known beforehand: the edges among newcomers
 * and how far further pages reach are not.
 */
function askAtOnce(step: ExploreState['steps'][number], answers: Answers): void {
  if (step.op === 'add') answers.neighbours(step.ref, 1, null);
  else if (step.op === 'expand' && step.pages === 1) answers.neighbours(step.ref, 1, step.of);
  else if (step.op === 'path') answers.path(step.refs[0] ?? '', step.refs[1] ?? '', step.properties ?? false);
  else if (step.op === 'common') answers.common(step.refs);
  else if (step.op === 'group') answers.overview(step.id);
}
