import type { Readable } from 'node:stream';
import { deepestNesting, longestRecord } from './limits.ts';
import { tooDeep } from './nesting.ts';
import type { BadRow, GoodRow, Reader } from './reader.ts';
import { decoded } from './text.ts';
import { Unreadable } from './unreadable.ts';

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
  if (tooDeep(text) !== undefined) return { line, problem: `nests more than ${deepestNesting} levels deep` };
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
  let rest: string[] = [];
  let length = 0;
  let line = 0;
  for await (const text of decoded(bytes)) {
    const lines = text.split('\n');
    const last = lines.pop() ?? '';
    if (lines.length > 0) {
      rest.push(lines[0] ?? '');
      lines[0] = rest.join('');
      line += lines.length;
      rest = [];
      length = 0;
      yield* lines;
    }
    rest.push(last);
    length += last.length;
    if (length > longestRecord)
      throw new Unreadable(
        `has a line of more than ${longestRecord.toLocaleString('en')} characters`,
        line + 1,
      );
  }
  const end = rest.join('');
  if (end !== '') yield end;
  else if (line === 0) throw new Unreadable('is empty', 1);
}
