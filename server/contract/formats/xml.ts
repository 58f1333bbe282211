const names: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** What XML 1.0 cannot hold at all, however it is written, and halves of a surrogate pair. */
const impossible =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** A text for XML or HTML, in an element or between quotes; tabs and line ends survive an attribute. */
export function escapeXml(text: string): string {
  return text
    .replace(impossible, '')
    .replace(/[&<>"']/g, (sign) => names[sign] ?? sign)
    .replace(/[\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** `name="value"` for each value that is there, each with a space in front. */
export function attributes(values: Readonly<Record<string, string | number | null | undefined>>): string {
  return Object.entries(values)
    .map(([name, value]) => (value == null ? '' : ` ${name}="${escapeXml(String(value))}"`))
    .join('');
}
