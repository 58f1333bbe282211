/** The tabs of the matches screen, in order. One more is a file, a line here, and its name in `addresses/matches-url.ts`. */
import { claimsTab } from './claims/claims-tab.ts';
import { ledgerTab } from './ledger/ledger-tab.ts';
import type { MatchesTab } from './matches-tab.ts';
import { matrixTab } from './matrix/matrix-tab.ts';
import { ratingsTab } from './ratings/ratings-tab.ts';
import { trendTab } from './trend/trend-tab.ts';

export const tabs: readonly MatchesTab[] = [ratingsTab, matrixTab, ledgerTab, claimsTab, trendTab];
