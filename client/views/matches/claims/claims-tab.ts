import { lazy } from 'react';
import type { MatchesTab } from '../matches-tab.ts';

export const claimsTab: MatchesTab = {
  id: 'claims',
  label: 'Claims',
  lead: 'What texts say of tools against each other: counted by direction, with the words that say it, never as a share.',
  Panel: lazy(() => import('./claims-panel.tsx').then((module) => ({ default: module.ClaimsPanel }))),
};
