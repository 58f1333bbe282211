/**
 * Undo and redo are the browser's Back and Forward. Each entry we push carries its place; the furthest
 * place of this tab tells whether there is something to redo.
 */
const topKey = 'explore-top';

export interface HistoryMark {
  readonly mark: number;
}

export function currentMark(): number {
  const state: unknown = history.state;
  const hasMark = typeof state === 'object' && state !== null && 'mark' in state;
  return hasMark && typeof state.mark === 'number' ? state.mark : 0;
}

export function markOfPush(): HistoryMark {
  const mark = currentMark() + 1;
  writeTop(mark);
  return { mark };
}

/** How many pushed entries lie behind and ahead of this one. */
export function historyPlace(): { behind: number; ahead: number } {
  const mark = currentMark();
  return { behind: mark, ahead: Math.max(0, readTop() - mark) };
}

function readTop(): number {
  try {
    return Number(sessionStorage.getItem(topKey) ?? 0);
  } catch {
    return 0;
  }
}

function writeTop(mark: number): void {
  try {
    sessionStorage.setItem(topKey, String(mark));
  } catch {
    // Storage can be blocked; redo is then only the browser's own Forward.
  }
}
