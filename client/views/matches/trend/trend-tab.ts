import { lazy } from 'react';
import type { MatchesTab } from '../matches-tab.ts';

export const trendTab: MatchesTab = {
  id: 'trend',
  label: 'Trend',
  lead: 'Matches by month, where sources date their entries: each kind by itself, and in it each source.',
  Panel: lazy(() => import('./trend-panel.tsx').then((module) => ({ default: module.TrendPanel }))),
};
