import { lazy } from 'react';
import type { MatchesTab } from '../matches-tab.ts';

export const ledgerTab: MatchesTab = {
  id: 'ledger',
  label: 'Ledger',
  lead: 'Every entry behind every count: who against whom, what came of it, who judged, and where it is written.',
  Panel: lazy(() => import('./ledger-panel.tsx').then((module) => ({ default: module.LedgerPanel }))),
};
