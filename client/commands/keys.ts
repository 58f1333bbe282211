/** Keys of commands: matched against key presses, and in words. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

const arrows: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
};

/** Whether a press is the one a command names. Shift counts only for keys that it does not turn into another sign. */
export function matchesKey(keys: string, press: KeyPress): boolean {
  const parts = keys.split('+').filter((part) => part !== '');
  const key = parts.at(-1) ?? '+';
  const mod = parts.includes('Mod');
  if (press.altKey || mod !== (press.ctrlKey || press.metaKey)) return false;
  const named = key.length > 1 || /[a-z]/i.test(key);
  if (named && parts.includes('Shift') !== press.shiftKey) return false;
  return key.length === 1 ? press.key.toLowerCase() === key.toLowerCase() : press.key === key;
}

/** A key of one sign, pressed alone: the kind that speech and slips set off by mistake. */
export function isSingleKey(keys: string): boolean {
  return keys.length === 1;
}

/**
 * Whether a key is a shortcut even in the empty search box that has the keyboard from a screen's start: signs and digits,
 * with which hardly a name begins. Letters are text there, or "llama" would lay the map out.
 */
export function isShortcutOnArrival(press: KeyPress): boolean {
  return (
    press.key.length === 1 &&
    !/[\p{L}\s]/u.test(press.key) &&
    !press.ctrlKey &&
    !press.metaKey &&
    !press.altKey
  );
}

/** Set on a field that has the keyboard though nobody has touched it. */
export const untouchedField = 'data-untouched';

/** The caps to print: `['Ctrl', 'K']`. */
export function keyCaps(keys: string, mac: boolean): readonly string[] {
  const parts = keys.split('+').filter((part) => part !== '');
  if (keys.endsWith('+')) parts.push('+');
  return parts.map((part) => {
    if (part === 'Mod') return mac ? '⌘' : 'Ctrl';
    return arrows[part] ?? (part.length === 1 ? part.toUpperCase() : part);
  });
}

/** In the form of aria-keyshortcuts: `Control+K`. */
export function ariaKeys(keys: readonly string[], mac: boolean): string {
  return keys.map((one) => one.replace('Mod', mac ? 'Meta' : 'Control')).join(' ');
}

export function isMac(): boolean {
  return /mac|iphone|ipad/i.test(navigator.userAgent);
}
