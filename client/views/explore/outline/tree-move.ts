/** The keys of a tree, as screen readers teach them. */
import type { Line } from './tree-lines.ts';

/** Where to stand next, or (`to` null) that the line one stands on opens or closes. Null: the key does nothing. */
export function treeMove(
  lines: readonly Line[],
  here: Line,
  key: string,
): { readonly to: string | null; readonly open: boolean } | null {
  const index = lines.indexOf(here);
  const to = (line: Line | undefined) => (line ? { to: line.id, open: false } : null);
  if (key === 'ArrowDown') return to(lines[index + 1]);
  if (key === 'ArrowUp') return to(lines[index - 1]);
  if (key === 'Home') return to(lines[0]);
  if (key === 'End') return to(lines.at(-1));
  if (key === 'ArrowRight' && here.hasMore)
    return here.open ? to(lines[index + 1]) : { to: null, open: true };
  if (key === 'ArrowLeft') {
    if (here.open) return { to: null, open: false };
    return to(lines.slice(0, index).findLast(({ level }) => level < here.level));
  }
  return null;
}
