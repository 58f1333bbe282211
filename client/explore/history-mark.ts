/**
 * Undo and redo are the browser's Back and Forward. Each entry we push carries its place in a line of entries that
 * begins where the first was pushed from; the furthest place of that line tells whether there is something to redo.
 * An entry without a mark has had nothing pushed from it: a page opened by its address, say, in a tab with a past.
 */
const topKey = 'explore-top';

export interface HistoryMark {
  /** Entries pushed before this one, in its line. */
  readonly mark: number;
  readonly line: string;
}

/** The mark of the next entry, which is to be pushed at once: the line ends there now. */
export function markOfPush(): HistoryMark {
  const { mark, line } = readMark(history.state) ?? beginLine();
  const next = { mark: mark + 1, line };
  writeTop(next);
  return next;
}

/** How many pushed entries lie behind and ahead of this one. */
export function historyPlace(): { behind: number; ahead: number } {
  return placeIn(history.state, readTop());
}

/** The same of an entry's state and of what is kept of its line's end. */
export function placeIn(state: unknown, top: HistoryMark | null): { behind: number; ahead: number } {
  const here = readMark(state);
  if (!here) return { behind: 0, ahead: 0 };
  return { behind: here.mark, ahead: top?.line === here.line ? Math.max(0, top.mark - here.mark) : 0 };
}

function readMark(state: unknown): HistoryMark | null {
  if (typeof state !== 'object' || state === null || !('mark' in state) || !('line' in state)) return null;
  const { mark, line } = state;
  return typeof mark === 'number' && typeof line === 'string' ? { mark, line } : null;
}

function beginLine(): HistoryMark {
  const first = { mark: 0, line: Date.now().toString(36) };
  const state: unknown = history.state;
  history.replaceState(typeof state === 'object' ? { ...state, ...first } : first, '');
  return first;
}

function readTop(): HistoryMark | null {
  try {
    const state: unknown = JSON.parse(sessionStorage.getItem(topKey) ?? 'null');
    return readMark(state);
  } catch {
    return null;
  }
}

function writeTop(top: HistoryMark): void {
  try {
    sessionStorage.setItem(topKey, JSON.stringify(top));
  } catch {
    // Storage can be blocked; redo is then only the browser's own Forward.
  }
}
