import { useEffect } from 'react';
import { allCommands } from './all-commands.ts';
import { isSingleKey, matchesKey } from './keys.ts';
import type { Scope } from './scope.ts';
import { singleKeysOn } from './single-keys.ts';

/** Runs commands by their keys, anywhere but in fields and dialogs; keys with Ctrl or Cmd also there. */
export function useShortcuts(scope: () => Scope): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      const target = event.target instanceof Element ? event.target : null;
      if (target?.closest('dialog')) return;
      const plain = !event.ctrlKey && !event.metaKey;
      if (plain && target?.closest('input, textarea, select')) return;
      const now = scope();
      const command = allCommands.find(
        ({ keys, when }) =>
          keys.some((one) => matchesKey(one, event) && (!isSingleKey(one) || singleKeysOn())) && when(now),
      );
      if (!command) return;
      event.preventDefault();
      command.run(now);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [scope]);
}
