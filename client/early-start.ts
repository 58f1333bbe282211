import type { QueryClient } from '@tanstack/react-query';
import { overviewQuery } from './queries.ts';
import { overviewSize } from './explore/overview-size.ts';
import { warmLayoutWorker } from './graph/layout-client.ts';
import { fontsReady } from './graph/measure.ts';

export function isExplore(path: string): boolean {
  return path === '/' || path === '/explore';
}

/** Asks for what the first picture needs before React renders: its facts, its code, its worker, its font. */
export function startEarly(client: QueryClient, path: string): void {
  void fontsReady();
  if (!isExplore(path)) return;
  void client.prefetchQuery(overviewQuery(overviewSize()));
  void import('./views/explore/explore-view.tsx');
  warmLayoutWorker();
}
