import { lazy } from 'react';
import { toBoard } from '../boards/board-tab.ts';
import type { MatchesTab } from '../matches-tab.ts';

export const ratingsTab: MatchesTab = {
  id: 'ratings',
  label: 'Ratings',
  lead: 'Who beats whom over a whole board: one source, judge and task, with how sure each place is.',
  to: toBoard('ratings'),
  Panel: lazy(() => import('./ratings-panel.tsx').then((module) => ({ default: module.RatingsPanel }))),
};
