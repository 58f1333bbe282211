/** Entries as lines of the CSV that Neo4j's importer reads: what is unquoted and empty is null, "" is an empty text. */
import type { PointedEntry } from '../entry-sink.ts';

type Column = keyof PointedEntry['properties'] | 'import' | 'born';

/** Every property of an entry, with the importer's name of its type. */
const columns = {
  kind: 'string',
  source: 'string',
  firstKey: 'string',
  secondKey: 'string',
  capability: 'string',
  context: 'string',
  judge: 'string',
  counted: 'boolean',
  count: 'long',
  wins: 'long',
  losses: 'long',
  ties: 'long',
  solvedByBoth: 'long',
  unjudged: 'long',
  rowId: 'string',
  quote: 'string',
  note: 'string',
  dimensions: 'string',
  at: 'string',
  day: 'string',
  state: 'string',
  locator: 'string',
  line: 'long',
  first: 'string',
  second: 'string',
  pair: 'string',
  import: 'string',
  born: 'string',
} as const satisfies Record<Column, 'string' | 'boolean' | 'long'>;

export const entryHeader = `${[
  'id:ID',
  ...Object.entries(columns).map(([name, type]) => `${name}:${type}`),
  ':LABEL',
].join(',')}\n`;

/** @param id of the import that brings it */
export function entryLine(entry: PointedEntry, id: string): string {
  const values: Record<Column, string | number | boolean | null> = {
    ...entry.properties,
    import: id,
    born: id,
  };
  const cells = Object.values({ ...columns, ...values }).map(cell);
  return `${cell(entry.id)},${cells.join(',')},Match\n`;
}

function cell(value: string | number | boolean | null): string {
  if (value === null) return '';
  return typeof value === 'string' ? `"${value.replaceAll('"', '""')}"` : String(value);
}
