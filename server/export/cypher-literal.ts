import { visibleText } from '#contract/visible-text.ts';

/**
 * A plain value as Cypher writes it. Texts escape all that could end them, and every line break, so that a statement
 * ends only where a line does. Throws a TypeError at what is no plain value.
 */
export function cypherLiteral(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value)) return `[${value.map(cypherLiteral).join(', ')}]`;
  if (typeof value === 'object') {
    const entries = Object.entries(value).map(([key, entry]) => `${key}: ${cypherLiteral(entry)}`);
    return `{${entries.join(', ')}}`;
  }
  throw new TypeError(`${typeof value} is not a value that Cypher can write`);
}

function quoted(text: string): string {
  const escaped = text
    .replaceAll('\\', '\\\\')
    .replaceAll("'", "\\'")
    .replaceAll(/[\t\n\r]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return `'${visibleText(escaped)}'`;
}
