import { createContext, use } from 'react';
import type { PageState } from '../../../addresses/page-url.ts';

export interface PageShown {
  readonly id: string;
  readonly state: PageState;
  /** The address that differs from the shown one in this. */
  readonly to: (change: Partial<PageState>) => string;
  /** Goes there: a step that Back undoes, or in the place of the shown one. */
  readonly go: (change: Partial<PageState>, how?: 'push' | 'replace') => void;
}

export const PageContext = createContext<PageShown | null>(null);

/** For the parts of a capability's page; throws outside it. */
export function usePage(): PageShown {
  const page = use(PageContext);
  if (!page) throw new Error('This part belongs inside the page of a capability.');
  return page;
}
