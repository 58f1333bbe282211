import { boardUrl, readBoardUrl } from '../../../addresses/board-url.ts';
import { readMatchesUrl } from '../../../addresses/matches-url.ts';

/** Between the two tabs of a board the board goes along; from another only its source does. */
export const toBoard =
  (view: 'ratings' | 'matrix') =>
  (search: string): string => {
    const shown = readMatchesUrl(search).view;
    const { source, kind, judge, context } = readBoardUrl(search);
    return shown === 'ratings' || shown === 'matrix'
      ? boardUrl({ view, source, kind, judge, context })
      : boardUrl({ view, source });
  };
