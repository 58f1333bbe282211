import { useMemo, useSyncExternalStore } from 'react';
import { type NamedView, parseViews } from './named-views.ts';

type Change = (views: readonly NamedView[]) => readonly NamedView[];

const key = 'named-views';
const listeners = new Set<() => void>();

/** The named views of this browser, in step with its other tabs. `change` answers whether they could be stored. */
export function useNamedViews(): [readonly NamedView[], (change: Change) => boolean] {
  const text = useSyncExternalStore(subscribe, read);
  return [useMemo(() => parseViews(text), [text]), store];
}

function store(change: Change): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(change(parseViews(read()))));
  } catch {
    return false;
  }
  for (const listener of listeners) listener();
  return true;
}

function read(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}
