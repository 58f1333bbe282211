/**
 * Text of others as it may be shown: signs that nobody sees, or that turn round, hide or overwrite what stands beside
 * them, as the escapes that JSON has for them (`\u202e`). So a JSON text stays the same value. Facts are never rewritten:
 * this is done where text leaves for a screen, a terminal or a file. Pure.
 */

/** Controls (but tab and line ends), marks of direction, widths of nothing, line separators, notes and tags that are no part of a flag. */
const hidden =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]|\r(?!\n)|(?<!\u{1F3F4}[\u{E0020}-\u{E007F}]*)[\u{E0000}-\u{E007F}]/gu;

export const visibleText = (text: string): string => text.replaceAll(hidden, escaped);

const escaped = (sign: string): string =>
  sign
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');

/** What is sent back as it came, or followed, is left as it is. */
const asItCame: ReadonlySet<string> = new Set(['id', 'ref', 'url', 'next']);

/** An answer with all its texts made visible. */
export function visibleIn(value: unknown): unknown {
  if (typeof value === 'string') return visibleText(value);
  if (Array.isArray(value)) return value.map(visibleIn);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, asItCame.has(key) ? inner : visibleIn(inner)]),
  );
}
