import { type RefObject, useEffect } from 'react';
import { singleKeysOn } from '../commands/single-keys.ts';

/** `/` anywhere but in a field puts the cursor into the search box, unless shortcuts of one key are off. */
export function useSlashKey(input: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== '/' || !singleKeysOn() || event.ctrlKey || event.metaKey || event.altKey) return;
      const inField =
        event.target instanceof Element && event.target.closest('input, textarea, select, dialog');
      if (inField) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [input]);
}
