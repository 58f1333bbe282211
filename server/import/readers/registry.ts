import { csv, tsv } from './delimited.ts';
import { json } from './json.ts';
import { jsonl } from './jsonl.ts';
import { lines } from './lines.ts';
import { markdown } from './markdown.ts';
import type { Reader } from './reader.ts';
import { yaml } from './yaml.ts';

/** The formats that rows are read from; a new one is a file and a line here. */
export const readers: readonly Reader[] = [csv, tsv, json, jsonl, yaml, markdown, lines];

/** The format that a file's name says, `.gz` put aside; undefined when its ending means none. */
export function readerFor(path: string): Reader | undefined {
  const ending = path.replace(/\.gz$/i, '').split('.').at(-1)?.toLowerCase() ?? '';
  return readers.find((reader) => reader.endings.includes(ending));
}
