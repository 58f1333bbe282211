/**
 * Marks a step of the history that opened a dialog over this very screen: closing the dialog then steps back
 * instead of adding a step. A dialog that was opened by its address has no such step to go back to.
 */
export const openedHere = { opened: 'dialog' } as const;

export function wasOpenedHere(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'opened' in state && state.opened === 'dialog';
}
