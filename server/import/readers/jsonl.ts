import { jsonTree } from './json-problem.ts';
import { deepestNesting } from './limits.ts';
import { tooDeep } from './nesting.ts';
import type { BadRow, GoodRow, Reader } from './reader.ts';
import { textLines } from './text.ts';

/** JSON Lines: a JSON value a line; empty lines are passed over. A value that is no object is read as `value`. */
export const jsonl: Reader = {
  id: 'jsonl',
  endings: ['jsonl', 'ndjson'],
  async *rows(bytes) {
    let line = 0;
    for await (const text of textLines(bytes)) {
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
  } catch {
    const read = jsonTree(text);
    return { line, problem: 'problem' in read ? read.problem.says : 'is not JSON' };
  }
}
