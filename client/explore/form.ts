/**
 * The shapes a page has, by the room there is. A page zoomed to 200 % and a phone held sideways have the same room and get
 * the same shape; turning a phone changes it. The style sheets name the same media queries, and a test holds them to these.
 */
import { useSyncExternalStore } from 'react';

export const formQueries = {
  /** A phone held upright, a tablet: the details are a sheet over the lower part of the map. */
  sheet: '(max-width: 599.98px), (max-width: 899.98px) and (min-height: 560px)',
  /** Low pages: the details are a narrow panel beside the map that opens for what is in focus. */
  side: '(min-width: 600px) and (max-height: 559.98px)',
};

/** `wide`: all there is, side by side. */
export type Form = keyof typeof formQueries | 'wide';

export function formNow(): Form {
  if (window.matchMedia(formQueries.sheet).matches) return 'sheet';
  return window.matchMedia(formQueries.side).matches ? 'side' : 'wide';
}

/** The page's form, kept current. */
export function useForm(): Form {
  return useSyncExternalStore(subscribe, formNow);
}

function subscribe(changed: () => void): () => void {
  const lists = Object.values(formQueries).map((query) => window.matchMedia(query));
  for (const list of lists) list.addEventListener('change', changed);
  return () => {
    for (const list of lists) list.removeEventListener('change', changed);
  };
}
