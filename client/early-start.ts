import type { QueryClient } from '@tanstack/react-query';
import { openingQuery } from './api/queries.ts';
import { boardAsked } from './addresses/explore/lens.ts';
import { isOpening, parseExplore } from './addresses/url-state.ts';
import { isExplore } from './addresses/is-explore.ts';
import { formNow } from './explore/form.ts';
import { overviewSize } from './explore/overview-size.ts';
import { warmLayoutWorker } from './graph/scene/layout-client.ts';
import { fontsReady } from './ui/text-measure.ts';

/** Asks for what the first picture needs before React renders: its facts, its code, its worker, its font. */
export function startEarly(client: QueryClient, path: string): void {
  void fontsReady();
  if (!isExplore(path)) return;
  const state = parseExplore(location.search);
  void client.prefetchQuery(openingQuery(boardAsked(state.lens), overviewSize()));
  void import('./views/explore/explore-view.tsx');
  // A phone opens on a list, and may never draw.
  if (formNow() === 'sheet' && isOpening(state)) return;
  void import('./views/explore/map-area.tsx');
  warmLayoutWorker();
}
