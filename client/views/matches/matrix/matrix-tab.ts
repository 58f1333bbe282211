import { lazy } from 'react';
import { toBoard } from '../boards/board-tab.ts';
import type { MatchesTab } from '../matches-tab.ts';

export const matrixTab: MatchesTab = {
  id: 'matrix',
  label: 'Matrix',
  lead: 'Every tool against every other on one board, the best rated first: what the row won against the column.',
  to: toBoard('matrix'),
  Panel: lazy(() => import('./matrix-panel.tsx').then((module) => ({ default: module.MatrixPanel }))),
};
