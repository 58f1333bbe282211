import { visibleText } from '#contract/visible-text.ts';

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** What XML 1.0 can hold in no way: control signs and the two that are no characters. */
// eslint-disable-next-line no-control-regex
const impossible = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** A text between tags or double quotes of XML; hidden signs are shown, and what XML cannot hold is left out. */
export function escapeXml(text: string): string {
  return visibleText(text)
    .replace(impossible, '')
    .replace(/[&<>"\t\n\r]/g, (sign) => signs[sign] ?? sign);
}
