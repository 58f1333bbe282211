import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { boardResultsQuery } from '../../api/rival-queries.ts';
import type { GraphCanvas } from '../../graph/canvas/canvas.ts';
import type { Picture } from '../../graph/picture/picture.ts';
import { beamsOf } from '../../graph/scene/ladder/beams.ts';
import type { BaseLayout } from './use-base-layout.ts';

interface Shown {
  readonly canvas: GraphCanvas | null;
  readonly picture: Picture;
  readonly base: BaseLayout;
  /** Ref of what is in focus, else of what is pointed at. */
  readonly of: string | undefined;
}

/** Draws the results of one tool of a ladder: those that its head-to-head section lists, of the board that ranks the map. */
export function LadderResults({ canvas, picture, base, of }: Shown): null {
  const board = base.frame && picture.base.ladder;
  const rated = board && of !== undefined && board.standings.some(({ ref }) => ref === of) ? of : null;
  const none = { source: '', context: null, kind: 'battle' as const };
  const { data } = useQuery({
    ...boardResultsQuery(rated?.slice('tool:'.length) ?? '', board ?? none),
    enabled: rated !== null,
  });
  useEffect(() => {
    if (rated === null || !data) canvas?.results(null, []);
    else canvas?.results(rated, beamsOf(data));
  }, [canvas, base, rated, data]);
  return null;
}
