import { useEffect } from 'react';
import type { Command } from './command.ts';
import { isShortcutOnArrival, isSingleKey, matchesKey, untouchedField } from './keys.ts';
import type { Scope } from './scope.ts';
import { singleKeysOn } from './single-keys.ts';

/** Where letters are text. Nothing is typed into a tick or a radio button. */
const typedInto = 'input:not([type=checkbox], [type=radio]), textarea, select';

/**
 * Runs commands by their keys, anywhere but in fields and dialogs; keys with Ctrl or Cmd also there, and signs and digits
 * in the search box as long as it has the keyboard and nobody has touched it. The registry comes after the first screen,
 * which needs none of it; a key pressed before it is here waits for it.
 */
export function useShortcuts(scope: () => Scope): void {
  useEffect(() => {
    let commands: readonly Command[] | undefined;
    const load = async () => (commands ??= (await import('./all-commands.ts')).allCommands);
    const run = (event: KeyboardEvent, among: readonly Command[]) => {
      const now = scope();
      const command = among.find(
        ({ keys, when }) =>
          keys.some((one) => matchesKey(one, event) && (!isSingleKey(one) || singleKeysOn())) && when(now),
      );
      if (!command) return false;
      event.preventDefault();
      command.run(now);
      return true;
    };
    /** It must not be typed while the registry is on its way; a sign that turns out to be no shortcut is text after all. */
    const runLater = async (event: KeyboardEvent, arrival: HTMLInputElement | null) => {
      if (arrival) event.preventDefault();
      const heeded = run(event, await load());
      if (arrival && !heeded) typeInto(arrival, event.key);
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      const target = event.target instanceof Element ? event.target : null;
      if (target?.closest('dialog')) return;
      const plain = !event.ctrlKey && !event.metaKey;
      const field = plain && target?.closest(typedInto);
      const untouched =
        field instanceof HTMLInputElement && field.hasAttribute(untouchedField) ? field : null;
      const arrival = untouched && isShortcutOnArrival(event) && singleKeysOn() ? untouched : null;
      if (field && !arrival) return;
      if (commands) run(event, commands);
      else void runLater(event, arrival);
    };
    // After the scripts of the first screen, in a moment without other work.
    const later = setTimeout(() => void load(), 3000);
    document.addEventListener('keydown', onKeyDown);
    return () => {
      clearTimeout(later);
      document.removeEventListener('keydown', onKeyDown);
    };
  }, [scope]);
}

function typeInto(field: HTMLInputElement, text: string): void {
  const { selectionStart, selectionEnd, value } = field;
  field.setRangeText(text, selectionStart ?? value.length, selectionEnd ?? value.length, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true, data: text, inputType: 'insertText' }));
}
