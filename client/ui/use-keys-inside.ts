import { type RefObject, useEffect, useEffectEvent } from 'react';

/**
 * Hears the keys pressed inside an element, before what is in it does.
 * @param press whether the key was for it, and is for nobody else
 */
export function useKeysInside(
  element: RefObject<HTMLElement | null>,
  press: (event: KeyboardEvent) => boolean,
): void {
  const heed = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !press(event)) return;
    event.preventDefault();
    event.stopPropagation();
  });
  useEffect(() => {
    const shown = element.current;
    const listener = (event: KeyboardEvent) => heed(event);
    shown?.addEventListener('keydown', listener, { capture: true });
    return () => shown?.removeEventListener('keydown', listener, { capture: true });
  }, [element]);
}
