import { type RefObject, useEffectEvent, useLayoutEffect } from 'react';

/** Shows a dialog over the page. Escape and a press beside it ask to leave; the focus then goes back to where it was. */
export function useDialog(dialog: RefObject<HTMLDialogElement | null>, onLeave: () => void): void {
  const leave = useEffectEvent(onLeave);
  useLayoutEffect(() => {
    const shown = dialog.current;
    if (!shown) return undefined;
    const onCancel = (event: Event) => {
      event.preventDefault();
      leave();
    };
    // What is inside covers all of it: only a press beside the dialog is on itself.
    const onClick = (event: MouseEvent) => event.target === shown && leave();
    shown.addEventListener('cancel', onCancel);
    shown.addEventListener('click', onClick);
    shown.showModal();
    return () => {
      shown.removeEventListener('cancel', onCancel);
      shown.removeEventListener('click', onClick);
      // Closed while it is still in the page: only then does the browser give the focus back.
      shown.close();
    };
  }, [dialog]);
}
