import type { Readable } from 'node:stream';
import type { BadRow, GoodRow, Reader } from './reader.ts';
import { decoded } from './text.ts';

/** A line beyond this many characters is not a row. */
const longestLine = 10_000_000;

/** JSON Lines: a JSON value a line; empty lines are passed over. A value that is no object is read as `value`. */
export const jsonl: Reader = {
  id: 'jsonl',
  endings: ['jsonl', 'ndjson'],
  async *rows(bytes) {
    let line = 0;
    for await (const text of linesOf(bytes)) {
      line += 1;
      if (text.trim() !== '') yield parse(text, line);
    }
  },
};

function parse(text: string, line: number): GoodRow | BadRow {
  try {
    const value: unknown = JSON.parse(text);
    return {
      line,
      row: typeof value === 'object' && value !== null && !Array.isArray(value) ? value : { value },
    };
  } catch (error) {
    return { line, problem: `is not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
}

async function* linesOf(bytes: Readable): AsyncGenerator<string> {
  let rest = '';
  for await (const text of decoded(bytes)) {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
    if (rest.length > longestLine)
      throw new Error(`has a line of more than ${longestLine.toLocaleString('en')} characters`);
  }
  if (rest !== '') yield rest;
}
