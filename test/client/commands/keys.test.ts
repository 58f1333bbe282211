import { expect, test } from 'vitest';
import { ariaKeys, isSingleKey, keyCaps, matchesKey } from '../../../client/commands/keys.ts';

const press = (key: string, more: Partial<Parameters<typeof matchesKey>[1]> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...more,
});

test('a key is that key, with no other key held', () => {
  expect(matchesKey('e', press('e'))).toBe(true);
  expect(matchesKey('e', press('r'))).toBe(false);
  expect(matchesKey('e', press('e', { ctrlKey: true }))).toBe(false);
  expect(matchesKey('e', press('e', { altKey: true }))).toBe(false);
  expect(matchesKey('e', press('E', { shiftKey: true }))).toBe(false);
  expect(matchesKey('Shift+e', press('E', { shiftKey: true }))).toBe(true);
});

test('Mod is Ctrl or Cmd, and Shift makes another shortcut of it', () => {
  expect(matchesKey('Mod+k', press('k', { ctrlKey: true }))).toBe(true);
  expect(matchesKey('Mod+k', press('k', { metaKey: true }))).toBe(true);
  expect(matchesKey('Mod+z', press('Z', { ctrlKey: true, shiftKey: true }))).toBe(false);
  expect(matchesKey('Mod+Shift+z', press('Z', { ctrlKey: true, shiftKey: true }))).toBe(true);
});

test('signs that need Shift on some keyboards are told by the sign', () => {
  expect(matchesKey('?', press('?', { shiftKey: true }))).toBe(true);
  expect(matchesKey('+', press('+', { shiftKey: true }))).toBe(true);
  expect(matchesKey('+', press('+'))).toBe(true);
  expect(matchesKey('-', press('+'))).toBe(false);
});

test('keys are printed as they stand on the keyboard', () => {
  expect(keyCaps('Mod+Shift+z', false)).toEqual(['Ctrl', 'Shift', 'Z']);
  expect(keyCaps('Mod+k', true)).toEqual(['⌘', 'K']);
  expect(keyCaps('+', false)).toEqual(['+']);
  expect(keyCaps('ArrowUp', false)).toEqual(['↑']);
  expect(ariaKeys(['Mod+Shift+z', 'Mod+y'], false)).toBe('Control+Shift+z Control+y');
});

test('only keys of one sign can be switched off', () => {
  expect(['e', '?', '+'].every(isSingleKey)).toBe(true);
  expect(['Mod+k', 'Shift+e', 'Escape'].some(isSingleKey)).toBe(false);
});
